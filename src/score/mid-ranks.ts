import { EPSILON } from '../model/epsilon.ts';

/**
 * The rank of each value, 1 for the lowest; equal values (within 1e-9) share the mean of the ranks they take, so that
 * the ranks always sum to n (n + 1) / 2.
 * @returns in the order given
 */
export function midRanks(values: readonly number[]): readonly number[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .sort((one, other) => one.value - other.value);
  const ranks = values.map(() => 0);
  let start = 0;
  while (start < order.length) {
    const lowest = order[start]?.value ?? 0;
    let end = start + 1;
    while (end < order.length && (order[end]?.value ?? 0) - lowest <= EPSILON) end += 1;
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
