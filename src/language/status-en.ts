/** What an item of a step lacks, and what to do about it; the names of what lacks it stand behind it. */
export interface ItemWords {
  readonly missing: (count: number, of: number) => string;
  /** @param journey the id of the journey in which it is to be done */
  readonly next: (count: number, journey: string) => string;
}

const touchpoints = (count: number) => `${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}`;
const of = (count: number, all: number, what: string) =>
  all === 1 ? `the only ${what}` : `${count === all ? 'all' : `${count} of`} ${all} ${what}s`;

export const statusEnglish = {
  steps: { analyse: 'Analyse', select: 'Select', design: 'Design', anchor: 'Anchor' },
  journey: 'Journey',
  next: 'Next',
  more: (count: number) => `${count} more`,
  and: 'and',
  notAsked: {
    discovery: 'not asked: its purpose is discovery',
    'new-offer': 'not asked: a new offer has no present',
  },
  /** Nothing can have it yet: no moment to design, no solution, no change. */
  nothingYet: {
    touchpoints: 'no touchpoint with us yet',
    moments: 'no moment selected and no solution yet',
    solutions: 'no solution yet',
    designed: 'no touchpoint of a desired journey yet',
    changes: 'no change planned yet',
  },
  leastDone: (count: number) => `${count} journeys, the least done first`,
  tells: (journey: string) => `Next: cjm status ${journey} tells what is missing.`,
  noJourneys: 'There are no journeys here yet: "cjm init journey TITLE" writes one.',
  allDone: 'Nothing is missing. Keep it true: evaluate, and ask customers again.',
  items: {
    current: {
      missing: () => 'no current journey that it improves',
      next: (_, journey) => `Name the current journey with "from" in ${journey}`,
    },
    persona: {
      missing: () => 'no persona',
      next: () => 'Make a persona with "cjm init persona NAME" and name it under "personas"',
    },
    emotion: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without an emotion`,
      next: (count) => `Give ${touchpoints(count)} an "emotion"`,
    },
    evidence: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} whose emotion rests on no evidence`,
      next: (count) => `Say on what evidence the emotion of ${touchpoints(count)} rests`,
    },
    customers: {
      missing: () => 'no evidence from customers themselves',
      next: () => 'Talk with customers, and list under "evidence" what they told you',
    },
    frequency: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without a frequency`,
      next: (count) => `Say how often it happens ("frequency") at ${touchpoints(count)}`,
    },
    satisfaction: {
      missing: () => 'satisfaction of customers unknown',
      next: () => 'Ask customers how satisfied they are, and write it under "metrics"',
    },
    type: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without a type`,
      next: (count, journey) =>
        `Give ${touchpoints(count)} a "type"; "cjm moments ${journey}" suggests it`,
    },
    inputs: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} with too little to select on`,
      next: (count) =>
        `Give ${touchpoints(count)} three of impact (customer, organisation, brand), frequency and brandValues`,
    },
    selected: {
      missing: () => 'nothing selected',
      next: (_, journey) =>
        `Mark with "selected" where to make the difference; "cjm moments ${journey}" ranks`,
    },
    ambition: {
      missing: (count, all) => `${of(count, all, 'moment')} without a desired experience`,
      next: (count) => `Say how ${touchpoints(count)} should feel one day: "ambition"`,
    },
    options: {
      missing: (count, all) => `${of(count, all, 'moment')} without two solutions to choose from`,
      next: (count) => `Think of two or more "solutions" for ${touchpoints(count)}`,
    },
    scores: {
      missing: (count, all) => `${of(count, all, 'solution')} without a score on every criterion`,
      next: (count, journey) =>
        `Score ${count} ${count === 1 ? 'solution' : 'solutions'} with "cjm rate ${journey}"`,
    },
    chosen: {
      missing: (count, all) => `${of(count, all, 'moment')} without a chosen solution`,
      next: (count, journey) =>
        `Choose for ${touchpoints(count)} with "cjm choose ${journey}", after "cjm score ${journey}"`,
    },
    desired: {
      missing: () => 'no desired journey',
      next: (_, journey) => `Write the desired journey with "cjm design ${journey}"`,
    },
    used: {
      missing: (count, all) =>
        `${of(count, all, 'moment')} where no desired journey uses a solution`,
      next: (count) => `Use a solution at ${touchpoints(count)} of the desired journey`,
    },
    process: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without a process`,
      next: (count, journey) =>
        `Add "frontstage" or "backstage" to ${touchpoints(count)} of ${journey}`,
    },
    role: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without a role`,
      next: (count, journey) =>
        `Say under "people" who makes it happen at ${touchpoints(count)} of ${journey}`,
    },
    competencies: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without competencies`,
      next: (count) => `Add the "competencies" of the people at ${touchpoints(count)}`,
    },
    behaviour: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without behaviour or attitude`,
      next: (count) => `Add the "behaviour" of the people at ${touchpoints(count)}`,
    },
    steering: {
      missing: (count, all) => `${of(count, all, 'touchpoint')} without steering`,
      next: (count) => `Add what "steering" the people get at ${touchpoints(count)}`,
    },
    changes: {
      missing: () => 'no changes in the organisation',
      next: (_, journey) =>
        `List what has to change under "anchoring: { changes: … }" in ${journey}`,
    },
    owners: {
      missing: (count, all) => `${of(count, all, 'change')} without an owner and a day`,
      next: (count) => `Give ${count} ${count === 1 ? 'change' : 'changes'} an "owner" and a "due"`,
    },
    evaluation: {
      missing: () => 'no plan to evaluate',
      next: (_, journey) =>
        `Plan evaluations: "anchoring: { evaluation: { every: … } }" in ${journey}`,
    },
    evaluated: {
      missing: () => 'not evaluated yet',
      next: (_, journey) => `Evaluate, and write it down as "last" and "finding" in ${journey}`,
    },
  } satisfies Readonly<Record<string, ItemWords>>,
};
