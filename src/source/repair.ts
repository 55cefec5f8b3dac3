import type { ProblemId } from './messages.ts';
import type { Problem, Repair } from './problem.ts';
import { inQuotes, insideCurly } from './quoted-text.ts';
import { repairInBrackets } from './text-traps.ts';

/** Faults of a text that should have been in quotes. */
const ofText: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'yaml/colon-in-text',
  'yaml/bad-scalar-start',
  'yaml/unexpected-token',
  'yaml/unexpected-token#apostrophe',
  'yaml/block-header',
]);

const lead = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[\w-]+)\s*:\s+|(?<=- +))/;

/**
 * A likely repair of what stopped the parser; a guess from one line, for whoever tries it out.
 * @param readsUpTo the offset at which a changed text cannot be read any more; Infinity when all of it can
 */
export function repairOf(
  text: string,
  { id, start }: Problem,
  readsUpTo: (changed: string) => number,
): Repair | undefined {
  if (id === 'yaml/tab-as-indent') return withoutTabs(text, start, readsUpTo);
  if (!ofText.has(id)) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const column = lead.exec(line)?.[0].length;
  if (column === undefined || lineStart + column > start) return undefined;
  const value = line
    .slice(column)
    .replace(/\s#\s.*$/, '')
    .trimEnd();
  if (/^[[{]/.test(value)) return repairInBrackets(text, start);
  const curly = insideCurly(value);
  const inner = curly ?? (id === 'yaml/unexpected-token' ? value : insideQuotes(value));
  const from = lineStart + column;
  const kind = curly === undefined ? 'quotes' : 'straight-quotes';
  return { kind, start: from, end: from + value.length, by: inQuotes(inner) };
}

/** `'Team 't Gooi'`, which its own apostrophe ends too early. */
function insideQuotes(value: string): string {
  return value.length > 2 && /^(['"]).*\1$/.test(value) ? value.slice(1, -1) : value;
}

/** How many columns a tab may stand for. */
const widths = [2, 4, 8];

const tabbedLines = /(?:[ ]*\t[^\n]*(?:\n|$)|[ \t]*\r?\n)+/y;
const tabbedIndent = /^[ ]*\t[ \t]*/gm;

/**
 * The lines from one that a tab indents to the last of their kind, with spaces. Undefined when not exactly one width of
 * a tab makes them readable; where a file has tabs only, every width does.
 */
function withoutTabs(
  text: string,
  tab: number,
  readsUpTo: (changed: string) => number,
): Repair | undefined {
  const isTabsOnly = !/^ /m.test(text);
  const start = isTabsOnly ? 0 : text.lastIndexOf('\n', tab - 1) + 1;
  tabbedLines.lastIndex = start;
  const lines = isTabsOnly ? text : (tabbedLines.exec(text)?.[0] ?? '').trimEnd();
  const end = start + lines.length;
  const options = (isTabsOnly ? widths.slice(0, 1) : widths)
    .map((width) => {
      const spaces = ' '.repeat(width);
      return lines.replace(tabbedIndent, (indent) => indent.replaceAll('\t', spaces));
    })
    .filter((by) => {
      return readsUpTo(text.slice(0, start) + by + text.slice(end)) >= start + by.length;
    });
  const [by] = options;
  return by === undefined || options.length > 1 ? undefined : { kind: 'indent', start, end, by };
}
