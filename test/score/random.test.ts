import { expect, test } from 'vitest';
import { randomFrom, xoshiro128 } from '../../src/score/random.ts';

test('is xoshiro128**: the sequence for the state 1, 2, 3, 4', () => {
  // As in the tests of the Rust crate rand_xoshiro, which took it from the authors' C code.
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => next())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('gives the same numbers for a seed, to the last bit, on every machine', () => {
  // Computed with whole numbers of any size in Python 3.
  const [one, zero] = [randomFrom(1), randomFrom(0)];
  expect([one(), one(), one()]).toEqual([
    0.5686060004521735, 0.889393932968683, 0.4705824253465033,
  ]);
  expect([zero(), zero()]).toEqual([0.8868539521688071, 0.01247499396259355]);
  expect(randomFrom(2)()).not.toBe(randomFrom(1)());
});

test('spreads its numbers evenly between 0 and 1', () => {
  const random = randomFrom(1);
  const drawn = Array.from({ length: 10_000 }, () => random());
  expect(drawn.every((one) => one > 0 && one < 1)).toBe(true);
  const counts = Array.from(
    { length: 10 },
    (_, tenth) => drawn.filter((one) => Math.floor(10 * one) === tenth).length,
  );
  // 4σ of a binomial share of a tenth.
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
