import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Solution } from '../../src/model/touchpoint.ts';
import type { Ranking } from '../../src/score/rank.ts';
import { rank } from '../../src/score/rank.ts';
import { journeyFrom } from '../figures/journey-from.ts';
import { journeyWith, solution } from './journey-with.ts';

function ranks({ solutions }: Ranking): Record<string, number | null> {
  return Object.fromEntries(solutions.map(({ id, rank: place }) => [id, place]));
}

function find({ solutions }: Ranking, id: string) {
  const found = solutions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('published examples', () => {
  /**
   * Penn State, MANGT 510, lesson 2, table 2.4: Safety weighs 3, Profit 2, Cost 1, scores 1..3;
   * published: Alpha 11, Beta 15, Gamma 15, Delta 12, "Beta and Gamma tie".
   */
  it('ties the first two of a weighted sum', () => {
    const projects = { alpha: [2, 1, 3], beta: [3, 2, 2], gamma: [2, 3, 3], delta: [3, 1, 1] };
    const journey = journeyWith(
      ...Object.entries(projects).map(([id, scores]) => solution(id, [...scores, 1, 1])),
    );
    const weights = {
      distinctive: 3,
      brandFit: 2,
      ease: 1,
      customerImpact: 0,
      organisationImpact: 0,
    };
    const ranking = rank(journey, { weights });
    expect(ranks(ranking)).toEqual({ beta: 1, gamma: 1, delta: 3, alpha: 4 });
    // Back from (x − 1) / 4 with weights that sum to 1, to x with weights that sum to 6.
    const published = ranking.solutions.map(({ id, score }) => [id, ((score ?? 0) / 100) * 24 + 6]);
    expect(published.map(([id, sum]) => [id, Number((sum as number).toFixed(9))])).toEqual([
      ['beta', 15],
      ['gamma', 15],
      ['delta', 12],
      ['alpha', 11],
    ]);
  });
});

describe('the score of a solution', () => {
  it('is 0 for the lowest and 100 for the highest scores', () => {
    const ranking = rank(
      journeyWith(solution('low', [1, 1, 1, 1, 1]), solution('high', [5, 5, 5, 5, 5])),
    );
    expect(ranking.solutions.map(({ id, score }) => [id, score])).toEqual([
      ['high', 100],
      ['low', 0],
    ]);
  });

  it('takes the mean over raters and keeps their spread', () => {
    const raters = { anna: [3, 4, 4, 4, null], bram: [2, 4, 5, 3, 3], carla: [4, 4, 3, 5, null] };
    const ranking = rank(journeyWith(solution('a', raters)));
    expect(ranking.raters).toEqual(['anna', 'bram', 'carla']);
    const { cells, agreed, complete, score } = find(ranking, 'a');
    expect(cells.distinctive).toEqual({ mean: 3, min: 2, max: 4, sd: 1, raters: 3 });
    expect(cells.organisationImpact).toEqual({ mean: 3, min: 3, max: 3, sd: null, raters: 1 });
    expect([agreed, complete]).toEqual([false, true]);
    expect(score).toBeCloseTo((100 / 5) * (0.5 + 0.75 + 0.75 + 0.75 + 0.5), 12);
  });

  it('rests on the agreed set alone where there is one', () => {
    const rated = solution('a', { anna: [1, 1, 1, 1, 1] });
    const agreed = solution('a', [5, 5, 5, 5, 5]);
    const ranking = rank(journeyWith({ ...rated, scores: [...rated.scores, ...agreed.scores] }));
    expect(find(ranking, 'a')).toMatchObject({ score: 100, agreed: true });
    expect(ranking.raters).toEqual([]);
  });

  it('takes the first of two sets by one rater', () => {
    const twice = solution('a', { anna: [5, 5, 5, 5, 5] });
    const again = solution('a', { anna: [1, 1, 1, 1, 1] });
    const ranking = rank(journeyWith({ ...twice, scores: [...twice.scores, ...again.scores] }));
    expect(find(ranking, 'a').score).toBe(100);
  });

  it('is unknown where a cell is missing: lowest and highest are what it could get', () => {
    const ranking = rank(
      journeyWith(
        solution('none', {}),
        solution('half', [3, 3, 3, null, null]),
        solution('full', [1, 1, 1, 1, 2]),
      ),
    );
    expect(ranking.solutions.map(({ id }) => id)).toEqual(['full', 'none', 'half']);
    expect(find(ranking, 'none')).toMatchObject({ rank: null, score: null, complete: false });
    expect(find(ranking, 'none')).toMatchObject({ lowest: 0, highest: 100 });
    expect(find(ranking, 'half').lowest).toBeCloseTo(30, 9);
    expect(find(ranking, 'half').highest).toBeCloseTo(70, 9);
    expect(find(ranking, 'full')).toMatchObject({ rank: 1, complete: true });
  });

  it('is unknown, not NaN, when nothing has weight', () => {
    const zero = { distinctive: 0, brandFit: 0, ease: 0, customerImpact: 0, organisationImpact: 0 };
    const ranking = rank(journeyWith(solution('a', [1, 2, 3, 4, 5])), { weights: zero });
    expect(find(ranking, 'a')).toMatchObject({ rank: null, score: null, complete: true });
    expect(find(ranking, 'a')).toMatchObject({ lowest: null, highest: null });
    expect(ranking.criteria.map(({ weight }) => weight)).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes the weights of the settings, and those given instead', () => {
    const settings = {
      weights: { distinctive: 2, brandFit: 1, ease: 1, customerImpact: 0, organisationImpact: 0 },
    };
    const { criteria } = rank(journeyWith(), { settings, weights: { ease: 0, brandFit: 1e308 } });
    expect(criteria.map(({ weight }) => weight)).toEqual([expect.closeTo(0, 12), 1, 0, 0, 0]);
  });

  it('leaves dropped solutions out', () => {
    const dropped = solution('b', [5, 5, 5, 5, 5], { status: 'dropped' });
    expect(ranks(rank(journeyWith(solution('a', [1, 1, 1, 1, 1]), dropped)))).toEqual({ a: 1 });
  });
});

describe('ranks', () => {
  it('are shared in ties: 1, 2, 2, 4', () => {
    const ranking = rank(
      journeyWith(
        solution('d', [1, 1, 1, 1, 1]),
        solution('c', [2, 3, 3, 3, 3]),
        solution('b', [3, 3, 3, 3, 2]),
        solution('a', [5, 5, 5, 5, 5]),
      ),
    );
    expect(ranking.solutions.map(({ id, rank: place }) => [id, place])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 2],
      ['d', 4],
    ]);
  });

  it('are also given per touchpoint, with phases written out', () => {
    const { journey } = journeyFrom(
      `phases:
  - { id: purchase, touchpoints: [{ id: quote, title: Q }, { id: wait, title: W }] }
  - { id: service, name: S }
solutions:
  - { id: best, title: B, for: [quote], scores: { distinctive: 5, brandFit: 5, ease: 5, customerImpact: 5, organisationImpact: 5 } }
  - { id: good, title: G, for: [purchase, wait], scores: { distinctive: 4, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 4 } }
  - { id: also-good, title: A, for: wait, scores: { distinctive: 4, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 4 } }
  - { id: open, title: O, for: quote }
`.replace('title: S', 'name: S'),
    );
    const ranking = rank(journey);
    expect(find(ranking, 'good').touchpoints).toEqual(['quote', 'wait']);
    expect(Object.fromEntries(find(ranking, 'good').ranks)).toEqual({ quote: 2, wait: 1 });
    expect(find(ranking, 'open').ranks.size).toBe(0);
    expect(Object.fromEntries(ranking.winners)).toEqual({
      quote: ['best'],
      wait: ['good', 'also-good'],
    });
  });
});

describe('dominance', () => {
  it('is at least as good on all criteria and better on one, under any weights', () => {
    const ranking = rank(
      journeyWith(
        solution('a', [4, 4, 4, 4, 4]),
        solution('b', [4, 4, 4, 4, 3]),
        solution('same', [4, 4, 4, 4, 4]),
        solution('other', [5, 1, 1, 1, 1]),
        solution('open', [1, 1, 1, 1, null]),
      ),
      { weights: { organisationImpact: 0 } },
    );
    const dominatedBy = ranking.solutions.map((one) => [one.id, one.dominatedBy]);
    expect(Object.fromEntries(dominatedBy)).toEqual({
      a: [],
      same: [],
      b: ['a', 'same'],
      other: [],
      open: [],
    });
  });
});

const score = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
const row = fc.tuple(score, score, score, score, score);
const weight = fc.integer({ min: 0, max: 10 });
const weights = fc
  .record({
    distinctive: weight,
    brandFit: weight,
    ease: weight,
    customerImpact: weight,
    organisationImpact: weight,
  })
  .filter((all) => Object.values(all).some((one) => one > 0));
const solutions = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((scores, index) => solution(`s${index}`, scores)));

function ranksOf(all: readonly Solution[], options: Parameters<typeof rank>[1]) {
  return ranks(rank(journeyWith(...all), options));
}

describe('for all scores and weights', () => {
  it('ranks are competition ranks: 1 + how many are better', () => {
    fc.assert(
      fc.property(solutions, weights, (all, chosen) => {
        const ranked = rank(journeyWith(...all), { weights: chosen }).solutions;
        for (const one of ranked) {
          const better = ranked.filter((other) => (other.score ?? 0) > (one.score ?? 0) + 1e-9);
          expect(one.rank).toBe(better.length + 1);
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('the order in which solutions are written does not matter', () => {
    fc.assert(
      fc.property(solutions, weights, (all, chosen) => {
        expect(ranksOf([...all].reverse(), { weights: chosen })).toEqual(
          ranksOf(all, { weights: chosen }),
        );
      }),
    );
  });

  it('only the proportions of the weights matter', () => {
    fc.assert(
      fc.property(solutions, weights, fc.constantFrom(0.001, 3, 1e12), (all, chosen, factor) => {
        const scaled = Object.fromEntries(
          Object.entries(chosen).map(([id, value]) => [id, value * factor]),
        );
        expect(ranksOf(all, { weights: scaled })).toEqual(ranksOf(all, { weights: chosen }));
      }),
    );
  });

  it('adding a solution never reorders the others', () => {
    fc.assert(
      fc.property(solutions, row, weights, (all, extra, chosen) => {
        const before = rank(journeyWith(...all), { weights: chosen }).solutions;
        const after = rank(journeyWith(...all, solution('extra', extra)), { weights: chosen });
        expect(after.solutions.filter(({ id }) => id !== 'extra').map(({ id }) => id)).toEqual(
          before.map(({ id }) => id),
        );
      }),
    );
  });

  it('who is dominated never wins', () => {
    fc.assert(
      fc.property(solutions, weights, (all, chosen) => {
        const { solutions: ranked } = rank(journeyWith(...all), { weights: chosen });
        const scores = new Map(ranked.map((one) => [one.id, one.score ?? 0]));
        for (const one of ranked) {
          for (const by of one.dominatedBy) {
            expect(scores.get(by)).toBeGreaterThanOrEqual((one.score ?? 0) - 1e-9);
          }
        }
      }),
    );
  });
});
