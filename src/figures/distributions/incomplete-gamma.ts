import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a), 0..1, for a > 0 and x ≥ 0. Below
 * a + 1 by the series of its complement (DLMF 8.11.4), beyond by the continued fraction (DLMF 8.9.2).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const power = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) return 1 - (power / a) * seriesOf(a, x);
  // Contracted to its even part, which converges twice as fast: (DLMF 8.9.2 with 1.12.18).
  return power * continuedFraction(x + 1 - a, (n) => [(1 - n) * (n - 1 - a), x + 2 * n - 1 - a]);
}

/** Σ xⁿ / ((a + 1) … (a + n)) for n = 0, 1, … */
function seriesOf(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
