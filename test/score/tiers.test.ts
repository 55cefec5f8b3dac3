import { describe, expect, it } from 'vitest';
import { tiersOf } from '../../src/score/tiers.ts';

/** Ten draws in which the first beats the second that often, ties with it that often, and always beats the third. */
function scores(wins: number, ties = 0): Float64Array {
  const second = (draw: number) => (draw < wins ? 40 : draw < wins + ties ? 50 : 60);
  return Float64Array.from(Array.from({ length: 10 }, (_, draw) => [50, second(draw), 0]).flat());
}

describe('tiers', () => {
  it('hold together until the first wins 70 % of the draws', () => {
    expect(tiersOf(3, scores(6))).toEqual([1, 1, 2]);
    expect(tiersOf(3, scores(7))).toEqual([1, 2, 3]);
  });

  it('count a tie half', () => {
    expect(tiersOf(3, scores(6, 1))).toEqual([1, 1, 2]);
    expect(tiersOf(3, scores(6, 2))).toEqual([1, 2, 3]);
    expect(tiersOf(3, scores(0, 10))).toEqual([1, 1, 2]);
  });

  it('compare with the first of the tier, not with the one above', () => {
    // The first beats the third 7 times in 10, the second beats it 3 times in 10.
    const draws = Array.from({ length: 10 }, (_, draw) => [
      50,
      draw < 3 ? 45 : 30,
      draw < 7 ? 40 : 60,
    ]);
    expect(tiersOf(3, Float64Array.from(draws.flat()))).toEqual([1, 2, 2]);
    const close = Array.from({ length: 10 }, (_, draw) => [
      50,
      draw < 5 ? 45 : 55,
      draw < 7 ? 44 : 60,
    ]);
    expect(tiersOf(3, Float64Array.from(close.flat()))).toEqual([1, 1, 2]);
  });

  it('are one for one', () => {
    expect(tiersOf(1, Float64Array.from([3, 4]))).toEqual([1]);
  });
});
