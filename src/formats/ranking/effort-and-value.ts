import { formatNumber } from '../../language/number.ts';
import type { ScoreWords } from '../../language/score.ts';
import type { Language } from '../../model/workspace.ts';
import type { RankedJourney } from './rankings.ts';

/** What a solution takes and brings, beside its score. */
export interface Beside {
  readonly title: string;
  /** Effort, revenue, costs and assumptions, each as a short text. */
  readonly facts: readonly string[];
}

/** The effort and value of the listed solutions that have them, in the order of the ranking. */
export function effortAndValue(
  { journey, listed }: RankedJourney,
  words: ScoreWords,
  language: Language,
): readonly Beside[] {
  const full = new Map(journey.solutions.map((solution) => [solution.id, solution]));
  const amount = (value: number) => formatNumber(value, language, { digits: 2 });
  return listed.flatMap(({ id, title }) => {
    const { effort, value } = full.get(id) ?? {};
    const facts = [
      ...(effort === undefined ? [] : [words.effort(effort)]),
      ...(value?.revenue === undefined ? [] : [words.brings(amount(value.revenue))]),
      ...(value?.cost === undefined ? [] : [words.costs(amount(value.cost))]),
      ...(value?.assumption ?? []).map((text) => words.assuming(text)),
    ];
    return facts.length === 0 ? [] : [{ title, facts }];
  });
}
