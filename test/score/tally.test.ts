import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptabilityOf } from '../../src/score/acceptability.ts';
import { dirichletDraws } from '../../src/score/dirichlet.ts';
import { drawScores } from '../../src/score/draw-scores.ts';
import { tallyOf } from '../../src/score/tally.ts';
import { tiersOf } from '../../src/score/tiers.ts';

/** Quarters, so that many draws end in a tie or close to one. */
const rows = fc.integer({ min: 1, max: 7 }).chain((criteria) =>
  fc.array(
    fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), {
      minLength: criteria,
      maxLength: criteria,
    }),
    { minLength: 1, maxLength: 12 },
  ),
);
/** Under the low ones many weights are next to nothing, so that those who differ in them tie in some draws only. */
const concentrations = fc.array(fc.constantFrom(0.01, 0.05, 1, 4.8), {
  minLength: 7,
  maxLength: 7,
});

it('is what each step says by itself, to the last bit, with ties and without', () => {
  fc.assert(
    fc.property(rows, concentrations, fc.integer(), (all, around, seed) => {
      const alternatives = all.map((values, index) => ({ id: `${index}`, values }));
      const weights = dirichletDraws(
        (all[0] ?? []).map((_, index) => around[index] ?? 1),
        50,
        seed,
      );
      const scores = drawScores(alternatives, weights);
      expect(tallyOf(alternatives, weights)).toEqual({
        tiers: tiersOf(all.length, scores),
        acceptability: acceptabilityOf(all.length, weights, scores),
      });
    }),
    { numRuns: 500 },
  );
});
