import type { Proportion } from './two-proportion-z.ts';
import { wilson } from './wilson.ts';

/**
 * The interval of the difference `first` − `second` of two shares, within -1..1: Newcombe's hybrid score method, number 10 of
 * Newcombe (1998), Statistics in Medicine 17:873–890. From the Wilson intervals l..u of both:
 * d − √((p₁ − l₁)² + (u₂ − p₂)²) .. d + √((u₁ − p₁)² + (p₂ − l₂)²).
 * @param z the normal quantile of the confidence: 1.96 for 95 %
 */
export function newcombe(
  first: Proportion,
  second: Proportion,
  z: number,
): readonly [number, number] {
  const p1 = first.successes / first.n;
  const p2 = second.successes / second.n;
  const [l1, u1] = wilson(first.successes, first.n, z);
  const [l2, u2] = wilson(second.successes, second.n, z);
  const difference = p1 - p2;
  return [difference - Math.hypot(p1 - l1, u2 - p2), difference + Math.hypot(u1 - p1, p2 - l2)];
}
