const longest = 60;

// Controls (also of the second block), bidi controls, byte order mark, non-characters and halves of a pair.
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A stranger's text for a message: on one line, nothing invisible in it, not too long. */
export function visible(text: string): string {
  return visibleLine(cut(text, longest));
}

/** The same, as long as it is. */
export function visibleLine(text: string): string {
  return text.replace(unsafe, symbol);
}

/** Text of several lines with nothing in it that a terminal obeys. */
export function visibleLines(text: string): string {
  return text.replace(unsafe, (found) => (found === '\n' ? found : symbol(found)));
}

/** One character that cannot be seen, as something that can: `␛` or `\u{202e}`. */
export function symbol(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
