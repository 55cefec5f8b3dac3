import { expect, test } from 'vitest';
import { exp, ln } from '../../src/score/logarithm.ts';

// Expected values: math.log and math.exp of Python 3.
test.each([
  [1e-300, -690.7755278982137],
  [1e-9, -20.72326583694641],
  [0.3, -1.2039728043259361],
  [0.71, -0.342490308946776],
  [1.5, 0.4054651081081644],
  [3, 1.0986122886681098],
  [20, 2.995732273553991],
  [1e300, 690.7755278982137],
])('ln %d', (x, expected) => expect(Math.abs(ln(x) / expected - 1)).toBeLessThan(1e-15));

test.each([
  [-1e-12, 0.999999999999],
  [-0.3, 0.7408182206817179],
  [-1, 0.36787944117144233],
  [-10.5, 2.7536449349747158e-5],
  [-100, 3.720075976020836e-44],
  [-700, 9.85967654375977e-305],
])('e to the power %d', (x, expected) =>
  expect(Math.abs(exp(x) / expected - 1)).toBeLessThan(1e-13),
);

test('what is too small is 0, and the ends are exact', () => {
  expect([exp(-1e9), exp(-Infinity), exp(0), ln(1)]).toEqual([0, 0, 1, 0]);
});
