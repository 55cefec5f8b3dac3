import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../src/model/criteria.ts';
import { agreementOf } from '../../src/score/agreement.ts';
import { normaliseWeights } from '../../src/score/weights.ts';
import { solution } from './journey-with.ts';

const criteria = normaliseWeights();

const scores = [
  { anna: [4, 3, 5, 2, 4], bram: [5, 3, 4, 3, 4], carla: [3, 3, 5, 2, 5] },
  { anna: [3, 4, 4, 4, 3], bram: [2, 4, 5, 3, 3], carla: [4, 3, 4, 4, 4] },
  { anna: [1, 2, 3, 3, 2], bram: [2, 2, 2, 3, 1], carla: [1, 1, 3, 2, 2] },
  { anna: [5, 5, 4, 4, 5], bram: [4, 5, 5, 4, 4], carla: [4, 4, 3, 5, 5] },
];
const solutions = scores.map((raters, index) => solution(`s${index}`, raters));

describe('three raters and four solutions', () => {
  /** scipy 1.17, friedmanchisquare on the totals (anna 65 65 30 90, bram 70 60 25 85, carla 65 70 20 80). */
  it('agree on the order', () => {
    const w = agreementOf(solutions, criteria)?.kendallW;
    expect(w).toMatchObject({ raters: 3, solutions: 4, df: 3, reason: null });
    expect(w?.value).toBeCloseTo(0.9310344827586208, 12);
    expect(w?.chiSquare).toBeCloseTo(8.379310344827587, 11);
    expect(w?.p).toBeCloseTo(0.038789686964484135, 12);
  });

  /** From the coincidence matrices with numpy. */
  it('agree less on the scores', () => {
    const alpha = agreementOf(solutions, criteria)?.alpha;
    expect(alpha?.ordinal).toBeCloseTo(0.6856176160493462, 12);
    expect(alpha?.interval).toBeCloseTo(0.7023208879919274, 12);
    expect(Object.keys(alpha?.byCriterion ?? {})).toEqual(criterionIds);
    expect(alpha?.byCriterion['brandFit']).toEqual({
      ordinal: expect.closeTo(0.859104938271605, 12),
      interval: expect.closeTo(0.8307692307692307, 12),
      reason: null,
    });
    expect(alpha?.byCriterion['ease']?.interval).toBeCloseTo(0.49618320610687017, 12);
  });

  it('weigh what they are told to', () => {
    const weights = {
      distinctive: 1,
      brandFit: 0,
      ease: 0,
      customerImpact: 0,
      organisationImpact: 0,
    };
    const one = agreementOf(solutions, normaliseWeights(weights))?.kendallW;
    // scipy 1.17, friedmanchisquare on the first column: 4 3 1 5, 5 2 2 4, 3 4 1 4
    expect(one?.chiSquare).toBeCloseTo(5.892857142857142, 11);
    const nothing = agreementOf(
      solutions,
      criteria.map(({ id }) => ({ id, weight: 0 })),
    );
    expect(nothing?.kendallW).toMatchObject({ value: null, reason: 'no-variation' });
    expect(nothing?.alpha.interval).toBeCloseTo(0.7023208879919274, 12);
  });
});

describe('who counts', () => {
  it('is nobody below two named raters', () => {
    expect(agreementOf([], criteria)).toBeNull();
    expect(agreementOf([solution('a', [1, 2, 3, 4, 5])], criteria)).toBeNull();
    expect(agreementOf([solution('a', { anna: [1, 2, 3, 4, 5] })], criteria)).toBeNull();
  });

  it('is nobody for a dropped solution, or where an agreed set stands', () => {
    const dropped = solution(
      'd',
      { anna: [1, 1, 1, 1, 1], bram: [5, 5, 5, 5, 5] },
      { status: 'dropped' },
    );
    const agreed = {
      ...dropped,
      status: 'proposed' as const,
      scores: [...dropped.scores, ...solution('x', [3, 3, 3, 3, 3]).scores],
    };
    expect(agreementOf([...solutions, dropped, agreed], criteria)).toEqual(
      agreementOf(solutions, criteria),
    );
    expect(agreementOf([dropped, agreed], criteria)).toBeNull();
  });

  it('is, for the order, who scored two solutions on all criteria, where all of these did', () => {
    const gap = solution('gap', {
      anna: [1, 2, 3, 4, 5],
      bram: [1, 2, 3, 4, null],
      carla: [2, 2, 2, 2, 2],
    });
    const extra = solution('extra', {
      anna: [1, 1, 1, 1, 1],
      bram: [1, 1, 1, 1, 1],
      carla: [1, 1, 1, 1, 1],
      dirk: [5, 5, 5, 5, 5],
    });
    const { kendallW, alpha } = agreementOf([...solutions, gap, extra], criteria) ?? {};
    expect(kendallW).toMatchObject({ raters: 3, solutions: 5 });
    // Every cell counts for alpha: dirk makes it worse.
    const without = agreementOf([...solutions, gap], criteria);
    expect(alpha?.interval).toBeLessThan(without?.alpha.interval ?? 0);
  });

  it('leaves W undefined, but not alpha, when raters have no solution in common', () => {
    const half = [
      solution('a', { anna: [1, 2, 3, 4, 5], bram: [1, 2, 3, 4, null] }),
      solution('b', { anna: [1, 2, 3, 4, 4], bram: [2, 2, 3, 4, null] }),
    ];
    const agreement = agreementOf(half, criteria);
    expect(agreement?.kendallW).toMatchObject({ value: null, raters: 1, reason: 'too-few-raters' });
    expect(agreement?.alpha.reason).toBeNull();
    expect(agreement?.alpha.byCriterion['organisationImpact']?.reason).toBe('nothing-pairable');
    expect(agreement?.alpha.byCriterion['brandFit']?.reason).toBe('no-variation');
  });

  it('leaves both undefined for one solution and equal scores', () => {
    const one = [solution('a', { anna: [3, 3, 3, 3, 3], bram: [3, 3, 3, 3, 3] })];
    const agreement = agreementOf(one, criteria);
    expect(agreement?.kendallW.value).toBeNull();
    expect(agreement?.alpha).toMatchObject({
      ordinal: null,
      interval: null,
      reason: 'no-variation',
    });
  });
});
