/**
 * The score interval of a share, within 0..1 (Wilson 1927, https://doi.org/10.2307/2276774):
 * (x + z²/2 ∓ z √(x (n − x) / n + z²/4)) / (n + z²).
 * @param successes 0..n
 * @param n above 0
 * @param z the normal quantile of the confidence: 1.96 for 95 %
 */
export function wilson(successes: number, n: number, z: number): readonly [number, number] {
  const middle = successes + (z * z) / 2;
  const half = z * Math.sqrt(successes * ((n - successes) / n) + (z * z) / 4);
  // Exactly 0 and 1 at the ends, where rounding would leave a trace.
  const low = successes === 0 ? 0 : (middle - half) / (n + z * z);
  return [low, successes === n ? 1 : (middle + half) / (n + z * z)];
}
