/** Stands for 0 in a denominator. */
const tiny = 1e-300;

/** More terms than any argument needs that this project meets. */
const mostTerms = 1_000_000;

/**
 * The continued fraction 1 / (b₁ + a₂ / (b₂ + a₃ / (b₃ + …))), to double precision, by the modified Lentz algorithm
 * (DLMF 3.10(iii); Thompson & Barnett 1986).
 * @param first b₁
 * @param term aₙ and bₙ for n = 2, 3, …; not kept, so that it may be the same array again
 */
export function continuedFraction(
  first: number,
  term: (n: number) => readonly [a: number, b: number],
): number {
  let c = 1 / tiny;
  let d = 1 / (first || tiny);
  let value = d;
  for (let n = 2; n < mostTerms; n += 1) {
    const [a, b] = term(n);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return value;
}
