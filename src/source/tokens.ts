/**
 * The offset of `token` behind `from`, past white space, comments and the small signs between the
 * values of a collection (`,` `:` `?`; with `first`, only white space and comments). The parser has
 * accepted the text, so nothing else can stand there; if it does, the answer is `from`.
 */
export function skipTo(text: string, from: number, token: string, first = false): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === token) return at;
    if (character === '#') {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd === -1) return from;
      at = lineEnd;
    } else if (!' \t\r\n'.includes(character) && (first || !',:?'.includes(character))) {
      return from;
    }
  }
  return from;
}

/**
 * Where a block scalar starts: at its `|` or `>`, on the line before its text. `after` is the end
 * of the token before it, so that a `|` in a key is not taken for it.
 */
export function blockScalarStart(
  text: string,
  textStart: number,
  sign: '|' | '>',
  after: number,
): number {
  const endOfHeader = text.charCodeAt(textStart - 1) === 0x0a ? textStart - 1 : textStart;
  const lineStart = endOfHeader === 0 ? 0 : text.lastIndexOf('\n', endOfHeader - 1) + 1;
  const at = text.indexOf(sign, Math.max(lineStart, after));
  return at === -1 || at > endOfHeader ? lineStart : at;
}

/** The end of a stretch of text without the white space behind it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  return at;
}
