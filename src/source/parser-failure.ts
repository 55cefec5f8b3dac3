import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { compose } from './compose.ts';
import { findDirective } from './documents.ts';
import type { Limits } from './limits.ts';
import type { ProblemId } from './messages.ts';
import { openTokens, type OpenTokens } from './open-tokens.ts';
import type { Problem } from './problem.ts';
import { repairOf } from './repair.ts';
import { apostropheAt, commentWithClosing, missingSpace } from './text-traps.ts';

/** What the parser says, by the start of its words, where the words alone are enough. */
const byReason: readonly (readonly [RegExp, ProblemId])[] = [
  [/^tab characters/, 'yaml/tab-as-indent'],
  [/^(unknown escape|expected hexadecimal)/, 'yaml/bad-escape'],
  [/^(a line break is expected|repeat of|bad explicit indentation)/, 'yaml/block-header'],
  [/^a whitespace character is expected/, 'yaml/missing-space'],
  [/^(can not read a block mapping entry|expected ':')/, 'yaml/missing-colon'],
  [/^expected the node content/, 'yaml/extra-comma'],
  [/(tag|verbatim)/, 'yaml/tag'],
  [/anchor/, 'yaml/anchor'],
  [/alias/, 'yaml/alias'],
  [/directive/i, 'yaml/directive'],
];

/** Why the parser stopped at `offset`, in our words: one problem, at the place to look at, with a repair where one is likely. */
export function explainFailure(
  text: string,
  reason: string,
  offset: number,
  limits: Limits,
): Problem {
  const problem = explain(text, reason, offset, limits);
  const fix = problem.fix ?? repairOf(text, problem, (changed) => failureIn(changed, limits));
  if (fix?.kind !== 'straight-quotes') return { ...problem, fix };
  return { id: 'yaml/curly-quotes', start: fix.start, end: fix.end, fix };
}

function explain(text: string, reason: string, offset: number, limits: Limits): Problem {
  const conflict = /^(?:<{7}|>{7})(?= |\r?$).*?(?=\r?$)/m.exec(text);
  if (conflict) return at('yaml/conflict-marker', conflict.index, conflict[0].length);
  const place = Math.min(offset, text.length);
  const open = openTokens(text, place);
  if (reason.startsWith('nesting')) return findTooDeep(text, place, open, limits);
  const directive = findDirective(text);
  if (directive) return directive;
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const tab = /^ *\t/.exec(text.slice(lineStart));
  if (tab && !isInside(open) && text.slice(lineStart, place).trim() === '') {
    return at('yaml/tab-as-indent', lineStart + tab[0].length - 1);
  }
  if (open.quote !== undefined && !reason.startsWith('unknown') && !/hexa/.test(reason)) {
    const apostrophe = apostropheAt(text, open.quote);
    if (apostrophe) return apostrophe;
    return at('yaml/missing-char#quote', open.quote);
  }
  const known = byReason.find(([pattern]) => pattern.test(reason))?.[1];
  // A key over two lines: the line without a colon is the one above.
  const isAbove = reason.startsWith('can not read');
  if (known === 'yaml/missing-colon') {
    const line = wholeLine(known, text, isAbove ? lineStart - 1 : place);
    return missingSpace(line) ?? line;
  }
  if (known) return at(known, Math.min(place, text.length - 1));
  return explainPlace(text, place, lineStart, open, reason);
}

/** The words of the parser say little: look at what stands at its place. */
function explainPlace(
  text: string,
  place: number,
  lineStart: number,
  open: OpenTokens,
  reason: string,
): Problem {
  const character = text.charAt(place);
  const before = text.slice(lineStart, place);
  const bracket = open.brackets.at(-1);
  const token = /^[^\s,[\]{}]+|^./.exec(text.slice(place, place + 80))?.[0] ?? '';
  const comment = bracket === undefined ? undefined : commentWithClosing(text, bracket);
  if (comment) return comment;
  if (bracket !== undefined && (place >= text.length || /unexpected end/.test(reason))) {
    return at('yaml/missing-char#bracket', bracket);
  }
  if (bracket !== undefined && reason.startsWith('deficient')) {
    const earlier = { start: bracket, end: bracket + 1 };
    if (character !== '' && ']}'.includes(character)) {
      return { ...at('yaml/bad-indent#closing', place), earlier };
    }
    return {
      ...at('yaml/bad-indent#bracket', place, token.length),
      name: text.charAt(bracket),
      earlier,
    };
  }
  if ('@`%'.includes(character) && /(^|[\s[{,])$/.test(before))
    return at('yaml/bad-scalar-start', place);
  if (character === ':' && (bracket !== undefined || /:\s/.test(before))) {
    const name = /[^\s:,[\]{}]*\s*$/.exec(before)?.[0].trim() ?? '';
    return { ...at('yaml/colon-in-text', place), name };
  }
  if (/[\p{L}\p{N}] ?'$/u.test(before) && /^[\p{L}\p{N}]/u.test(token)) {
    return at('yaml/unexpected-token#apostrophe', place, token.length);
  }
  if (bracket !== undefined && reason.startsWith('missed comma') && !']}'.includes(character)) {
    return at('yaml/missing-comma', place, token.length);
  }
  const glued = character === ':' ? gluedKey(text, lineStart) : -1;
  if (glued !== -1) return at('yaml/missing-space', glued);
  if (character === ':') return wholeLine('yaml/bad-indent', text, place);
  if (before.trim() === '') return at('yaml/bad-indent', place, token.length);
  if (token !== '') return at('yaml/unexpected-token', place, token.length);
  return wholeLine('yaml/syntax', text, place);
}

/** The first collection that is one too deep: read what was open at the place, closed by force. */
function findTooDeep(text: string, place: number, open: OpenTokens, limits: Limits): Problem {
  const closing = open.brackets.map((bracket) => (text.charAt(bracket) === '[' ? ']' : '}'));
  const start = text.slice(0, place) + closing.reverse().join('');
  const found = compose(start, events(start, limits.depth + 8), limits).problems[0];
  if (found?.id === 'yaml/too-deep') return found;
  const skipped = /^\s*/.exec(text.slice(place))?.[0].length ?? 0;
  return { ...at('yaml/too-deep', place + skipped), number: limits.depth };
}

/** The offset at which the parser stops; Infinity when it reads all of a text. */
function failureIn(text: string, limits: Limits): number {
  try {
    parseEvents(text, { maxDepth: limits.depth + 2 });
    return Infinity;
  } catch (error) {
    return error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  }
}

function events(text: string, maxDepth: number): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth });
  } catch {
    return [];
  }
}

function isInside(open: OpenTokens): boolean {
  return open.quote !== undefined || open.brackets.length > 0;
}

/** The colon of `key:value` on the line above, which made that line and this one a single text. */
function gluedKey(text: string, lineStart: number): number {
  const above = text.lastIndexOf('\n', lineStart - 2) + 1;
  const found = /^[-\s]*[\w-]+(?=:[^\s/])/.exec(text.slice(above, lineStart));
  return found ? above + found[0].length : -1;
}

/** A problem with the text of the line, or of the last line before it that has any. */
function wholeLine(id: ProblemId, text: string, place: number): Problem {
  const end = text.indexOf('\n', place);
  const upTo = text.slice(0, end === -1 ? text.length : end).trimEnd();
  const line = upTo.slice(upTo.lastIndexOf('\n') + 1).trimStart();
  return { ...at(id, upTo.length - line.length, line.length), name: line };
}

function at(id: ProblemId, start: number, length = 1): Problem {
  return { id, start, end: start + length };
}
