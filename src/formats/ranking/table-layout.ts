import type { ChalkInstance } from 'chalk';
import { formatShare } from '../../language/number.ts';
import type { ScoreWords } from '../../language/score.ts';
import { scoreWords } from '../../language/score.ts';
import { textWidth } from '../../model/text-width.ts';
import { visible } from '../../model/visible.ts';
import type { Language } from '../../model/workspace.ts';
import type { Standing } from '../../score/robustness.ts';
import type { WeightedCriterion } from '../../score/weights.ts';
import { drawnText, meanText, scoreDigits, scoreText, spreadText } from './figures-as-text.ts';
import type { RankedJourney } from './rankings.ts';

export interface TableOptions {
  readonly language: Language;
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** The id of each solution below its title. */
  readonly showIds?: boolean;
}

/** What the lines of one table share. */
export interface Layout extends TableOptions {
  readonly words: ScoreWords;
  readonly criteria: readonly WeightedCriterion[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** Digits behind the comma of a score. */
  readonly digits: number;
  /** Columns of the texts and the score. */
  readonly title: number;
  readonly score: number;
  /** Columns of the share of first ranks; 0 when nothing was drawn. */
  readonly share: number;
  /** Columns of each criterion; null where they do not fit beside the title and stand below it. */
  readonly cells: readonly number[] | null;
  /** Columns of the bar; 0 where there is no room for one. */
  readonly bar: number;
  /** Columns of a whole line. */
  readonly full: number;
}

/** Columns of the rank, and of what stands before a title. */
export const rankWidth = 3;
export const indent = rankWidth + 2;
const barWidth = 8;
const narrowestTitle = 18;
const narrowestWithBar = 22;

/** Gives the texts what the figures leave of the terminal; where that is little the bar goes, then the cells. */
export function layoutOf(
  { assessment: { ranking, robustness }, listed }: RankedJourney,
  options: TableOptions,
): Layout {
  const { language, width } = options;
  const { criteria } = ranking;
  const words = scoreWords(language);
  const digits = scoreDigits(listed);
  const score = widest([words.score, ...listed.map((one) => scoreText(one, language, digits))]);
  const shares = listed.map(({ id }) => robustness.standings.get(id)?.firstRankShare ?? null);
  const share = shares.every((one) => one === null)
    ? 0
    : widest([words.first, ...shares.map((one) => drawnText(one, language))]);
  const cells = criteria.map(({ id, short, weight }) =>
    widest([
      visible(short),
      formatShare(weight, language),
      ...listed.flatMap(({ cells: { [id]: cell = null } }) => [
        meanText(cell, language),
        spreadText(cell, language),
      ]),
    ]),
  );
  const beside = cells.reduce((sum, one) => sum + 1 + one, 0);
  const room = width - indent - 2 - score - (share > 0 ? share + 1 : 0);
  const isBeside = room - beside >= narrowestTitle;
  const left = room - (isBeside ? beside : 0);
  const bar = left - barWidth - 1 >= narrowestWithBar ? barWidth : 0;
  const longest = widest([
    words.solution,
    ...listed.flatMap(({ id, title }) => [visible(title), ...(options.showIds ? [id] : [])]),
  ]);
  const title = Math.max(1, Math.min(longest, left - (bar > 0 ? bar + 1 : 0)));
  return {
    ...options,
    words,
    criteria,
    standings: robustness.standings,
    digits,
    title,
    score,
    share,
    cells: isBeside ? cells : null,
    bar,
    full: width - left + title + (bar > 0 ? bar + 1 : 0),
  };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}
