import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurveValue } from '../../src/view/curve.ts';
import { columnCentre, curvePath, emotionHeight, spread } from '../../src/view/curve.ts';

const frame = { columns: 6, columnWidth: 208, above: 56, below: 52, unit: 52 };

describe('the geometry of the curve', () => {
  it('puts each point at the centre of its column', () => {
    const points = knots(curvePath([1, -1, 2, 0, -2, 1], frame));
    expect(points.map(([x]) => x)).toEqual([0, 1, 2, 3, 4, 5].map((n) => columnCentre(n, 208)));
    expect(columnCentre(0, 208)).toBe(104);
  });

  it('draws +2 at the top and -2 four units below', () => {
    expect(emotionHeight(2, frame)).toBe(56);
    expect(emotionHeight(-2, frame)).toBe(56 + 4 * 52);
  });

  it('leaves a gap where a value is not known, and no line for a lone value', () => {
    expect(curvePath([1, null, 1, 0], frame).match(/M/g)).toHaveLength(1);
    expect(curvePath([1, 0, null, 1, 0], frame).match(/M/g)).toHaveLength(2);
    expect(curvePath([null, 1, null], frame)).toBe('');
  });

  it('passes over a column that is not visited', () => {
    const points = knots(curvePath([1, undefined, 0], frame));
    expect(points.map(([x]) => x)).toEqual([104, 520]);
  });

  it('never rises above nor falls below two neighbours', () => {
    const emotion = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
    const value = fc.oneof({ weight: 8, arbitrary: emotion }, fc.constantFrom(null, undefined));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values: readonly CurveValue[]) => {
        for (const [start, first, second, end] of segments(curvePath(values, frame))) {
          const low = Math.min(start, end) - 0.1;
          const high = Math.max(start, end) + 0.1;
          // A Bézier curve stays within the hull of its control points.
          for (const height of [first, second]) {
            expect(height).toBeGreaterThanOrEqual(low);
            expect(height).toBeLessThanOrEqual(high);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves labels apart and keeps their order', () => {
    expect(spread([100, 102, 40], 16)).toEqual([100, 116, 40]);
    expect(spread([10, 40], 16)).toEqual([10, 40]);
  });
});

/** The points that a path goes through. */
function knots(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[MCL][^MCL]*/g)].map(([command]) => {
    const numbers = [...command.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    return [numbers.at(-2) ?? NaN, numbers.at(-1) ?? NaN];
  });
}

/** The heights of each Bézier segment: start, two control points, end. */
function segments(path: string): readonly (readonly [number, number, number, number])[] {
  let last = NaN;
  return [...path.matchAll(/[MCL][^MCL]*/g)].flatMap(([command]) => {
    const heights = [...command.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number).filter((_, i) => i % 2);
    const start = last;
    last = heights.at(-1) ?? NaN;
    const [first = NaN, second = NaN, end = NaN] = heights;
    return command.startsWith('C') ? [[start, first, second, end] as const] : [];
  });
}
