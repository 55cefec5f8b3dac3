import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurveValue } from '../../src/view/curve.ts';
import { columnCentre, curvePath, emotionHeight, spread } from '../../src/view/curve.ts';

const frame = { columns: 6, columnWidth: 208, above: 56, below: 52, unit: 52 };

describe('the geometry of the curve', () => {
  it('puts each point at the centre of its column', () => {
    const through = knots(curvePath([1, -1, 2, 0, -2, 1], frame));
    expect(through.map(([x]) => x)).toEqual([0, 1, 2, 3, 4, 5].map((n) => columnCentre(n, 208)));
    expect(columnCentre(0, 208)).toBe(104);
  });

  it('is written in steps that lead through the points of d3', () => {
    // d3-shape 3.2 itself, to a tenth: M104,108C173.3,160,242.7,212,312,212C381.3,212,450.7,134,520,56
    expect(curvePath([1, -1, 2], frame)).toBe(
      'M104,108c69.3,52,138.7,104,208,104c69.3,0,138.7-78,208-156',
    );
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
    const through = knots(curvePath([1, undefined, 0], frame));
    expect(through.map(([x]) => x)).toEqual([104, 520]);
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

type Point = readonly [number, number];

/** Every point that a path names, command by command: those that pull at a line, and where it goes. */
function points(path: string): readonly (readonly Point[])[] {
  let from: Point = [0, 0];
  return [...path.matchAll(/[Mcl][^Mcl]*/g)].map(([command]) => {
    const numbers = [...command.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    const [x, y] = command.startsWith('M') ? [0, 0] : from;
    const named = Array.from({ length: numbers.length / 2 }, (_, index): Point => [
      x + (numbers[2 * index] ?? NaN),
      y + (numbers[2 * index + 1] ?? NaN),
    ]);
    from = named.at(-1) ?? from;
    return named;
  });
}

/** The points that a path goes through. */
function knots(path: string): readonly Point[] {
  return points(path).map((named) => named.at(-1) ?? [NaN, NaN]);
}

/** The heights of each Bézier segment: start, two control points, end. */
function segments(path: string): readonly (readonly [number, number, number, number])[] {
  const named = points(path);
  return named.flatMap((one, index) => {
    const [first, second, end] = one.map(([, y]) => y);
    const start = named[index - 1]?.at(-1)?.[1];
    return start === undefined || first === undefined || second === undefined || end === undefined
      ? []
      : [[start, first, second, end] as const];
  });
}
