import { quoted } from './quoted.ts';

/** What is said about the difference of two journeys; the type of this object is what Dutch has to fill. */
export const compareEnglish = {
  title: 'What changes',
  made: 'Made with cjm from plain text files',
  skip: 'Skip to the comparison',
  before: 'From',
  after: 'To',
  keyFigures: 'Key figures',
  wasValue: (value: string) => `was ${value}`,
  inShort: 'In short',
  map: 'Moment by moment',
  curveTitle: (before: string, after: string) => `How it feels: “${before}” and “${after}”`,
  curveStory: (count: number, before: string, after: string) =>
    `${count} moments. The pale line is “${before}”, the strong line is “${after}”.`,
  noCurve: 'No feelings are known on either side, so there is no curve.',
  curve: 'How it feels',
  // The states of a moment.
  states: {
    same: 'unchanged',
    changed: 'changed',
    new: 'new',
    gone: 'goes',
    replaced: 'replaced',
    moved: 'moved',
  },
  stands: (titles: readonly string[]) => `In place of ${titles.map(quoted).join(' and ')}`,
  was: 'Was',
  feeling: 'Feeling',
  changes: 'What changes',
  solutions: 'Made by',
  unchanged: (count: number) => (count === 1 ? '1 moment unchanged' : `${count} moments unchanged`),
  also: 'also',
  wholeTitle: 'The journey as a whole',
  nothing: 'Nothing changes.',
  // Gains and losses.
  effects: 'Gains and losses',
  whole: 'Whole journey',
  mean: 'Mean feeling',
  weightedMean: 'Weighted',
  negative: 'Negative moments',
  peak: 'Peak',
  pit: 'Pit',
  end: 'End',
  who: 'For whom, and where',
  weightedNote: 'Weighted: with the impact on the customer, 3 where it is not known.',
  unknownNote: '– is not known: no feeling is written down on that side.',
  coverageNote: (before: string, after: string) =>
    `The feeling is known of ${before} of the moments before and ${after} after: the means are not about the same moments.`,
  heads: { mean: 'Mean', weighted: 'Weighted', negative: 'Negative' },
  key: {
    better: (before: string, after: string) =>
      `The journey feels better: on average from ${before} to ${after}.`,
    worse: (before: string, after: string) =>
      `The journey feels worse: on average from ${before} to ${after}.`,
    equal: (value: string) => `The journey feels the same on average: ${value}.`,
    unknown: 'What the change does to the feeling is not known: one side has no feelings yet.',
    negative: (before: number, after: number) =>
      before === after
        ? `${before === 1 ? '1 negative moment stays' : `${before} negative moments stay`}.`
        : `Negative moments go from ${before} to ${after}.`,
    gain: (title: string, before: string, after: string) =>
      `The largest gain: ${quoted(title)}, from ${before} to ${after}.`,
    loss: (title: string, before: string, after: string) =>
      `The largest loss: ${quoted(title)}, from ${before} to ${after}.`,
  },
  // What somebody has to look at.
  gaps: 'To look at',
  noGaps:
    'Nothing: every change has its solution, and no winner, choice or promise is left behind.',
  gapTitles: {
    'chosen-unused': 'Chosen, but used nowhere',
    'winner-unused': 'Best for its moments, but not used',
    'change-without-solution': 'Changes without a solution',
    'promise-dropped': 'Promises that are dropped',
    'promise-unkept': 'Promises that are kept no more',
  },
  gap: {
    'chosen-unused': (title: string) => `${quoted(title)} was chosen and is used nowhere.`,
    'winner-unused': (title: string, moments: readonly string[]) =>
      `${quoted(title)} is the best solution for ${joined(moments)}, and is not used.`,
    'change-without-solution': (title: string) =>
      `${quoted(title)} changes, and no solution says how.`,
    'promise-dropped': (title: string, moments: readonly string[]) =>
      `The promise ${quoted(title)}, made at ${joined(moments)}, is dropped.`,
    'promise-unkept': (title: string, moments: readonly string[]) =>
      `The promise ${quoted(title)}, made at ${joined(moments)}, is not kept any more.`,
  },
  because: 'Because',
  // Sentences about one change.
  feeling1: (title: string, before: string, after: string, whom: string | null) =>
    `${quoted(title)} goes from ${before} to ${after}${whom === null ? '' : ` for ${whom}`}.`,
  feelingNew: (title: string, after: string, whom: string | null) =>
    `${quoted(title)} becomes ${after}${whom === null ? '' : ` for ${whom}`}; how it felt was not known.`,
  feelingGone: (title: string, before: string, whom: string | null) =>
    `${quoted(title)} was ${before}${whom === null ? '' : ` for ${whom}`}; how it will feel is not said.`,
  expectation1: (title: string, before: string, after: string, whom: string | null) =>
    `What ${whom ?? 'customers'} may expect of ${quoted(title)} goes from ${before} to ${after}.`,
  unknownFeeling: 'not known',
  added: (title: string) => `${quoted(title)} is new.`,
  removed: (title: string) => `${quoted(title)} goes.`,
  replaces: (title: string, old: readonly string[]) =>
    `${quoted(title)} takes the place of ${old.map(quoted).join(' and ')}.`,
  movedPhase: (title: string, before: string, after: string) =>
    `${quoted(title)} moves from ${before} to ${after}.`,
  comesAfter: (title: string, after: string | null) =>
    after === null
      ? `${quoted(title)} now comes first.`
      : `${quoted(title)} now comes after ${quoted(after)}.`,
  renamed: (before: string, after: string) => `${quoted(before)} becomes ${quoted(after)}.`,
  type: (title: string, type: string | null) =>
    type === null
      ? `${quoted(title)} has no type any more.`
      : `${quoted(title)} becomes a ${lower(type)}.`,
  excel: (title: string, excels: boolean) =>
    excels
      ? `${quoted(title)} becomes a moment to excel.`
      : `${quoted(title)} is no moment to excel any more.`,
  optional: (title: string, isOptional: boolean) =>
    isOptional
      ? `${quoted(title)} becomes optional.`
      : `${quoted(title)} is not optional any more.`,
  field: (title: string, label: string, change: string) =>
    `${quoted(title)}, ${lower(label)}: ${change}.`,
  journeyField: (label: string, change: string) => `${label}: ${change}.`,
  phaseAdded: (name: string) => `The phase ${quoted(name)} is new.`,
  phaseRemoved: (name: string) => `The phase ${quoted(name)} goes.`,
  phaseRenamed: (before: string, after: string) =>
    `The phase ${quoted(before)} is now called ${quoted(after)}.`,
  promiseAdded: (text: string) => `New promise: ${quoted(text)}.`,
  promiseRemoved: (text: string) => `The promise ${quoted(text)} is dropped.`,
  promiseChanged: (before: string, after: string) =>
    `The promise ${quoted(before)} becomes ${quoted(after)}.`,
  promiseMoved: (text: string, title: string) =>
    `The promise ${quoted(text)} is now made at ${quoted(title)}.`,
  isNew: (items: readonly string[]) => `new: ${items.map(quoted).join(', ')}`,
  isGone: (items: readonly string[]) => `no longer ${items.map(quoted).join(', ')}`,
  changesTo: (before: string, after: string) => `${before} → ${after}`,
  nothingSaid: '–',
  level: { high: 'high', medium: 'medium', low: 'low' },
  initiators: {
    customer: 'the customer',
    organisation: 'the organisation',
    other: 'somebody else',
  },
  fields: {
    title: 'Title',
    type: 'Type',
    excel: 'Moment to excel',
    contact: 'Contact',
    control: 'In whose hands',
    optional: 'Optional',
    personas: 'Who comes here',
    channels: 'Channels',
    artefacts: 'What it happens on',
    initiatedBy: 'Set off by',
    by: 'On the other side',
    fulfils: 'Keeps the promise',
    solutions: 'Solutions',
    frontstage: 'Frontstage',
    backstage: 'Backstage',
    systems: 'Systems',
    people: 'People',
    serviceTarget: 'Service target',
    duration: 'Time it takes',
    wait: 'Waiting time',
    exits: 'Leave here',
    does: 'Does',
    thinks: 'Thinks',
    feels: 'Feels',
    needs: 'Needs',
    expects: 'Expects',
    pains: 'Pains',
    gains: 'Gains',
    distinctive: 'What makes it distinctive',
    brandValues: 'Brand values',
    message: 'Message',
    timing: 'When',
    cost: 'Cost',
    successCriterion: 'Success',
  },
  emotion: 'Feeling',
  expectedEmotion: 'Expectation',
  journeyPersonas: 'Who travels',
  journeyDuration: 'Takes',
  command: {
    swapped: (before: string, after: string) =>
      `Compared from "${before}" to "${after}": a design comes after what it comes from.`,
    nextCheck: (file: string) => `Next: cjm check ${file} says what is still missing.`,
    nextPage: (after: string) =>
      `Next: cjm compare ${after} --format html=compare.html makes a page to share.`,
  },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function joined(titles: readonly string[]): string {
  const all = titles.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
