import { describe, expect, it } from 'vitest';
import { disagreementsOf } from '../../src/score/disagreements.ts';
import { normaliseWeights } from '../../src/score/weights.ts';
import { solution } from './journey-with.ts';

const criteria = normaliseWeights();

describe('disagreementsOf', () => {
  it('names the cells that lie furthest apart first, then those with the larger spread', () => {
    const found = disagreementsOf(
      [
        solution('a', { anna: [3, 1, 2, 4, 3], bram: [4, 5, 2, 1, 3], carla: [4, 3, 2, 4, 3] }),
        solution('b', { anna: [3, 3, 3, 3, 1], bram: [3, 3, 3, 3, 5], carla: [3, 3, 3, 3, 5] }),
      ],
      criteria,
    );
    expect(found.map(({ solution: id, criterion }) => `${id}/${criterion}`)).toEqual([
      'b/organisationImpact', // 1 5 5
      'a/brandFit', // 1 3 5
      'a/customerImpact', // 1 4 4
      'a/distinctive', // 3 4 4
    ]);
    expect(found[1]).toEqual({
      solution: 'a',
      criterion: 'brandFit',
      min: 1,
      max: 5,
      sd: 2,
      scores: [
        { rater: 'anna', score: 1 },
        { rater: 'carla', score: 3 },
        { rater: 'bram', score: 5 },
      ],
    });
  });

  it('keeps the order written among equals', () => {
    const found = disagreementsOf(
      [solution('a', { anna: [1, 2, 3, 4, 5], bram: [2, 3, 4, 5, 4] })],
      criteria,
    );
    expect(found.map(({ criterion }) => criterion)).toEqual(criteria.map(({ id }) => id));
  });

  it('has nothing to say about one rater, agreed sets and dropped solutions', () => {
    const apart = { anna: [1, 1, 1, 1, 1], bram: [5, 5, 5, 5, 5] };
    const agreed = solution('a', apart);
    const found = disagreementsOf(
      [
        solution('one', { anna: [1, 2, 3, 4, 5], bram: [null, null, null, null, null] }),
        solution('set', [1, 2, 3, 4, 5]),
        solution('dropped', apart, { status: 'dropped' }),
        { ...agreed, scores: [...agreed.scores, ...solution('x', [3, 3, 3, 3, 3]).scores] },
      ],
      criteria,
    );
    expect(found).toEqual([]);
  });
});
