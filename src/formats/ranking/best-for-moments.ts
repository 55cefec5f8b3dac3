import type { ScoreWords } from '../../language/score.ts';
import { visible } from '../../model/visible.ts';
import type { Ranking } from '../../score/rank.ts';
import type { RankedJourney } from './rankings.ts';

const mostMoments = 3;

/**
 * For each solution, or tie of them, that wins a moment: a sentence that names it and those moments, in
 * the order of the ranking.
 */
export function bestForMoments(
  journey: RankedJourney['journey'],
  { solutions, winners }: Ranking,
  words: ScoreWords,
): readonly string[] {
  const titles = new Map(solutions.map(({ id, title }) => [id, visible(title)]));
  const moments = new Map<string, { ids: readonly string[]; titles: string[] }>();
  for (const touchpoint of journey.touchpoints) {
    const ids = winners.get(touchpoint.id)?.filter((id) => titles.has(id)) ?? [];
    if (ids.length === 0) continue;
    const key = ids.join(' ');
    const group = moments.get(key) ?? { ids, titles: [] };
    moments.set(key, group);
    group.titles.push(visible(touchpoint.title));
  }
  const order = new Map(solutions.map(({ id }, index) => [id, index]));
  return [...moments.values()]
    .sort((a, b) => (order.get(a.ids[0] ?? '') ?? 0) - (order.get(b.ids[0] ?? '') ?? 0))
    .map(({ ids, titles: won }) => {
      const names = ids.map((id) => titles.get(id)).join(` ${words.and} `);
      const shared = ids.length > 1 ? ` (${words.shared})` : '';
      const rest = won.length - mostMoments;
      const more = rest > 0 ? [words.moreMoments(rest)] : [];
      return `${names}${shared}: ${[...won.slice(0, mostMoments), ...more].join('; ')}`;
    });
}
