/** A token of Mermaid's grammar of journeys; offsets are those of the text that was lexed. */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** Where the text behind the keyword begins. */
  readonly value: number;
}

type Kind =
  | 'journey'
  | 'title'
  | 'accTitle'
  | 'accDescr'
  /** `accDescr {…}` */
  | 'block'
  /** One that is not closed: it takes all that follows. */
  | 'openBlock'
  | 'section'
  /** The name of a task. */
  | 'name'
  /** What follows it: `: 3: Me`. */
  | 'data'
  | 'colon'
  | 'comment'
  | 'invalid';

/**
 * The rules of journey.jison (Mermaid 11.17), in its order: the first that matches wins, whatever
 * the length. White space and line ends mean nothing between statements and are left out.
 */
const rules: readonly (readonly [Kind | 'space', RegExp])[] = [
  ['comment', /%(?!\{)[^\n]*/y],
  ['comment', /[^}]%%[^\n]*/y],
  ['space', /\s+/y],
  ['comment', /#[^\n]*/y],
  ['journey', /journey\b/iy],
  ['title', /title\s[^#\n;]+/iy],
  ['accTitle', /accTitle\s*:\s*/iy],
  ['accDescr', /accDescr\s*:\s*/iy],
  ['block', /accDescr\s*\{\s*/iy],
  ['section', /section\s[^#:\n;]+/iy],
  ['name', /[^#:\n;]+/y],
  ['data', /:[^#\n;]+/y],
  ['colon', /:/y],
  ['invalid', /[^]/y],
];

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [kind, length] = matchAt(text, at);
    const token = kind === 'space' ? null : finish(text, kind, at, at + length);
    if (token !== null) tokens.push(token);
    at = token === null ? at + length : token.end;
  }
  return tokens;
}

function matchAt(text: string, at: number): readonly [Kind | 'space', number] {
  for (const [kind, rule] of rules) {
    rule.lastIndex = at;
    const found = rule.exec(text);
    if (found) return [kind, found[0].length];
  }
  return ['invalid', 1];
}

function finish(text: string, kind: Kind, start: number, end: number): Token {
  switch (kind) {
    case 'title':
      return { kind, start, end, value: start + 6 };
    case 'section':
      return { kind, start, end, value: start + 8 };
    case 'data':
      return { kind, start, end, value: start + 1 };
    case 'accTitle':
    case 'accDescr':
      return { kind, start, end: orEnd(text, text.indexOf('\n', end)), value: end };
    case 'block': {
      const close = text.indexOf('}', end);
      if (close === -1) return { kind: 'openBlock', start, end: text.length, value: end };
      return { kind, start, end: close + 1, value: end };
    }
    default:
      return { kind, start, end, value: start };
  }
}

function orEnd(text: string, found: number): number {
  return found === -1 ? text.length : found;
}
