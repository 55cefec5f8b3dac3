import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../src/score/agreement.ts';
import { assess } from '../../src/score/assess.ts';
import { rank } from '../../src/score/rank.ts';
import { robustness } from '../../src/score/robustness.ts';
import { journeyWith, solution } from './journey-with.ts';

const choice = journeyWith(
  solution('letter', { anna: [2, 2, 3, 1, 2], bram: [3, 1, 2, 2, 2] }),
  solution('app', { anna: [5, 2, 3, 4, 3], bram: [4, 4, 3, 3, 3] }),
  solution('dropped', { anna: [5, 5, 5, 5, 5], carla: [5, 5, 5, 5, 5] }, { status: 'dropped' }),
);

describe('the choice in a journey', () => {
  it('is the ranking with all that is known about it', () => {
    const options = { weights: { ease: 3 }, draws: 100, seed: 2 };
    const found = assess(choice, options);
    const ranking = rank(choice, options);
    expect(found.ranking).toEqual(ranking);
    expect(found.robustness).toEqual(robustness(ranking, options));
    expect(found.agreement).toEqual(agreementOf(choice.solutions, ranking.criteria));
    expect(found.agreement?.kendallW).toMatchObject({ raters: 2, solutions: 2 });
    expect(found.disagreements[0]).toMatchObject({ solution: 'app', criterion: 'brandFit' });
  });

  it('leaves dropped solutions out of everything', () => {
    const { ranking, disagreements, experiments } = assess(choice, { draws: 10 });
    expect(ranking.solutions.map(({ id }) => id)).toEqual(['app', 'letter']);
    expect(ranking.raters).toEqual(['anna', 'bram']);
    expect([...disagreements, ...experiments].map((one) => one.solution)).not.toContain('dropped');
  });

  it('gives the experiments in the order of the ranking', () => {
    const variants = [
      { id: 'A', n: 100, successes: 10 },
      { id: 'B', n: 100, successes: 30 },
    ];
    const tested = journeyWith(
      ...choice.solutions.map((one) => ({ ...one, experiments: [{ variants }] })),
    );
    const { experiments } = assess(tested, { draws: 0 });
    expect(experiments.map((one) => [one.solution, one.variant])).toEqual([
      ['app', 'B'],
      ['letter', 'B'],
    ]);
  });

  it('is empty without solutions', () => {
    expect(assess(journeyWith())).toMatchObject({
      agreement: null,
      disagreements: [],
      experiments: [],
    });
  });
});
