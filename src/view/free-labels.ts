import type { Label } from './label.ts';

/** A little more than a letter at 13 pixels is wide, and as high as its digits and capitals are. */
const letter = 7.2;
const height = 12;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * The labels that have a place of their own: one that would lie over a label before it is left out.
 * @param labels the most important first; in pixels, `y` being the baseline
 */
export function freeLabels(labels: readonly Label[]): readonly Label[] {
  const taken: Box[] = [];
  return labels.filter((label) => {
    const box = boxOf(label);
    if (taken.some((other) => lieOver(box, other))) return false;
    taken.push(box);
    return true;
  });
}

function boxOf({ x, y, text, anchor }: Label): Box {
  const width = [...text].length * letter;
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y - height };
}

function lieOver(one: Box, other: Box): boolean {
  const apart = Math.abs(one.top - other.top) >= height;
  return !apart && one.left < other.right && other.left < one.right;
}
