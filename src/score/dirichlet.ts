import { EPSILON } from '../model/epsilon.ts';
import { exponentials } from './exponentials.ts';
import { exp, ln } from './logarithm.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';

/**
 * Weights drawn from a Dirichlet distribution, one draw after another in one list, so that
 * `weights[draw * concentrations.length + index]`; each draw sums to 1. A concentration of 0 gives exactly 0;
 * at least one is above 0. All 1 spreads the draws evenly over all weights that sum to 1; the higher their
 * sum, the closer the draws lie to their proportions.
 *
 * Gamma variables divided by their sum (Devroye 1986, "Non-uniform random variate generation", XI.4).
 */
export function dirichletDraws(
  concentrations: readonly number[],
  draws: number,
  seed: number,
): Float64Array {
  const size = concentrations.length;
  // Gamma(1) is the exponential distribution.
  if (concentrations.every((one) => Math.abs(one - 1) <= EPSILON)) {
    return inProportion(exponentials(draws * size, seed), size);
  }
  const random = randomFrom(seed);
  const weights = new Float64Array(draws * size);
  const areExponential = concentrations.every((one) => one === 0 || Math.abs(one - 1) <= EPSILON);
  const fill = areExponential ? fillExponential : fillGamma;
  for (let start = 0; start < weights.length; start += size) {
    fill(weights, start, concentrations, random);
  }
  return inProportion(weights, size);
}

/** Changes rows of so many numbers into shares of the row's sum. */
function inProportion(weights: Float64Array, size: number): Float64Array {
  for (let start = 0; start < weights.length; start += size) {
    let sum = 0;
    for (let index = start; index < start + size; index += 1) sum += weights[index] ?? 0;
    for (let index = start; index < start + size; index += 1) {
      weights[index] = (weights[index] ?? 0) / sum;
    }
  }
  return weights;
}

/** As the others, where some are 0. */
function fillExponential(
  weights: Float64Array,
  start: number,
  concentrations: readonly number[],
  random: Random,
): void {
  for (let index = 0; index < concentrations.length; index += 1) {
    weights[start + index] = concentrations[index] === 0 ? 0 : -ln(random());
  }
}

/** In proportion to the largest, by way of logarithms: a small concentration gives numbers too small to write. */
function fillGamma(
  weights: Float64Array,
  start: number,
  concentrations: readonly number[],
  random: Random,
): void {
  let largest = -Infinity;
  for (let index = 0; index < concentrations.length; index += 1) {
    const concentration = concentrations[index] ?? 0;
    const drawn = concentration === 0 ? -Infinity : lnGamma(concentration, random);
    weights[start + index] = drawn;
    if (drawn > largest) largest = drawn;
  }
  for (let index = start; index < start + concentrations.length; index += 1) {
    weights[index] = exp((weights[index] ?? 0) - largest);
  }
}

/**
 * The logarithm of a Gamma(shape) variable: Marsaglia & Tsang 2000, "A simple method for generating gamma
 * variables"; for a shape below 1 that of shape + 1, times U to the power 1 / shape.
 */
function lnGamma(shape: number, random: Random): number {
  if (shape < 1) return lnGamma(shape + 1, random) + ln(random()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random();
    // The quick test accepts nearly all, and nothing that the other would not.
    if (u < 1 - 0.0331 * x * x * x * x || ln(u) < 0.5 * x * x + d - d * v + d * ln(v))
      return ln(d * v);
  }
}

/** A standard normal variable, by the polar method (Marsaglia & Bray 1964). */
function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}
