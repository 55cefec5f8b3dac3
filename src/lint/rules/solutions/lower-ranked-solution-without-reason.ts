import { lineages } from '../../../model/lineage.ts';
import { placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';
import { findUsedSolution, type UsedSolution } from '../../used-solutions.ts';

/** The current journey of both examples. */
const now = `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
solutions:
  - id: call-back
    title: We call back within the hour
    for: call
    scores: { distinctive: 4, brandFit: 4, ease: 3, customerImpact: 5, organisationImpact: 3 }
  - id: music
    title: Better music
    for: call
    scores: { distinctive: 1, brandFit: 2, ease: 5, customerImpact: 1, organisationImpact: 1 }
`;

export const lowerRankedSolutionWithoutReason = defineRule({
  id: 'lower-ranked-solution-without-reason',
  group: 'solutions',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A desired journey uses a solution that did not win, and does not say why',
    nl: 'Een gewenste klantreis gebruikt een oplossing die niet won, en zegt niet waarom',
  },
  why: {
    en: 'The design uses the solutions that score highest. There can be good reasons for another one, one that was not scored on all criteria or one that was dropped, but then the reason belongs beside it ("because" on the touchpoint). A lower-ranked solution beside a winner of the same moment needs none. An unscored one in a draft is a tip.',
    nl: 'Het ontwerp gebruikt de oplossingen die het hoogst scoren. Er kunnen goede redenen zijn voor een andere, voor een die niet op alle criteria is beoordeeld of een die was afgevallen, maar dan hoort de reden erbij ("because" op het contactmoment). Een lager geplaatste oplossing naast een winnaar van hetzelfde moment heeft geen reden nodig. Een niet beoordeelde in een concept is een tip.',
  },
  sources: ['1-47'],
  messages: {
    en: {
      lower: (touchpoint: string, solution: string, rank: number, winner: string) =>
        `${touchpoint} uses ${solution}, which came ${ordinal(rank)} for this moment; ${winner} won.`,
      unscored: (touchpoint: string, solution: string) =>
        `${touchpoint} uses ${solution}, which is not scored on all criteria.`,
      dropped: (touchpoint: string, solution: string) =>
        `${touchpoint} uses ${solution}, which was dropped.`,
      hint: 'Use the winner, or say "because" on the touchpoint why this one.',
      unscoredHint: 'Score it on all criteria, or say "because" on the touchpoint why this one.',
    },
    nl: {
      lower: (touchpoint, solution, rank, winner) =>
        `${touchpoint} gebruikt ${solution}, de nummer ${rank} voor dit moment; ${winner} won.`,
      unscored: (touchpoint, solution) =>
        `${touchpoint} gebruikt ${solution}, die niet op alle criteria is beoordeeld.`,
      dropped: (touchpoint, solution) => `${touchpoint} gebruikt ${solution}, die is afgevallen.`,
      hint: 'Gebruik de winnaar, of zeg met "because" op het contactmoment waarom deze.',
      unscoredHint:
        'Beoordeel hem op alle criteria, of zeg met "because" op het contactmoment waarom deze.',
    },
  },
  bad: {
    'fault.journey.yaml': now,
    'fault-soon.journey.yaml': `title: Reporting a fault with music
state: desired
from: fault
touchpoints:
  - id: call
    title: I wait with better music
    emotion: 0.2
    solutions: music # <- here
`,
  },
  good: {
    'fault.journey.yaml': now,
    'fault-soon.journey.yaml': `title: Reporting a fault with music
state: desired
from: fault
touchpoints:
  - id: call
    title: I wait with better music
    emotion: 0.2
    solutions: music
    because: Calling back has to wait for the new telephone system
`,
  },
  *check(journey, { workspace, messages, analyses }) {
    if (journey.state !== 'desired') return;
    const momentsOf = lineages(workspace, journey);
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.solutions.length === 0 || touchpoint.because.length > 0) continue;
      const moments = momentsOf(touchpoint);
      const used = touchpoint.solutions.map((reference) =>
        findUsedSolution(workspace, analyses, journey, reference),
      );
      const hasWinner = used.some((one) => one !== null && rankFor(one, moments) === 1);
      const title = quoted(touchpoint.title);
      for (const [index, solution] of used.entries()) {
        if (solution === null) continue;
        const value = placeOfEntry(workspace, touchpoint, 'solutions', index);
        const at = () => ({
          ...reportAt(workspace, journey, touchpoint, value),
          about: touchpoint,
        });
        const name = quoted(solution.title);
        if (solution.ranked === null) {
          yield { ...at(), message: messages.dropped(title, name), hint: messages.hint };
          continue;
        }
        if (solution.ranked.rank === null) {
          const message = messages.unscored(title, name);
          yield {
            ...at(),
            message,
            hint: messages.unscoredHint,
            severity: notThereYet(journey),
          };
          continue;
        }
        const rank = rankFor(solution, moments);
        if (hasWinner || rank === null || rank === 1) continue;
        const winner = quoted(winnerOf(solution, moments) ?? '');
        yield {
          ...at(),
          message: messages.lower(title, name, rank, winner),
          hint: messages.hint,
        };
      }
    }
  },
});

/** Its best rank among the solutions for these moments; null when it is for none of them. */
function rankFor({ ranked }: UsedSolution, moments: readonly string[]): number | null {
  let best: number | null = null;
  for (const moment of moments) {
    const rank = ranked?.ranks.get(moment);
    if (rank !== undefined && (best === null || rank < best)) best = rank;
  }
  return best;
}

/** The title of the solution that won the first of these moments for which this one stood. */
function winnerOf({ ranked, ranking }: UsedSolution, moments: readonly string[]) {
  const moment = moments.find((one) => ranked?.ranks.has(one));
  const winner = moment === undefined ? undefined : ranking.winners.get(moment)?.[0];
  return ranking.solutions.find(({ id }) => id === winner)?.title;
}

function ordinal(rank: number): string {
  const suffix = new Map([
    ['one', 'st'],
    ['two', 'nd'],
    ['few', 'rd'],
  ]).get(new Intl.PluralRules('en', { type: 'ordinal' }).select(rank));
  return `${rank}${suffix ?? 'th'}`;
}
