/**
 * p-values corrected for their number by Holm's step-down method (Holm 1979, Scandinavian Journal of Statistics
 * 6:65–70): the i-th smallest of m times m − i + 1, at most 1, and never below the one before it.
 * @returns in the order given; a p-value that is unknown stays so and does not count
 */
export function holm(ps: readonly (number | null)[]): readonly (number | null)[] {
  const known = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  const corrected: (number | null)[] = ps.map(() => null);
  let highest = 0;
  for (const [rank, { p, index }] of known.sort((a, b) => a.p - b.p).entries()) {
    highest = Math.max(highest, Math.min(1, p * (known.length - rank)));
    corrected[index] = highest;
  }
  return corrected;
}
