import { EVENT_ID, type Event } from 'js-yaml';
import { valueEnd, type NodeTable } from './node-table.ts';
import type { Problem } from './problem.ts';

/** The first directive (`%YAML 1.1`), which can only stand before the content. */
export function findDirective(text: string): Problem | undefined {
  if (text.charCodeAt(0) !== 0x25 && !text.includes('\n%')) return undefined;
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed === -1 ? text.length : lineFeed;
    const line = text.slice(start, end).trimEnd();
    if (line.startsWith('%')) return { id: 'yaml/directive', start, end: start + line.length };
    if (line !== '' && !line.trimStart().startsWith('#')) return undefined;
    start = end + 1;
  }
  return undefined;
}

/** A first line `  ---`: js-yaml starts a document there, other readers read text. */
export function findIndentedMarker(text: string): Problem | undefined {
  const lead = /^[ \t]+(?=---(?:\s|$))/.exec(text)?.[0].length;
  return lead === undefined ? undefined : { id: 'yaml/bad-indent', start: lead, end: lead + 3 };
}

/** The marker before a second document, which a reader of one document would drop. */
export function findSecondDocument(
  text: string,
  events: readonly Event[],
  nodes: NodeTable,
): Problem | undefined {
  let documents = 0;
  for (let at = events.length - 1; at >= 0 && documents < 2; at--) {
    if (events[at]?.type === EVENT_ID.DOCUMENT) documents++;
  }
  if (documents < 2) return undefined;
  const behind = Math.max(nodes[valueEnd] ?? 0, 0);
  const marker = find(text, /^---(?=\s|$)/gm, behind) ?? find(text, /^\.\.\.(?=\s|$)/gm, behind);
  const start = marker ?? behind;
  return { id: 'yaml/multiple-documents', start, end: start + 3 };
}

function find(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}
