/** What is still open at a place: the brackets, outermost first, and the quote around it. */
export interface OpenTokens {
  readonly brackets: readonly number[];
  /** The offset of an opening quote; absent when the place is not inside quotes. */
  readonly quote?: number;
}

const blockHeader = /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/my;

/**
 * Looks through the text up to `end` for what is open there, to explain why the parser stopped. A
 * rough reader: it knows where a value can start, quotes, brackets, comments and block scalars, which
 * is enough for a message; nothing else relies on it.
 */
export function openTokens(text: string, end: number): OpenTokens {
  const brackets: number[] = [];
  let canStart = true;
  for (let at = 0; at < end; at++) {
    const character = text.charAt(at);
    const isSpaced = at === 0 || ' \t\n'.includes(text.charAt(at - 1));
    const endsWord = at + 1 >= text.length || ' \t\r\n'.includes(text.charAt(at + 1));
    if (character === '\n') canStart = true;
    else if (' \t\r'.includes(character)) continue;
    else if (character === '#' && isSpaced) at = lineEnd(text, at) - 1;
    else if (canStart && (character === '"' || character === "'")) {
      const close = closingQuote(text, at, end);
      if (close === -1) return { brackets, quote: at };
      at = close;
      canStart = false;
    } else if ((canStart || brackets.length > 0) && (character === '[' || character === '{')) {
      brackets.push(at);
      canStart = true;
    } else if (brackets.length > 0 && (character === ']' || character === '}')) {
      brackets.pop();
      canStart = false;
    } else if (brackets.length > 0 && character === ',') canStart = true;
    else if (character === ':' && (endsWord || /["'\]}]/.test(text.charAt(at - 1))))
      canStart = true;
    else if (canStart && endsWord && (character === '-' || character === '?')) canStart = true;
    else if (canStart && brackets.length === 0 && isBlockHeader(text, at)) {
      at = blockEnd(text, at) - 1;
    } else canStart = false;
  }
  return { brackets };
}

function closingQuote(text: string, start: number, end: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at++) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at++;
    else if (character === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at;
      at++;
    }
  }
  return -1;
}

function isBlockHeader(text: string, at: number): boolean {
  blockHeader.lastIndex = at;
  return blockHeader.test(text);
}

/** The offset behind a block scalar: its lines are blank or deeper than the key or dash above. */
function blockEnd(text: string, header: number): number {
  const start = text.lastIndexOf('\n', header) + 1;
  const lead = /^ *(?:[-?] +)*/.exec(text.slice(start, header))?.[0].length ?? 0;
  const parent = start + lead === header ? lead - 2 : lead;
  let at = lineEnd(text, header) + 1;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, stop);
    if (line.trim() !== '' && line.length - line.trimStart().length <= parent) break;
    at = stop + 1;
  }
  return Math.min(at, text.length);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
