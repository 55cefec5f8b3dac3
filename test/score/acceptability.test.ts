import { describe, expect, it } from 'vitest';
import { acceptabilityOf } from '../../src/score/acceptability.ts';
import { dirichletDraws } from '../../src/score/dirichlet.ts';
import { drawScores } from '../../src/score/draw-scores.ts';

const draws = 10_000;

/** Rows of scores on 1..5, judged with weights from a Dirichlet distribution. */
function judge(
  rows: readonly (readonly number[])[],
  concentrations: readonly number[],
  count = draws,
) {
  const weights = dirichletDraws(concentrations, count, 1);
  const alternatives = rows.map((scores, index) => ({
    id: `s${index}`,
    values: scores.map((score) => (score - 1) / 4),
  }));
  return acceptabilityOf(rows.length, weights, drawScores(alternatives, weights));
}

/** Four standard deviations of a share of the draws. */
const bound = (share: number) => 4 * Math.sqrt((share * (1 - share)) / draws) + 1e-12;

describe('rank acceptability', () => {
  it('has a closed form for two criteria: the length of the weights for which one wins', () => {
    // a wins when w·4 > (1 − w)·2, so when w > 1/3; the mean weight there is 2/3, and below 1/6.
    const [a, b] = judge(
      [
        [5, 1],
        [1, 3],
      ],
      [1, 1],
    );
    expect(Math.abs((a?.rankShares[0] ?? 0) - 2 / 3)).toBeLessThan(bound(2 / 3));
    expect(Math.abs((a?.centralWeights?.[0] ?? 0) - 2 / 3)).toBeLessThan(0.01);
    expect(Math.abs((b?.centralWeights?.[0] ?? 0) - 1 / 6)).toBeLessThan(0.01);
    expect(b?.rankShares[1]).toBe(a?.rankShares[0]);
  });

  it('has a closed form for two criteria that do not weigh alike', () => {
    // Weights 0.7 and 0.3, so Beta(1.4, 0.6). scipy 1.17: 1 - beta.cdf(1/3, 1.4, 0.6).
    const [a] = judge(
      [
        [5, 1],
        [1, 3],
      ],
      [1.4, 0.6],
    );
    expect(Math.abs((a?.rankShares[0] ?? 0) - 0.8729623)).toBeLessThan(bound(0.873));
  });

  /**
   * Each is best on one criterion, so first when that one weighs most. The mean weights, sorted, are then
   * the rank order centroid weights, published for three as 0.6111, 0.2778 and 0.1111 (Barron & Barrett 1996,
   * "Decision quality using ranked attribute weights").
   */
  it('has the rank order centroid as central weights', () => {
    const all = judge(
      [
        [5, 1, 1],
        [1, 5, 1],
        [1, 1, 5],
      ],
      [1, 1, 1],
    );
    for (const [own, { rankShares, centralWeights }] of all.entries()) {
      for (const share of rankShares) expect(Math.abs(share - 1 / 3)).toBeLessThan(bound(1 / 3));
      for (const [index, weight] of (centralWeights ?? []).entries()) {
        const expected = index === own ? 0.6111 : (0.2778 + 0.1111) / 2;
        expect(Math.abs(weight - expected)).toBeLessThan(0.01);
      }
    }
  });

  it('agrees with another program on four solutions, five criteria and unequal weights', () => {
    const rows = [
      [5, 2, 3, 4, 3],
      [3, 4, 4, 3, 2],
      [2, 5, 3, 2, 5],
      [4, 3, 2, 5, 1],
    ];
    // scipy 1.17, dirichlet.rvs: 4,000,000 draws around 0.3, 0.25, 0.2, 0.15 and 0.1.
    const shares = [
      [0.42715, 0.23561, 0.17734, 0.1599],
      [0.17045, 0.34422, 0.43383, 0.0515],
      [0.29153, 0.14942, 0.12068, 0.43836],
      [0.11087, 0.27075, 0.26814, 0.35024],
    ];
    const central = [
      [0.45539, 0.14303, 0.17494, 0.1378, 0.08883],
      [0.18908, 0.25391, 0.41477, 0.10778, 0.03447],
      [0.17247, 0.40922, 0.14977, 0.08967, 0.17888],
      [0.20826, 0.23824, 0.09743, 0.42031, 0.03576],
    ];
    const found = judge(rows, [1.5, 1.25, 1, 0.75, 0.5]);
    for (const [one, { rankShares, centralWeights }] of found.entries()) {
      for (const [place, share] of rankShares.entries()) {
        const expected = shares[one]?.[place] ?? Number.NaN;
        expect(Math.abs(share - expected)).toBeLessThan(bound(expected));
      }
      for (const [index, weight] of (centralWeights ?? []).entries()) {
        // At least 1,100 draws with a standard deviation below 0.2.
        expect(Math.abs(weight - (central[one]?.[index] ?? Number.NaN))).toBeLessThan(0.024);
      }
    }
  });

  it('is the same on every machine: 10,000 draws with seed 1', () => {
    const found = judge(
      [
        [5, 2, 3, 4, 3],
        [3, 4, 4, 3, 2],
        [2, 5, 3, 2, 5],
        [4, 3, 2, 5, 1],
      ],
      [1, 1, 1, 1, 1],
    );
    // Counted by a program of its own, in Python 3, with the same generator.
    expect(found.map(({ rankShares }) => rankShares.map((share) => share * draws))).toEqual([
      [3443, 3332, 2083, 1142],
      [1107, 3205, 4655, 1033],
      [4306, 1532, 1174, 2988],
      [1144, 1931, 2088, 4837],
    ]);
    expect(found[1]?.centralWeights?.map((weight) => Number(weight.toFixed(12)))).toEqual([
      0.123909302936, 0.190873816183, 0.47181553799, 0.145770911602, 0.067630431287,
    ]);
  });

  it('shares the ranks of a tie, and the weights', () => {
    const [a, b, c] = judge(
      [
        [5, 5],
        [5, 5],
        [1, 1],
      ],
      [1, 1],
      100,
    );
    expect(a?.rankShares).toEqual([0.5, 0.5, 0]);
    expect(b).toEqual(a);
    expect(c?.rankShares).toEqual([0, 0, 1]);
    expect(a?.centralWeights?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('is nothing for who is never first', () => {
    const [better, dominated] = judge(
      [
        [5, 4, 3],
        [4, 3, 2],
      ],
      [1, 1, 1],
      1000,
    );
    expect(better?.rankShares).toEqual([1, 0]);
    expect(dominated).toEqual({ rankShares: [0, 1], centralWeights: null });
  });

  it('takes any number of criteria', () => {
    for (const size of [1, 4, 5, 6, 11]) {
      const best = Array.from({ length: size }, () => 4);
      const last = best.map((score, index) => (index === size - 1 ? 3 : score));
      const [first, second] = judge(
        [best, last],
        best.map(() => 1),
        100,
      );
      expect([first?.rankShares, second?.rankShares]).toEqual([
        [1, 0],
        [0, 1],
      ]);
      expect(first?.centralWeights).toHaveLength(size);
    }
  });
});
