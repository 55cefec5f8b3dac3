/** A part of a glob: literal text, one character, any within a folder, anything, or any folders. */
type Part = '?' | '*' | '**' | '**/' | { readonly text: string };

/**
 * What a glob matches: `*` within a folder, `**` over folders, `?` one character. One without wildcards names a file,
 * or a folder with all that is in it; so does one with wildcards.
 *
 * Paths have `/` between folders. The time is that of the glob times the path, whatever is in them: globs come
 * from strangers as well.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const cleaned = glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  if (cleaned === '' || cleaned === '.') return () => true;
  const parts = partsOf(cleaned);
  return (path) => matches(parts, path);
}

function partsOf(glob: string): readonly Part[] {
  return glob
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '?' || piece === '*' || piece === '**' || piece === '**/' ? piece : { text: piece },
    );
}

/** All ends that the parts so far can have in the path, part by part. */
function matches(parts: readonly Part[], path: string): boolean {
  let ends = new Set([0]);
  for (const part of parts) {
    ends = endsAfter(part, ends, path);
    if (ends.size === 0) return false;
  }
  return ends.has(path.length) || [...ends].some((end) => path[end] === '/');
}

function endsAfter(part: Part, starts: ReadonlySet<number>, path: string): Set<number> {
  const ends = new Set<number>();
  if (typeof part === 'object') {
    for (const start of starts) {
      if (path.startsWith(part.text, start)) ends.add(start + part.text.length);
    }
    return ends;
  }
  if (part === '?') {
    for (const start of starts) {
      const character = path.codePointAt(start);
      if (character !== undefined && path[start] !== '/')
        ends.add(start + (character > 0xffff ? 2 : 1));
    }
    return ends;
  }
  // From the first start on every place may be an end: one walk does for all starts.
  let isOpen = false;
  for (let at = 0; at <= path.length; at++) {
    if (starts.has(at)) {
      isOpen = true;
      ends.add(at);
    } else if (isOpen) {
      if (part === '*' && path[at - 1] === '/') isOpen = false;
      else if (part !== '**/' || path[at - 1] === '/') ends.add(at);
    }
  }
  return ends;
}
