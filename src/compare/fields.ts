import type { Pain, Person, Process, Touchpoint } from '../model/touchpoint.ts';
import type { Value } from './change.ts';

const pains = (list: readonly Pain[]) => list.map(({ text }) => text);

/** What is done, by whom and with what: `Kredietcheck (Verkoop, CRM)`. */
function processes(list: readonly Process[]): readonly string[] {
  return list.map(({ what, by, systems }) => withDetails(what, [by, ...systems]));
}

/** A role with all that is asked of it: a change in any of it is a change. */
function people(list: readonly Person[]): readonly string[] {
  return list.map(({ role, department, competencies, behaviour, attitude, steering }) =>
    withDetails(role, [department, ...competencies, ...behaviour, ...attitude, ...steering]),
  );
}

function withDetails(what: string, details: readonly (string | undefined)[]): string {
  const known = details.filter((detail) => detail !== undefined);
  return known.length === 0 ? what : `${what} (${known.join(', ')})`;
}

/** A range as `2d–6d`. */
function length(value: string | readonly string[] | undefined): string | null {
  return value === undefined ? null : typeof value === 'string' ? value : value.join('–');
}

/**
 * What of a touchpoint is compared, beside its feelings and promises: in the order in which it is told. Left out is what
 * tells how things are known (evidence, quotes, metrics), what is still to be decided, and the ways that follow from
 * the order.
 */
export const readers = {
  title: ({ title }: Touchpoint) => title,
  type: ({ type }: Touchpoint) => type ?? null,
  excel: ({ excel }: Touchpoint) => excel,
  contact: ({ contact }: Touchpoint) => contact,
  control: ({ control }: Touchpoint) => control,
  optional: ({ optional }: Touchpoint) => optional,
  personas: ({ personas }: Touchpoint) => personas,
  channels: ({ channels }: Touchpoint) => channels,
  artefacts: ({ artefacts }: Touchpoint) => artefacts,
  initiatedBy: ({ initiatedBy }: Touchpoint) => initiatedBy ?? null,
  by: ({ by }: Touchpoint) => by ?? null,
  fulfils: ({ fulfils }: Touchpoint) => fulfils,
  solutions: ({ solutions }: Touchpoint) => solutions,
  frontstage: ({ frontstage }: Touchpoint) => processes(frontstage),
  backstage: ({ backstage }: Touchpoint) => processes(backstage),
  systems: ({ systems }: Touchpoint) => systems,
  people: (touchpoint: Touchpoint) => people(touchpoint.people),
  serviceTarget: ({ serviceTarget }: Touchpoint) => serviceTarget,
  duration: ({ duration }: Touchpoint) => length(duration),
  wait: ({ wait }: Touchpoint) => length(wait),
  exits: ({ exits }: Touchpoint) => exits?.share ?? null,
  does: ({ does }: Touchpoint) => does,
  thinks: ({ thinks }: Touchpoint) => thinks,
  feels: ({ feels }: Touchpoint) => feels,
  needs: ({ needs }: Touchpoint) => needs,
  expects: ({ expects }: Touchpoint) => expects,
  pains: (touchpoint: Touchpoint) => pains(touchpoint.pains),
  gains: ({ gains }: Touchpoint) => gains,
  distinctive: ({ distinctive }: Touchpoint) => distinctive,
  brandValues: ({ brandValues }: Touchpoint) => brandValues ?? null,
  message: ({ message }: Touchpoint) => message,
  timing: ({ timing }: Touchpoint) => timing,
  cost: ({ cost }: Touchpoint) => cost,
  successCriterion: ({ successCriterion }: Touchpoint) => successCriterion,
} as const satisfies Readonly<Record<string, (touchpoint: Touchpoint) => Value>>;

export type Field = keyof typeof readers;

export const fields = Object.keys(readers) as readonly Field[];
