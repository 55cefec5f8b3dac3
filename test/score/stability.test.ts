import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../src/model/criteria.ts';
import { alternativesOf } from '../../src/score/alternative.ts';
import { rank } from '../../src/score/rank.ts';
import { stabilityOf, threatOf } from '../../src/score/stability.ts';
import { journeyWith, solution } from './journey-with.ts';

const named = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ id: `c${index + 1}`, name: '', short: '', weight }));

/** What each weight becomes, for one winner and one rival. */
function becomes(winner: readonly number[], rival: readonly number[], weights: readonly number[]) {
  const alternatives = [
    { id: 'winner', values: winner },
    { id: 'rival', values: rival },
  ];
  return stabilityOf(alternatives, named(weights)).map((row) => row.becomes);
}

describe('the weight at which a rival ties', () => {
  /**
   * Goodwin & Wright, "Decision Analysis for Management Judgment", chapter 3, figure 3.7: offices are judged on
   * turnover (closeness to customers 100, visibility 80, image 70) and working conditions (size 30, comfort 20,
   * car parking 10). Published: Elton Street gives 81.7 without any weight on turnover and 60.4 with all of
   * it, and passes Addison Square when turnover weighs less than 52.1 (it weighs 81).
   */
  it('is that of a published example', () => {
    const turnover = ([a = 0, b = 0, c = 0]) => (100 * a + 80 * b + 70 * c) / 250;
    const conditions = ([a = 0, b = 0, c = 0]) => (30 * a + 20 * b + 10 * c) / 60;
    const addison = [turnover([100, 60, 100]) / 100, conditions([75, 0, 90]) / 100];
    const elton = [turnover([40, 60, 90]) / 100, conditions([100, 60, 70]) / 100];
    expect(elton.map((value) => Number((100 * value).toFixed(1)))).toEqual([60.4, 81.7]);
    const [found] = becomes(addison, elton, [250 / 310, 60 / 310]);
    expect((100 * (found ?? 0)).toFixed(1)).toBe('52.1');
  });

  it('is R / (R − d): by hand', () => {
    // d = 0.5 and −0.25; the other criterion is all that is left, so R = −0.25 and 0.5.
    expect(becomes([1, 0.25], [0.5, 0.5], [0.5, 0.5])).toEqual([1 / 3, 2 / 3]);
  });

  it('is unknown where no weight between 0 and 1 does it, or none matters', () => {
    expect(becomes([1, 0.5], [0.5, 0.25], [0.5, 0.5])).toEqual([null, null]);
    expect(becomes([0.75, 0.75], [0.5, 0.5], [0.5, 0.5])).toEqual([null, null]);
    expect(becomes([0.5, 0.5], [0.5, 0.5], [0.5, 0.5])).toEqual([null, null]);
  });

  it('is unknown for a criterion with all the weight: the others have no proportions', () => {
    expect(becomes([1, 0.25, 0.5], [0.5, 0.5, 0.5], [1, 0, 0])).toEqual([null, 2 / 3, 1]);
  });

  it('is an end where only that end ties', () => {
    // Equal on the first: level when it is all that counts. Better on the first alone: level without it.
    expect(becomes([0.5, 1], [0.5, 0.5], [0.5, 0.5])).toEqual([1, 0]);
  });

  it('agrees with ranking anew, by bisection, to 1e-9', () => {
    const score = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
    const row = fc.tuple(score, score, score, score, score);
    const weight = fc.integer({ min: 0, max: 10 });
    const weights = fc
      .tuple(weight, weight, weight, weight, weight)
      .filter((all) => all.filter((one) => one > 0).length > 1);
    const which = fc.nat({ max: 4 });
    fc.assert(
      fc.property(row, row, weights, which, (a, b, chosen, index) => {
        const journey = journeyWith(solution('a', a), solution('b', b));
        const ranking = rank(journey, { weights: weightsOf(chosen) });
        const [winner, rival] = ranking.solutions;
        const rest = chosen.reduce((sum, one, at) => sum + (at === index ? 0 : one), 0);
        const lead = (share: number) => {
          const moved = chosen.map((one, at) =>
            at === index ? share : ((1 - share) * one) / rest,
          );
          const { solutions } = rank(journey, { weights: weightsOf(moved) });
          const scoreOf = (id = '') => solutions.find((one) => one.id === id)?.score ?? Number.NaN;
          return scoreOf(winner?.id) - scoreOf(rival?.id);
        };
        const found =
          stabilityOf(alternativesOf(ranking), ranking.criteria)[index]?.becomes ?? null;
        const expected = rootOf(lead);
        if (expected === null) expect(found).toBeNull();
        else expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 1 },
    );
  }, 60_000);
});

function weightsOf(all: readonly number[]): Record<string, number> {
  return Object.fromEntries(criterionIds.map((id, index) => [id, all[index] ?? 0]));
}

/** Where a straight line over 0..1 crosses 0; null where it does not, or is 0 all along. */
function rootOf(line: (x: number) => number): number | null {
  const [left, right] = [line(0), line(1)];
  if (Math.abs(left) < 1e-9) return Math.abs(right) < 1e-9 ? null : 0;
  if (Math.abs(right) < 1e-9) return 1;
  if (left > 0 === right > 0) return null;
  let [low, high] = [0, 1];
  for (let step = 0; step < 32; step += 1) {
    const middle = (low + high) / 2;
    if (line(middle) > 0 === left > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

describe('the threat', () => {
  const row = { criterion: 'c1', weight: 0.2, becomes: null, winner: 'a', rival: 'b' };

  it('is the smallest change up or down, the first of equals', () => {
    const rows = [
      row,
      { ...row, becomes: 0.45 },
      { ...row, becomes: 0.1, rival: 'c' },
      { ...row, becomes: 0.3, rival: 'd' },
    ];
    expect(threatOf(rows)).toBe(rows[2]);
  });

  it('passes over ties at the ends, beyond which nobody can go', () => {
    const ends = [
      { ...row, becomes: 0 },
      { ...row, becomes: 1 },
    ];
    expect(threatOf(ends)).toBeNull();
    expect(threatOf([...ends, { ...row, becomes: 0.9 }])?.becomes).toBe(0.9);
    expect(threatOf([])).toBeNull();
  });
});
