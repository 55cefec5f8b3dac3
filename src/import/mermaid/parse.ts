import { tokenize, type Token } from './tokens.ts';
import { slice, stretchOf, type Stretch, type Traced } from './traced.ts';

/** One statement of a diagram, as Mermaid reads it; entities are still put away. */
export type Statement =
  | {
      readonly kind: 'title' | 'accTitle' | 'accDescr' | 'section';
      readonly text: Traced;
      /** The keyword. */
      readonly keyword: Stretch;
      /** A `#` that cuts it, up to the end of the line. */
      readonly cut: Traced | null;
      /** The text stands on the line below its keyword. */
      readonly below: boolean;
    }
  | {
      readonly kind: 'task';
      readonly name: Traced;
      readonly data: Traced;
      readonly cut: Traced | null;
    };

/** A place at which Mermaid refuses the diagram, and why. */
export interface Refusal {
  readonly code:
    | 'colon-in-section'
    | 'data-without-task'
    | 'empty-keyword'
    | 'first-word'
    | 'hash-in-task'
    | 'keyword-in-task'
    | 'missing-colon'
    | 'open-description'
    | 'semicolon'
    | 'task-without-score';
  /** What the message names. */
  readonly text: Traced;
}

export interface Parsed {
  readonly statements: readonly Statement[];
  /** In order; when there are any, nothing of the diagram can be trusted. */
  readonly refusals: readonly Refusal[];
  /** Lines that Mermaid takes for a comment though they begin with one `%` or end in `%%`. */
  readonly oddComments: readonly Traced[];
  /** Lines that begin with `#`. */
  readonly comments: readonly Stretch[];
}

/**
 * Reads the body of a diagram by Mermaid's grammar: `journey`, then statements until the end. After
 * a refusal it goes on at the next line, so that all of them are told at once.
 */
export function parse(body: Traced): Parsed {
  const tokens = tokenize(body.text);
  const refusals: Refusal[] = [];
  const statements: Statement[] = [];
  const oddComments: Traced[] = [];
  const comments: Stretch[] = [];
  const piece = (token: Token, from = token.start) => slice(body, from, token.end);

  let index = 0;
  const cutAfter = (token: Token): Traced | null => {
    const next = tokens[index];
    if (next?.kind !== 'comment' || next.start !== token.end) return null;
    index++;
    return piece(next);
  };
  const refuse = (code: Refusal['code'], text: Traced, at: number) => {
    refusals.push({ code, text });
    const line = body.text.indexOf('\n', at);
    const end = line === -1 ? Infinity : line;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < end) index++;
  };

  // Mermaid's grammar reads any capitals, but its detector only `journey`.
  if (tokens[0]?.kind === 'journey' && body.text.startsWith('journey')) index = 1;
  else refuse('first-word', firstLine(body), 0);
  let before: Token | undefined;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    index++;
    switch (token.kind) {
      case 'title':
      case 'accTitle':
      case 'accDescr':
      case 'section':
      case 'block': {
        const keyword = stretchOf(slice(body, token.start, token.value));
        const kind = token.kind === 'block' ? 'accDescr' : token.kind;
        const end = token.kind === 'block' ? token.end - 1 : token.end;
        const text = slice(body, token.value, end);
        const below =
          token.kind !== 'block' && body.text.slice(token.start, token.value).includes('\n');
        const cut = kind === 'title' || kind === 'section' ? cutAfter(token) : null;
        statements.push({ kind, text, keyword, cut, below });
        break;
      }
      case 'name': {
        const data = tokens[index];
        if (data?.kind === 'data' && data.start === token.end) {
          index++;
          const cut = cutAfter(data);
          statements.push({ kind: 'task', name: piece(token), data: piece(data, data.value), cut });
        } else {
          refuse(reasonFor(body.text, token), piece(token), token.end);
        }
        break;
      }
      case 'data':
      case 'colon': {
        const inSection = before?.kind === 'section' && before.end === token.start;
        if (inSection) statements.pop();
        const whole = inSection ? slice(body, before?.start ?? 0, token.end) : piece(token);
        refuse(inSection ? 'colon-in-section' : 'data-without-task', whole, token.start);
        break;
      }
      case 'comment':
        if (body.text.startsWith('#', token.start)) comments.push(stretchOf(piece(token)));
        else if (!piece(token).text.trimStart().startsWith('%%')) oddComments.push(piece(token));
        break;
      case 'journey':
        refuse(
          'keyword-in-task',
          slice(body, token.start, lineEnd(body.text, token.end)),
          token.end,
        );
        break;
      case 'openBlock':
        refuse('open-description', slice(body, token.start, token.value), token.end);
        break;
      case 'invalid':
        refuse('semicolon', piece(token), token.start);
        break;
    }
    before = token;
  }
  return { statements, refusals, oddComments, comments };
}

/** Why the name of a task is not followed by `: score`. */
function reasonFor(text: string, { start, end }: Token): Refusal['code'] {
  const name = text.slice(start, end).trim();
  if (/^(?:title|section)$/i.test(name)) return 'empty-keyword';
  if (/^acc(?:title|descr)\b/i.test(name)) return 'missing-colon';
  if (text[end] === '#') return 'hash-in-task';
  return text[end] === ';' ? 'semicolon' : 'task-without-score';
}

function firstLine(body: Traced): Traced {
  return slice(body, 0, lineEnd(body.text, 0));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
