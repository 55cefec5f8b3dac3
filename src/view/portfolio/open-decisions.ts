import { formatDate, formatDuration } from '../../language/number.ts';
import { dueDay } from '../../model/due-day.ts';
import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import { benefitsOf } from './benefit.ts';
import { isPast } from './due.ts';
import { journeyItem, momentItem, solutionItem } from './links.ts';
import { mostRows } from './not-acting.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, row, section, type Item, type Section } from './section.ts';
import { urgentMoments } from './urgent-moments.ts';

/** Something that waits for somebody who decides. */
interface OpenDecision {
  readonly what: string;
  readonly about: readonly Item[];
  readonly journey: Journey;
  readonly because: string;
}

/** Moments that nothing was chosen for, chosen solutions that nobody works on, and what has to be looked at again. */
export const openDecisions: (portfolio: Portfolio) => readonly OpenDecision[] = oncePer(
  (portfolio: Portfolio) => [
    ...ofMoments(portfolio),
    ...ofSolutions(portfolio),
    ...ofReviews(portfolio),
  ],
);

/** The decisions that wait; null when none does. */
export function decisionsThatWait(portfolio: Portfolio): Section | null {
  const { words } = portfolio;
  const all = openDecisions(portfolio);
  if (all.length === 0) return null;
  const hidden = all.length - mostRows;
  return section({
    id: 'decisions',
    title: words.decisions,
    lead: words.decisionsLead,
    table: {
      class: '',
      columns: [
        column(words.decision),
        column(words.about),
        column(words.journey),
        column(words.because, null),
      ],
      rows: all
        .slice(0, mostRows)
        .map(({ what, about, journey, because }) =>
          row([cell(item(what)), cell(about), cell(journeyItem(journey)), cell(item(because))]),
        ),
    },
    notes: hidden > 0 ? [words.andMore(hidden)] : [],
  });
}

function ofMoments(portfolio: Portfolio): readonly OpenDecision[] {
  const { words } = portfolio;
  const unanswered = new Map<Journey, Item[]>();
  const toChoose: OpenDecision[] = [];
  for (const { touchpoint, journey, solutions, liftedBy } of urgentMoments(portfolio)) {
    if (liftedBy !== null || solutions.some(({ chosen }) => chosen)) continue;
    const moment = momentItem(touchpoint, journey);
    const [best] = solutions;
    if (best === undefined) {
      const list = unanswered.get(journey);
      if (list === undefined) unanswered.set(journey, [moment]);
      else list.push(moment);
    } else {
      const because = words.chooseBecause(best.title, best.score);
      toChoose.push({ what: words.choose, about: [moment], journey, because });
    }
  }
  const toFind = [...unanswered].map(([journey, about]): OpenDecision => {
    return { what: words.findSolution, about, journey, because: words.findSolutionBecause };
  });
  return [...toChoose, ...toFind];
}

function ofSolutions(portfolio: Portfolio): readonly OpenDecision[] {
  const { words } = portfolio;
  return benefitsOf(portfolio).flatMap(({ solution, journey }) => {
    const about = [solutionItem(solution, journey)];
    if (solution.status === 'rolled-out') return [];
    if (solution.actions.length === 0) {
      return [{ what: words.plan, about, journey, because: words.planBecause }];
    }
    const isOwned = solution.actions.some(({ owner }) => owner !== undefined);
    return isOwned ? [] : [{ what: words.appoint, about, journey, because: words.appointBecause }];
  });
}

function ofReviews({ journeys, words, language, workspace }: Portfolio): readonly OpenDecision[] {
  return journeys.flatMap((journey) => {
    const { review, anchoring } = journey;
    const times = [
      [words.review, review] as const,
      [words.evaluate, anchoring?.evaluation] as const,
    ];
    return times.flatMap(([what, { every, last } = {}]): OpenDecision[] => {
      if (every === undefined) return [];
      const length = formatDuration(every, language);
      const about = [journeyItem(journey)];
      if (last === undefined) return [{ what, about, journey, because: words.neverDone(length) }];
      const due = dueDay(last, every);
      if (!isPast(due, workspace.today)) return [];
      const because = words.dueSince(formatDate(due, language), formatDate(last, language), length);
      return [{ what, about, journey, because }];
    });
  });
}
