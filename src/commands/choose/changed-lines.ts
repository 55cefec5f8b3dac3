/** A run of lines that differ. */
export interface ChangedLines {
  /** 1-based, in the new text: where it starts. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines in which two texts differ, for a text in which little was changed: the nearest lines that agree again end a run. */
export function changedLines(before: string, after: string): readonly ChangedLines[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const changes: ChangedLines[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (old[a] === now[b]) {
      a += 1;
      b += 1;
      continue;
    }
    const [removed, added] = nextAgreement(old.slice(a), now.slice(b));
    changes.push({
      line: b + 1,
      removed: old.slice(a, a + removed),
      added: now.slice(b, b + added),
    });
    a += removed;
    b += added;
  }
  return changes;
}

/** How many lines have to go from each until the next lines, or the ends, are the same. */
function nextAgreement(old: readonly string[], now: readonly string[]): readonly [number, number] {
  const most = old.length + now.length;
  for (let total = 1; total < most; total++) {
    for (
      let removed = Math.max(0, total - now.length);
      removed <= Math.min(total, old.length);
      removed++
    ) {
      if (old[removed] === now[total - removed]) return [removed, total - removed];
    }
  }
  return [old.length, now.length];
}
