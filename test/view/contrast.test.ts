import { expect, it } from 'vitest';
import { contrast } from '../../src/view/contrast.ts';

/** WCAG 2.2: 21 is the most there is; the greys are those of the examples for 4.5:1 in Understanding 1.4.3. */
it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('the contrast of %s with %s is %d, either way round', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
