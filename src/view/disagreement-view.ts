import { formatNumber } from '../language/number.ts';
import type { Agreement } from '../score/agreement.ts';
import type { Assessment } from '../score/assess.ts';
import type { Disagreement } from '../score/disagreements.ts';
import type { Fact } from './header.ts';
import { chanceText } from './chance-text.ts';
import { scoreDots, type ScoreDots } from './score-dots.ts';
import { solutionHref } from './solutions-at.ts';
import type { Study } from './study.ts';

/** A score on which the raters differ. */
export interface DisagreementRow {
  readonly solution: string;
  readonly href: string;
  readonly criterion: string;
  readonly dots: ScoreDots;
  /** Who gave what, lowest first. */
  readonly scores: readonly { readonly score: string; readonly raters: string }[];
}

/** How far the raters agree, and what to talk about. */
export interface DisagreementView {
  readonly lead: string;
  readonly rows: readonly DisagreementRow[];
  /** How many more there are; null when these are all. */
  readonly more: string | null;
  readonly figures: readonly Fact[];
}

const most = 5;

/** Where the raters differ most, as the agenda of a next meeting; null below two named raters. */
export function disagreementOf(
  study: Study,
  { ranking, agreement, disagreements }: Assessment,
): DisagreementView | null {
  if (agreement === null) return null;
  const { words } = study;
  const titles = new Map(ranking.solutions.map(({ id, title }) => [id, title]));
  const criteria = new Map(ranking.criteria.map(({ id, name }) => [id, name]));
  const hidden = disagreements.length - most;
  return {
    lead: disagreements.length === 0 ? words.ranked.agreementNone : words.ranked.agreementLead,
    rows: disagreements.slice(0, most).map((found) => ({
      solution: titles.get(found.solution) ?? found.solution,
      href: solutionHref(found.solution),
      criterion: criteria.get(found.criterion) ?? found.criterion,
      dots: scoreDots(found.scores.map(({ score }) => score)),
      scores: byScore(found, study),
    })),
    more: hidden > 0 ? words.ranked.moreCells(hidden) : null,
    figures: figuresOf(agreement, criteria, study),
  };
}

function byScore({ scores }: Disagreement, { language }: Study): DisagreementRow['scores'] {
  const found = new Map<number, string[]>();
  for (const { rater, score } of [...scores].sort((a, b) => a.score - b.score)) {
    const raters = found.get(score);
    if (raters === undefined) found.set(score, [rater]);
    else raters.push(rater);
  }
  return [...found].map(([score, raters]) => ({
    score: formatNumber(score, language),
    raters: raters.join(', '),
  }));
}

function figuresOf(
  { kendallW, alpha }: Agreement,
  criteria: ReadonlyMap<string, string>,
  { words, language }: Study,
): readonly Fact[] {
  const own = words.ranked;
  const number = (value: number | null) =>
    formatNumber(value, language, { digits: 2, fixed: value !== null });
  const undefinedBecause = (reason: string) => `${number(null)} (${reason})`;
  const { value, p, raters, solutions, reason } = kendallW;
  const scores =
    alpha.ordinal === null && alpha.interval === null
      ? undefinedBecause(own.alphaUndefined)
      : own.onScoresOf(number(alpha.ordinal), number(alpha.interval));
  const perCriterion = [...criteria].map(([id, name]): string => {
    const ordinal = alpha.byCriterion[id]?.ordinal ?? null;
    return `${name}: ${number(ordinal)}`;
  });
  return [
    {
      label: own.onOrder,
      text:
        value === null
          ? undefinedBecause(own.kendallReasons[reason ?? 'no-variation'])
          : own.onOrderOf(number(value), chanceText(p, language), raters, solutions),
    },
    { label: own.onScores, text: scores },
    { label: own.onCriteria, text: perCriterion.join(' · ') },
  ];
}
