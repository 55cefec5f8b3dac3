import type { Phase } from '../../model/journey.ts';
import type {
  Anywhere,
  Experience,
  Feeling,
  Pain,
  Touchpoint,
  Transition,
} from '../../model/touchpoint.ts';
import type { Cut } from './cut.ts';
import { each, maybe, out, outList, part, shown, type Decisions } from './decisions.ts';

/** What may stand on everything is meant for colleagues. */
export const anywhere: Decisions<Anywhere> = {
  note: outList('remarks'),
  links: outList('remarks'),
  attachments: outList('remarks'),
  ignore: outList('remarks'),
};

/** What hurts customers they know themselves; how bad we find it and why we leave it is ours. */
export const pains = each(
  part<Pain>({ text: shown, severity: out('views'), accepted: out('views') }),
);

export const evidenceIds = each<string>((id, cut) => cut.evidence(id));

export const personaIds = each<string>((id, cut) => cut.persona(id));

/** The users' own keys may hold anything. */
export function noExtensions(
  extensions: Readonly<Record<string, unknown>>,
  cut: Cut,
): Readonly<Record<string, unknown>> {
  cut.leaveOut('remarks', Object.keys(extensions).length);
  return {};
}

function feeling(value: Feeling | undefined, cut: Cut): Feeling | undefined {
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([id, number]) => [cut.persona(id), number]));
}

/** The customer's side is shown, the organisation's is not. */
const experience: Decisions<Experience> = {
  ...anywhere,
  id: shown,
  implicit: shown,
  origin: shown,
  inherited: shown,
  extensions: noExtensions,
  channels: shown,
  contact: shown,
  control: shown,
  initiatedBy: shown,
  by: shown,
  evidence: evidenceIds,
  group: shown,
  influence: outList('views'),
  artefacts: shown,
  personas: personaIds,
  does: shown,
  thinks: shown,
  feels: shown,
  needs: shown,
  goal: shown,
  businessGoal: outList('views'),
  expects: shown,
  expectedEmotion: feeling,
  emotion: feeling,
  emotionBefore: feeling,
  organisationView: out('views'),
  duration: shown,
  wait: shown,
  timing: shown,
  cost: shown,
  successCriterion: shown,
  quotes: outList('quotes'),
  type: shown,
  why: outList('views'),
  excel: shown,
  distinctive: outList('views'),
  brandValues: shown,
  message: outList('views'),
  impact: out('figures'),
  frequency: out('figures'),
  serviceTarget: outList('figures'),
  promises: shown,
  fulfils: shown,
  next: maybe(each(part<Transition>({ to: shown, when: shown, share: out('figures') }))),
  requires: shown,
  optional: shown,
  exits: out('figures'),
  pains,
  gains: shown,
  opportunities: outList('solutions'),
  failures: outList('work'),
  frontstage: outList('work'),
  backstage: outList('work'),
  systems: outList('work'),
  people: outList('people'),
  metrics: outList('figures'),
  shareKit: out('remarks'),
  selected: maybe(part<NonNullable<Touchpoint['selected']>>({ because: outList('views') })),
  ambition: out('plans'),
  solutions: shown,
  because: outList('views'),
  replaces: shown,
  image: out('remarks'),
};

const touchpoint = part<Touchpoint>({ ...experience, title: shown, phase: shown });

export const phase = part<Phase>({ ...experience, name: shown, touchpoints: each(touchpoint) });
