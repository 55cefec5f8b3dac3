/** A touchpoint's fields that mean something only where it was written. */
export const ownOfTouchpoint: ReadonlySet<string> = new Set([
  'id',
  'same',
  'inherit',
  'replaces',
  'ignore',
  'touchpoints',
  'defaults',
  'name',
]);
/** … and those that name other things in its journey. */
export const ownOfJourneyToo: ReadonlySet<string> = new Set([
  ...ownOfTouchpoint,
  'next',
  'requires',
  'fulfils',
  'solutions',
  'because',
  'group',
]);
/** … and what must not stand twice in one journey. */
export const ownOfSameJourney: ReadonlySet<string> = new Set([...ownOfJourneyToo, 'promises']);
export const ownOfPhase: ReadonlySet<string> = new Set(['id', 'touchpoints', 'defaults', 'ignore']);
/** What a desired journey never takes over from the current one. */
export const ownOfJourney: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'state',
  'status',
  'phases',
  'touchpoints',
  'solutions',
  'overlaps',
  'from',
  'removes',
  'inherit',
  'anchoring',
  'defaults',
  'evidence',
  'experience',
  'metrics',
  'review',
  'note',
  'links',
  'attachments',
  'ignore',
]);
