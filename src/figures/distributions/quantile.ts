/**
 * The x ≥ 0 beyond which a distribution has the probability `tail`, to double precision: by doubling, then by halving.
 * @param upperTail the probability above x, falling from at least `tail` at 0 to 0
 * @param tail above 0
 */
export function upperQuantile(upperTail: (x: number) => number, tail: number): number {
  let low = 0;
  let high = 1;
  while (upperTail(high) > tail) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
}
