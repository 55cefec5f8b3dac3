import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exponentials } from '../../src/score/exponentials.ts';
import { ln } from '../../src/score/logarithm.ts';
import { randomFrom } from '../../src/score/random.ts';

it('are what the generator and the logarithm give, to the last bit', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomFrom(seed);
      const one = Array.from({ length: 200 }, () => -ln(random()));
      expect([...exponentials(200, seed)]).toEqual(one);
    }),
  );
});
