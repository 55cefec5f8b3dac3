import type { ProblemId } from './messages.ts';
import type { Problem } from './problem.ts';

// Controls except tab and line ends, CR without LF, bidi controls, byte order mark, non-characters and
// halves of a pair. U+200E, U+200F and U+061C only hint at a direction and stand in honest text.
const pattern =
  // eslint-disable-next-line no-control-regex
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]|\\r(?!\\n)' +
  '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const forbidden = new RegExp(pattern);
const allForbidden = new RegExp(pattern, 'g');

/** The characters that a file must not contain, each where it stands; at most `most` of them. */
export function findForbidden(text: string, most: number): Problem[] {
  if (!forbidden.test(text)) return [];
  const problems: Problem[] = [];
  for (const { index } of text.matchAll(allForbidden)) {
    const id = kindOf(text.charCodeAt(index));
    // Where one line ends in CR only, all of them do.
    if (id === 'text/bare-cr' && problems.some((problem) => problem.id === id)) continue;
    problems.push({ id, start: index, end: index + 1 });
    if (problems.length === most) break;
  }
  return problems;
}

/** What a decoded text (`"\ud800"`, `"\e"`) must not contain; undefined when all is well. */
export function forbiddenIn(value: string): ProblemId | undefined {
  const found = forbidden.exec(value);
  if (found === null) return undefined;
  const kind = kindOf(value.charCodeAt(found.index));
  return kind === 'text/lone-surrogate' || kind === 'text/bidi-control'
    ? kind
    : 'text/control-character#escape';
}

/** The text without the characters that a file must not contain. */
export function withoutForbidden(text: string): string {
  return forbidden.test(text) ? text.replace(allForbidden, '') : text;
}

function kindOf(code: number): ProblemId {
  if (code === 0x0d) return 'text/bare-cr';
  if (code === 0xfeff) return 'text/control-character#bom';
  if (code >= 0xd800 && code <= 0xdfff) return 'text/lone-surrogate';
  if (code >= 0x2028 && code <= 0x2069) return 'text/bidi-control';
  return 'text/control-character';
}
