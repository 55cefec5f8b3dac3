import { formatNumber } from '../language/number.ts';
import type { AgreementLevel } from '../language/ranking-story.ts';
import { visible } from '../model/visible.ts';
import { chanceText } from './chance-text.ts';
import type { Telling } from './telling.ts';
import { quoted } from './telling.ts';

/** Whether the raters agree, and where they differ most: sentences, of which some may be empty. */
export function ratersText(telling: Telling): readonly string[] {
  const { assessment, words } = telling;
  const { raters, solutions } = assessment.ranking;
  const [only] = raters;
  if (only === undefined) {
    return [solutions.some(({ agreed }) => agreed) ? words.agreed : words.notScored];
  }
  if (raters.length === 1) return [words.oneRater(quoted(only))];
  return [...agreementText(telling), ...differenceText(telling)];
}

function agreementText({ assessment, words, language }: Telling): readonly string[] {
  const { agreement, ranking } = assessment;
  if (agreement === null) return [];
  const { value, p, reason, raters, solutions } = agreement.kendallW;
  const { ordinal } = agreement.alpha;
  const figure = (number: number) => formatNumber(number, language, { digits: 2, fixed: true });
  return [
    value === null
      ? words.noOrder[reason ?? 'no-variation'](ranking.raters.length)
      : words.order[concordance(value)](
          words.raters(raters, ranking.raters.length),
          words.orderOf(solutions, ranking.solutions.length),
          figure(value),
          chanceText(p, language),
        ),
    ordinal === null ? words.noScores : words.scores[reliability(ordinal)](figure(ordinal)),
  ];
}

/** Of Kendall's W, which runs from 0: 0.7 is usually called strong, 0.5 moderate (Schmidt 1997). */
function concordance(value: number): AgreementLevel {
  if (value >= 0.7) return 'strong';
  if (value >= 0.5) return 'moderate';
  return value >= 0.3 ? 'weak' : 'none';
}

/** Of alpha: from 0.8 reliable, from 0.667 for tentative conclusions (Krippendorff 2004); 0 is chance. */
function reliability(value: number): AgreementLevel {
  if (value >= 0.8) return 'strong';
  if (value >= 2 / 3) return 'moderate';
  return value > 0 ? 'weak' : 'none';
}

function differenceText({ assessment, words, titleOf, nameOf, language }: Telling) {
  const [most, ...rest] = assessment.disagreements;
  if (most === undefined) return [words.differNowhere];
  const scores = most.scores.map(
    ({ rater, score }) => `${visible(rater)} ${formatNumber(score, language)}`,
  );
  const given = scores.length <= 4 ? scores : [scores[0], '…', scores.at(-1)];
  return [
    words.differMost(nameOf(most.criterion), titleOf(most.solution), given.join(', ')),
    rest.length === 0 ? '' : words.talkFirst(rest.length),
  ];
}
