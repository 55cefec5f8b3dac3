import { formatShare } from '../../language/number.ts';
import { EPSILON } from '../../model/epsilon.ts';
import { visible } from '../../model/visible.ts';
import type { WeightedCriterion } from '../../score/weights.ts';
import { flow, pad } from '../terminal-lines.ts';
import type { Layout } from './table-layout.ts';
import { indent } from './table-layout.ts';

/** The heads of the columns, and the weights where they are not all the same. */
export function headLines(layout: Layout): readonly string[] {
  const { chalk, words, language, criteria, width } = layout;
  const left = ' '.repeat(indent);
  const score = pad(words.score, layout.score, 'right');
  const bar = layout.bar > 0 ? ' '.repeat(layout.bar + 1) : '';
  const share = layout.share > 0 ? ` ${pad(words.first, layout.share, 'right')}` : '';
  const heads = columns(layout, ({ short }) => visible(short));
  const title = pad(words.solution, layout.title);
  const lines = [chalk.bold(`${left}${title}  ${score}${bar}${share}${heads}`)];
  if (!hasOwnWeights(criteria)) return lines;
  if (layout.cells === null) {
    const weights = criteria.map(
      ({ short, weight }) => `${visible(short)} ${formatShare(weight, language)}`,
    );
    const shown = flow(
      [`${words.weights}: ${weights[0] ?? ''}`, ...weights.slice(1)],
      width - indent,
    );
    return [...lines, ...shown.map((line) => chalk.dim(left + line))];
  }
  const weights = columns(layout, ({ weight }) => formatShare(weight, language));
  const label = pad(words.weights, layout.title + 2 + layout.score);
  const gap = bar + ' '.repeat(share.length);
  return [...lines, chalk.dim(`${left}${label}${gap}${weights}`)];
}

/** A text per criterion below each other; nothing where the cells stand below the title. */
export function columns(
  { criteria, cells }: Layout,
  text: (criterion: WeightedCriterion) => string,
): string {
  if (cells === null) return '';
  return criteria
    .map((criterion, index) => ` ${pad(text(criterion), cells[index] ?? 0, 'right')}`)
    .join('');
}

function hasOwnWeights(criteria: readonly WeightedCriterion[]): boolean {
  return criteria.some(({ weight }) => Math.abs(weight - (criteria[0]?.weight ?? 0)) > EPSILON);
}
