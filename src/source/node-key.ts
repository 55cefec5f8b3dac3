import { getScalarValue, SCALAR_STYLE, EVENT_ID, CHOMPING_MODE } from 'js-yaml';

/** Whether the key token at these offsets says `name`. Keys stand on one line. */
export function isKey(text: string, start: number, end: number, name: string): boolean {
  const first = text.charCodeAt(start);
  if (first === 0x22 || first === 0x27) return readKey(text, start, end) === name;
  return end - start === name.length && text.startsWith(name, start);
}

/** The key that a token says, without its quotes. */
function readKey(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  if (first !== 0x22 && first !== 0x27) return text.slice(start, end);
  return getScalarValue(text, {
    type: EVENT_ID.SCALAR,
    valueStart: start + 1,
    valueEnd: end - 1,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: first === 0x22 ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED,
    chomping: CHOMPING_MODE.CLIP,
    indent: -1,
    fast: false,
  });
}
