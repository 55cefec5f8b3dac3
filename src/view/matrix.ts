import { formatNumber } from '../language/number.ts';
import { EPSILON } from '../model/epsilon.ts';
import type { Assessment } from '../score/assess.ts';
import { keepApart } from './keep-apart.ts';
import { across, matrixFrame, room, up, type MatrixFrame } from './matrix-frame.ts';
import { solutionHref } from './solutions-at.ts';
import type { Study } from './study.ts';
import { valueAgainstEase, type ValueEase } from './value-ease.ts';

/** A solution in the matrix: a dot where it lies, with its number there or beside it. */
export interface MatrixPoint {
  /** Its rank; with a letter where it is shared. */
  readonly label: string;
  readonly title: string;
  readonly href: string;
  /** Value and ease in words. */
  readonly position: string;
  /** The name of the part of the plane where it lies. */
  readonly quadrant: string;
  /** `first` or `other`, for its tier. */
  readonly class: string;
  readonly isChosen: boolean;
  /** The centre of the number. */
  readonly x: number;
  readonly y: number;
  /** From the dot to a number that had to move; null where it did not. */
  readonly leader: { readonly path: string; readonly x: number; readonly y: number } | null;
}

/** Value against ease as a drawing: where quick wins and big projects lie. */
export interface MatrixView extends MatrixFrame {
  readonly lead: string;
  readonly title: string;
  /** All of the drawing in words. */
  readonly description: string;
  readonly points: readonly MatrixPoint[];
  /** What the looks of the points mean, as far as they differ. */
  readonly keys: readonly (Pick<MatrixPoint, 'class' | 'isChosen'> & { readonly label: string })[];
  /** How many are not shown; null when all are. */
  readonly more: string | null;
}

/** As many as there are letters to tell them apart by. */
const mostPoints = 26;

/** The value–ease matrix; null with fewer than two solutions to compare. */
export function matrixOf(study: Study, { ranking, robustness }: Assessment): MatrixView | null {
  const { words, language } = study;
  const found = valueAgainstEase(ranking);
  if (found.length < 2) return null;
  const shown = found.slice(0, mostPoints);
  const own = words.ranked;
  const frame = matrixFrame(study);
  const truths = shown.map(({ value, ease }) => ({ x: across(ease), y: up(value) }));
  const places = keepApart(truths, 2 * frame.radius + 1, room);
  const names = labelsOf(shown);
  const points = shown.map((one, index): MatrixPoint => {
    const { solution, value, ease } = one;
    const { id, title } = solution;
    const at = truths[index] ?? { x: 0, y: 0 };
    const { x, y } = places[index] ?? at;
    const tier = robustness.standings.get(id)?.tier ?? null;
    const moved = Math.hypot(x - at.x, y - at.y) > 1;
    return {
      label: names[index] ?? '',
      title,
      href: solutionHref(id),
      position: own.position(
        formatNumber(value, language, { digits: 0 }),
        formatNumber(ease, language),
      ),
      quadrant: own.quadrants[quadrantOf(one)],
      class: tier === null || tier === 1 ? 'first' : 'other',
      isChosen: study.solutions.get(id)?.chosen !== undefined,
      x,
      y,
      leader: moved ? { path: `M${at.x} ${at.y}L${x} ${y}`, ...at } : null,
    };
  });
  const ease = ranking.criteria.find(({ id }) => id === 'ease');
  return {
    ...frame,
    lead: own.matrixLead(ease?.name ?? ''),
    title: own.matrix,
    description: describe(shown, study),
    points,
    keys: keysOf(points, study),
    more: shown.length < found.length ? own.matrixMore(shown.length, found.length) : null,
  };
}

function keysOf(points: readonly MatrixPoint[], { words }: Study): MatrixView['keys'] {
  const { firstTier, otherTiers, isChosen } = words.ranked;
  const hasTiers = points.some((point) => point.class === 'other');
  const hasChosen = points.some((point) => point.isChosen);
  return [
    ...(hasTiers
      ? [
          { class: 'first', isChosen: false, label: firstTier },
          { class: 'other', isChosen: false, label: otherTiers },
        ]
      : []),
    ...(hasChosen ? [{ class: 'other', isChosen: true, label: isChosen }] : []),
  ];
}

/** Ranks; with a letter where several share one, so that each has a name of its own. */
function labelsOf(shown: readonly ValueEase[]): readonly string[] {
  const ranks = shown.map(({ solution }) => solution.rank ?? 0);
  return ranks.map((rank, index) => {
    const isShared = ranks.filter((other) => other === rank).length > 1;
    const letter = String.fromCodePoint(97 + index - ranks.indexOf(rank));
    return isShared ? `${rank}${letter}` : String(rank);
  });
}

type Quadrant = keyof Study['words']['ranked']['quadrants'];

/** On the middle counts as the better side. */
function quadrantOf({ value, ease }: ValueEase): Quadrant {
  const isEasy = ease >= 3 - EPSILON;
  if (value >= 50 - EPSILON) return isEasy ? 'quick-win' : 'big-project';
  return isEasy ? 'aside' : 'rather-not';
}

function describe(shown: readonly ValueEase[], { words }: Study): string {
  const { quadrants, inQuadrant } = words.ranked;
  const names = labelsOf(shown);
  const order: readonly Quadrant[] = ['quick-win', 'big-project', 'aside', 'rather-not'];
  return order
    .flatMap((quadrant) => {
      const here = shown.flatMap((one, index) =>
        quadrantOf(one) === quadrant ? [`${names[index] ?? ''} ${one.solution.title}`] : [],
      );
      return here.length === 0 ? [] : [inQuadrant(quadrants[quadrant], here.join(', '))];
    })
    .join(' ');
}
