import { audienceWords, leftOutKinds, type LeftOutKind } from '../language/audience.ts';
import type { Audience } from '../model/audience.ts';
import { originsOf } from '../model/current-of.ts';
import type { Journey } from '../model/journey.ts';
import type { Persona } from '../model/persona.ts';
import type { Workspace } from '../model/workspace.ts';
import { startCut, type Cut } from './audience/cut.ts';
import { part, shown } from './audience/decisions.ts';
import { evidence, publicJourney } from './audience/journey.ts';
import { publicPersona } from './audience/persona.ts';
import { publicSettings } from './audience/settings.ts';

export interface LeftOut {
  readonly what: LeftOutKind;
  /** How many of them. */
  readonly count: number;
}

export interface ForAudience {
  /** What pages are made of: what was left out is in it nowhere, so that no page can show it. */
  readonly workspace: Workspace;
  /** In the order of `leftOutKinds`; empty for colleagues. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * What those for whom a report is may see of a workspace. The public sees the customer's side and what was chosen;
 * nothing that is personal or confidential. Linear in the size of the workspace.
 * @param workspace as it was loaded, or already for that audience
 */
export function forAudience(workspace: Workspace, audience: Audience): ForAudience {
  if (audience === workspace.audience) return { workspace, leftOut: [] };
  if (audience === 'internal')
    throw new Error('What was left out for the public cannot come back.');
  const real = realPeople(workspace);
  const cut = startCut(new Map([...real].map(([id, { id: other }]) => [id, other])));
  const left = part<Workspace>({
    settingsFile: shown,
    settings: publicSettings,
    audience: () => audience,
    today: shown,
    // The lists and what finds their members are made together, below.
    journeys: shown,
    personas: shown,
    journeyById: shown,
    personaById: shown,
    evidenceById: (sources) => byId([...sources.values()].map((source) => evidence(source, cut))),
    ignores: () => [],
    // Files are named after people as well: anna.rating.yaml.
    files: () => [],
    unusable: shown,
    cutOff: shown,
    filesLeftOut: () => new Set(),
    diagnostics: () => [],
    locate: () => () => ({ start: nowhere, end: nowhere }),
    isWritten: () => () => false,
    textOf: () => () => null,
    exists: () => null,
  })(workspace, cut);
  const journeys = workspace.journeys.map((journey) =>
    publicJourney(journey, chosenIn(workspace, journey), cut),
  );
  const personas = workspace.personas.map((persona) =>
    publicPersona(persona, real.get(persona.id)?.name ?? null, cut),
  );
  return {
    workspace: {
      ...left,
      journeys,
      personas,
      journeyById: byId(journeys),
      personaById: byId(personas),
    },
    leftOut: leftOutIn(cut),
  };
}

const nowhere = { line: 1, column: 1 } as const;

function byId<Value extends { readonly id: string }>(
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

/** Personas that say that they are not made up, with what they are called instead. */
function realPeople({
  personas,
  settings,
}: Workspace): ReadonlyMap<string, Pick<Persona, 'id' | 'name'>> {
  const { customer } = audienceWords(settings.language);
  const taken = new Set(personas.map(({ id }) => id));
  const real = personas.filter(({ fictional }) => !fictional);
  let number = 0;
  return new Map(
    real.map(({ id }) => {
      do number += 1;
      while (taken.has(`customer-${number}`));
      return [id, { id: `customer-${number}`, name: customer(number) }];
    }),
  );
}

/** The ids of the solutions that were chosen, in a journey and in those it comes from: it may use theirs. */
function chosenIn(workspace: Workspace, journey: Journey): ReadonlySet<string> {
  const all = [journey, ...originsOf(workspace, journey)].flatMap(({ solutions }) => solutions);
  return new Set(all.filter(({ chosen }) => chosen !== undefined).map(({ id }) => id));
}

function leftOutIn({ leftOut }: Cut): readonly LeftOut[] {
  return leftOutKinds.flatMap((what) => {
    const count = leftOut.get(what) ?? 0;
    return count === 0 ? [] : [{ what, count }];
  });
}
