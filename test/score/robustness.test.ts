import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/score/rank.ts';
import { robustness } from '../../src/score/robustness.ts';
import { journeyWith, solution } from './journey-with.ts';

const choice = journeyWith(
  solution('app', [5, 2, 3, 4, 3]),
  solution('call', [3, 4, 4, 3, 2]),
  solution('visit', [2, 5, 3, 2, 5]),
  solution('letter', [2, 1, 2, 2, 3]),
  solution('open', [5, 5, 5, 5, null]),
);
const empty = { tier: null, rankShares: [], firstRankShare: null, centralWeights: null };

describe('the robustness of a ranking', () => {
  it('gives every solution a standing, those without a rank an empty one', () => {
    const ranking = rank(choice);
    const { standings, draws, seed } = robustness(ranking);
    expect([draws, seed]).toEqual([10_000, 1]);
    expect([...standings.keys()]).toEqual(ranking.solutions.map(({ id }) => id));
    expect(standings.get('open')).toEqual(empty);
    expect(standings.get('letter')).toMatchObject({
      tier: 2,
      firstRankShare: 0,
      centralWeights: null,
    });
    expect(Object.keys(standings.get('visit')?.centralWeights ?? {})).toEqual(
      ranking.criteria.map(({ id }) => id),
    );
  });

  it('names the smallest change of a weight that dethrones the winner', () => {
    const { threat, stability, sharedFirst } = robustness(rank(choice), { draws: 0 });
    // 17 points for app and visit, 16 for call: app and visit share the first rank.
    expect(sharedFirst).toEqual(['app', 'visit']);
    expect(threat).toBeNull();
    expect(stability).toHaveLength(3 * 5);
    const weights = { ease: 2 };
    // app 20 + 4·…: with ease at 2/6, call has 20 points against 20 of app and visit; so more dethrones.
    const after = robustness(rank(choice, { weights: { ...weights, distinctive: 2 } }), {
      draws: 0,
    });
    expect(after.sharedFirst).toEqual([]);
    // app 5·2 + 2 + 3·2 + 4 + 3 = 25, call 6 + 4 + 8 + 3 + 2 = 23, visit 4 + 5 + 6 + 2 + 5 = 22, of 7 weights.
    // call: d = (2, −2, −1, 1, 1) / 4; on ease R = (4 − 2 + 1 + 1) / 5 = 0.8, so 0.8 / 1.8; on brandFit
    // R = (4 − 2 + 1 + 1) / 6, so (4/6) / (4/6 + 2) = 0.25, the smallest change from 1/7.
    expect(after.threat).toMatchObject({ criterion: 'brandFit', winner: 'app', rival: 'call' });
    expect(after.threat?.becomes).toBeCloseTo(0.25, 12);
  });

  it('draws nothing when asked to, and nothing for more solutions than anybody compares', () => {
    const none = robustness(rank(choice), { draws: 0, seed: 5 });
    expect([none.draws, none.seed]).toEqual([0, 5]);
    expect(new Set(none.standings.values())).toEqual(new Set([empty]));
    expect(none.swaps.length).toBeGreaterThan(0);
    const many = Array.from({ length: 501 }, (_, index) => solution(`s${index}`, [1, 2, 3, 4, 5]));
    expect(robustness(rank(journeyWith(...many))).draws).toBe(0);
  });

  it('is the same for a seed, whatever was asked in between', () => {
    const once = robustness(rank(choice), { seed: 3 });
    const between = robustness(rank(choice, { weights: { ease: 3 } }), { seed: 3 });
    expect(robustness(rank(choice), { seed: 3 })).toEqual(once);
    expect(between.standings).not.toEqual(once.standings);
    expect(robustness(rank(choice), { seed: 4 }).standings).not.toEqual(once.standings);
  });

  it('holds for no solution, for one, and for nothing that weighs', () => {
    const nobody = {
      standings: new Map(),
      stability: [],
      threat: null,
      sharedFirst: [],
      swaps: [],
    };
    expect(robustness(rank(journeyWith()))).toMatchObject(nobody);
    const one = robustness(rank(journeyWith(solution('a', [1, 1, 1, 1, 1]))));
    expect(one).toMatchObject({ stability: [], threat: null, sharedFirst: [], swaps: [] });
    expect(one.standings.get('a')).toMatchObject({ tier: 1, rankShares: [1], firstRankShare: 1 });
    const zero = { distinctive: 0, brandFit: 0, ease: 0, customerImpact: 0, organisationImpact: 0 };
    const weightless = robustness(rank(choice, { weights: zero }));
    expect(weightless).toMatchObject({ stability: [], threat: null, sharedFirst: [], swaps: [] });
    expect(new Set(weightless.standings.values())).toEqual(new Set([empty]));
  });

  it('gives equal solutions an equal share, and one tier', () => {
    const same = ['a', 'b', 'c'].map((id) => solution(id, [3, 3, 3, 3, 3]));
    const { standings, sharedFirst, swaps, threat } = robustness(rank(journeyWith(...same)));
    expect([sharedFirst, swaps, threat]).toEqual([['a', 'b', 'c'], [], null]);
    for (const { tier, rankShares } of standings.values()) {
      expect(tier).toBe(1);
      for (const share of rankShares) expect(share).toBeCloseTo(1 / 3, 9);
    }
  });

  it('leaves a criterion without weight out of the draws', () => {
    const { standings } = robustness(rank(choice, { weights: { ease: 0 } }));
    expect(standings.get('app')?.centralWeights?.['ease']).toBe(0);
  });

  /** Penn State, MANGT 510, lesson 2, table 2.4: "Beta and Gamma tie", whatever Safety, Profit and Cost add up to. */
  it('says that the first rank of a published example is shared', () => {
    const projects = { alpha: [2, 1, 3], beta: [3, 2, 2], gamma: [2, 3, 3], delta: [3, 1, 1] };
    const published = journeyWith(
      ...Object.entries(projects).map(([id, scores]) => solution(id, [...scores, 1, 1])),
    );
    const weights = {
      distinctive: 3,
      brandFit: 2,
      ease: 1,
      customerImpact: 0,
      organisationImpact: 0,
    };
    const { sharedFirst, threat, stability, standings } = robustness(rank(published, { weights }));
    expect([sharedFirst, threat]).toEqual([['beta', 'gamma'], null]);
    // They tie now, so each weight on which they differ "becomes" what it is.
    const rows = stability.filter(({ rival, weight }) => rival === 'gamma' && weight > 0);
    for (const { weight, becomes } of rows) expect(becomes).toBeCloseTo(weight, 12);
    expect([standings.get('gamma')?.tier, standings.get('alpha')?.firstRankShare]).toEqual([1, 0]);
  });
});

const score = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
const row = fc.tuple(score, score, score, score, score);
const solutions = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((scores, index) => solution(`s${index}`, scores)));

describe('for all scores', () => {
  it('the shares of a solution sum to 1, as do the shares of a rank; tiers follow the ranking', () => {
    fc.assert(
      fc.property(solutions, (all) => {
        const ranking = rank(journeyWith(...all));
        const { standings } = robustness(ranking, { draws: 200 });
        const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
        for (const { rankShares } of standings.values()) expect(sum(rankShares)).toBeCloseTo(1, 9);
        for (const place of all.keys()) {
          const shares = [...standings.values()].map(({ rankShares }) => rankShares[place] ?? 0);
          expect(sum(shares)).toBeCloseTo(1, 9);
        }
        const tiers = ranking.solutions.map(({ id }) => standings.get(id)?.tier ?? 0);
        expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
        expect(tiers[0]).toBe(1);
      }),
      { seed: 1 },
    );
  });

  it('who is dominated is never first alone', () => {
    fc.assert(
      fc.property(solutions, (all) => {
        const ranking = rank(journeyWith(...all));
        const { standings } = robustness(ranking, { draws: 200 });
        for (const { id, dominatedBy } of ranking.solutions) {
          // With all weights above 0 it does not even tie.
          if (dominatedBy.length > 0) expect(standings.get(id)?.firstRankShare).toBe(0);
        }
      }),
      { seed: 1 },
    );
  });

  it('adding a solution never reorders the tiers of the others', () => {
    fc.assert(
      fc.property(solutions, row, (all, extra) => {
        const before = robustness(rank(journeyWith(...all)), { draws: 200 }).standings;
        const ranking = rank(journeyWith(...all, solution('extra', extra)));
        const { standings } = robustness(ranking, { draws: 200 });
        const others = ranking.solutions.filter(({ id }) => id !== 'extra');
        const tiers = others.map(({ id }) => before.get(id)?.tier ?? 0);
        expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
        for (const { id } of others) {
          const share = standings.get(id)?.firstRankShare ?? 1;
          expect(share).toBeLessThanOrEqual((before.get(id)?.firstRankShare ?? 0) + 1e-9);
        }
      }),
      { seed: 1 },
    );
  });
});
