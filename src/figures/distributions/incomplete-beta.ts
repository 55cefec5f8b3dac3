import { continuedFraction } from './continued-fraction.ts';
import { logBeta } from './log-gamma.ts';

/**
 * The regularised incomplete beta function I(x; a, b), 0..1, for a, b > 0 and 0 ≤ x ≤ 1, by its continued fraction
 * (DLMF 8.17.22) on the side of the mean where that converges fast (DLMF 8.17.4).
 * @param rest 1 − x, where it is known more exactly than by subtraction
 */
export function regularisedBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(rest, b, a, x);
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-rest);
  const logRest = rest < 0.5 ? Math.log(rest) : Math.log1p(-x);
  const power = Math.exp(a * logX + b * logRest - logBeta(a, b));
  // Contracted to its even part (Didonato & Morris 1992, formula 10): the plain one loses digits for large a and x near 1.
  const distance = a * rest - b * x + 1;
  const first = (a / (a + 1)) * distance;
  return (
    power *
    continuedFraction(first, (term) => {
      const n = term - 1;
      const step = (n * (b - n) * x) / (a + 2 * n - 1);
      const numerator = ((a + n - 1) / (a + 2 * n - 1)) * (a + b + n - 1) * x * step;
      const slope = (a + n) / (a + 2 * n + 1);
      return [numerator, n + step + slope * (distance + n * (1 + rest))];
    })
  );
}
