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
  const texts = parts.flatMap((part) => (typeof part === 'object' ? part.text : []));
  // Most files lack one of the texts, which takes no walk to see.
  return (path) => texts.every((text) => path.includes(text)) && matches(parts, path);
}

function partsOf(glob: string): readonly Part[] {
  return glob
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '?' || piece === '*' || piece === '**' || piece === '**/' ? piece : { text: piece },
    );
}

const slash = 47;

/** Goes through the glob part by part, and knows by place in the path whether the parts so far can end there. */
function matches(parts: readonly Part[], path: string): boolean {
  const ends = new Uint8Array(path.length + 1);
  ends[0] = 1;
  for (const part of parts) {
    if (typeof part === 'object') passText(part.text, ends, path);
    else if (part === '?') passCharacter(ends, path);
    else passMany(part, ends, path);
  }
  return ends.some((isEnd, at) => isEnd && (at === path.length || path.charCodeAt(at) === slash));
}

/** From the back, so that what is read is still that of the parts before. */
function passText(text: string, ends: Uint8Array, path: string): void {
  const { length } = text;
  for (let at = path.length; at >= length; at--) {
    ends[at] = ends[at - length] && hasAt(path, text, at - length) ? 1 : 0;
  }
  ends.fill(0, 0, length);
}

/** `startsWith`, faster for the few characters that stand between wildcards. */
function hasAt(path: string, text: string, start: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (path.charCodeAt(start + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** One character may be two units. */
function passCharacter(ends: Uint8Array, path: string): void {
  const isPair = (at: number) => (path.codePointAt(at) ?? 0) > 0xffff;
  for (let at = path.length; at > 0; at--) {
    const isSingle = ends[at - 1] && path.charCodeAt(at - 1) !== slash && !isPair(at - 1);
    ends[at] = isSingle || (at > 1 && ends[at - 2] && isPair(at - 2)) ? 1 : 0;
  }
  ends[0] = 0;
}

/** From the first start on every place may be an end: one walk does for all starts. */
function passMany(part: '*' | '**' | '**/', ends: Uint8Array, path: string): void {
  let isOpen = ends[0] === 1;
  for (let at = 1; at <= path.length; at++) {
    const isBehindSlash = path.charCodeAt(at - 1) === slash;
    if (ends[at]) isOpen = true;
    else if (part === '*' && isBehindSlash) isOpen = false;
    else if (isOpen && (part !== '**/' || isBehindSlash)) ends[at] = 1;
  }
}
