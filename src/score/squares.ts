/** The sum of the squared distances from the mean; 0 for no values. */
export function sumOfSquares(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  const mean = total / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares;
}
