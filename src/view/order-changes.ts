import { formatShare } from '../language/number.ts';
import { EPSILON } from '../model/epsilon.ts';
import type { Assessment } from '../score/assess.ts';
import type { StabilityRow } from '../score/stability.ts';
import { pointsText } from './points-text.ts';
import type { Study } from './study.ts';

const most = 3;

/**
 * What would change the order: for the rivals that come closest, the weight at which each passes the winner, the
 * smallest change first; then the scores at which neighbours tie, from the top of the ranking. Empty when there are
 * not two to compare.
 */
export function orderChanges(study: Study, { ranking, robustness }: Assessment): readonly string[] {
  if (ranking.solutions.filter(({ rank }) => rank !== null).length < 2) return [];
  const name = new Map(ranking.solutions.map(({ id, title }) => [id, title]));
  const criterion = new Map(ranking.criteria.map((one) => [one.id, one.name]));
  const { words, language } = study;
  const named = (id: string) => name.get(id) ?? id;
  const scored = (id: string) => criterion.get(id) ?? id;
  const { stability, swaps, sharedFirst } = robustness;
  const weights = sharedFirst.length > 0 ? [] : nearest(stability);
  const said = [
    ...weights.map(({ rival, winner, criterion: id, becomes, weight }) => {
      const say = becomes > weight ? words.ranked.heavier : words.ranked.lighter;
      const [then, now] = apart(becomes, weight, language);
      return say(named(rival), named(winner), scored(id), then, now);
    }),
    ...swaps.slice(0, most).map(({ solution, neighbour, criterion: id, change }) => {
      const say = change > 0 ? words.ranked.rises : words.ranked.falls;
      const points = pointsText(Math.abs(change), language);
      return say(named(solution), named(neighbour), scored(id), points);
    }),
  ];
  return said.length === 0 && sharedFirst.length === 0 ? [words.ranked.changesNone] : said;
}

type Passing = StabilityRow & { readonly becomes: number };

/** Per rival the row with the smallest change, and of those the smallest; a tie at 0 or 1 is never passed. */
function nearest(rows: readonly StabilityRow[]): readonly Passing[] {
  const size = ({ becomes, weight }: Passing) => Math.abs(becomes - weight);
  const found = new Map<string, Passing>();
  for (const row of rows) {
    const { becomes, rival } = row;
    if (becomes === null || becomes <= EPSILON || becomes >= 1 - EPSILON) continue;
    const passing = { ...row, becomes };
    const best = found.get(rival);
    if (best === undefined || size(passing) < size(best)) found.set(rival, passing);
  }
  return [...found.values()].sort((a, b) => size(a) - size(b)).slice(0, most);
}

/** Two weights with as many digits as it takes to see that they differ, up to two. */
function apart(a: number, b: number, language: Study['language']): readonly [string, string] {
  const digits = [0, 1].find((count) => (100 * a).toFixed(count) !== (100 * b).toFixed(count)) ?? 2;
  return [formatShare(a, language, digits), formatShare(b, language, digits)];
}
