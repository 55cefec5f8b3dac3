/**
 * The candidate that was probably meant: the smallest edit distance (insert, delete, replace, swap of
 * neighbours); null when nothing is near.
 * @param most edits: when absent a third of the length, one for short names
 */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3)),
): string | null {
  if (name.length > 100) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let bestDistance = most + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * Whether no other candidate is near enough to be meant as well; never of a name of one or two characters.
 * @param most edits by which another is near, as of `nearest`
 */
export function isOnlyNear(
  name: string,
  meant: string,
  candidates: Iterable<string>,
  most?: number,
): boolean {
  if (name.length < 3) return false;
  const others = [...candidates].filter((candidate) => candidate !== meant);
  return nearest(name, others, most) === null;
}

/** Optimal string alignment distance; `Infinity` as soon as it cannot stay below `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let lastLowest = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, at(beforeLast, j - 2) + 1);
      }
      row.push(value);
      if (value < lowest) lowest = value;
    }
    // A swap of neighbours reaches back two rows.
    if (Math.min(lowest, lastLowest + 1) >= limit) return Infinity;
    [beforeLast, last, lastLowest] = [last, row, lowest];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
