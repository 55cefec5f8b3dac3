import { pick, traced, type Stretch, type Traced } from './traced.ts';

/**
 * The Mermaid diagrams of a file: the text itself, or the fenced blocks of a Markdown file
 * (three or more backticks or tildes, `:::mermaid` of Azure DevOps), also inside lists and quotes.
 * Other fenced blocks are stepped over, so that a block shown as an example inside one is not taken.
 */
export function findDiagrams(text: string, file: string): readonly Traced[] {
  const whole = traced(text);
  if (/\.(?:mmd|mermaid)$/i.test(file) && !fence.test(text)) return [whole];
  if (/\.(?:md|markdown|mdx|qmd)$/i.test(file) || fence.test(text)) return fencedDiagrams(whole);
  return [whole];
}

const fence = /^[ \t]*(?:>[ \t]*)*(?:`{3,}|~{3,}|:{3,})[ \t]*\{?\.?mermaid\b/im;
const opening =
  /^((?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*(.*)$/;
const isMermaid = /^\{?\.?mermaid\b/i;

interface OpenFence {
  readonly mark: string;
  readonly quotes: number;
  readonly indent: number;
  /** The lines of a diagram so far; null in a block of something else. */
  readonly lines: Stretch[] | null;
}

function fencedDiagrams(whole: Traced): readonly Traced[] {
  const found: Traced[] = [];
  let open: OpenFence | null = null;
  for (const line of linesOf(whole.text)) {
    const words = whole.text.slice(line.start, line.end).replace(/[\r\n]+$/, '');
    if (open === null) {
      open = openingOf(words);
      continue;
    }
    const left = prefixOf(words, open);
    if (left === null || closes(words.slice(left), open.mark)) {
      if (open.lines !== null) found.push(pick(whole, open.lines));
      open = left === null ? openingOf(words) : null;
    } else {
      open.lines?.push({ start: line.start + left, end: line.end });
    }
  }
  if (open !== null && open.lines !== null) found.push(pick(whole, open.lines));
  return found;
}

function openingOf(line: string): OpenFence | null {
  const [, lead = '', mark = '', info = ''] = opening.exec(line) ?? [];
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return null;
  const diagram = isMermaid.test(info.trim());
  if (mark.startsWith(':') && !diagram) return null;
  const quotes = lead.split('>').length - 1;
  return {
    mark,
    quotes,
    indent: lead.slice(lead.lastIndexOf('>') + 1).length,
    lines: diagram ? [] : null,
  };
}

/** How many characters of a line belong to the quote and the indent around a block; null: it ended. */
function prefixOf(line: string, { quotes, indent }: OpenFence): number | null {
  let at = 0;
  for (let quote = 0; quote < quotes; quote++) {
    const mark = /^[ \t]*>/.exec(line.slice(at));
    if (!mark) return null;
    at += mark[0].length;
  }
  const blank = /^[ \t]*/.exec(line.slice(at))?.[0].length ?? 0;
  return at + Math.min(blank, indent);
}

function closes(line: string, mark: string): boolean {
  const words = line.trim();
  return words.length >= mark.length && words === mark.charAt(0).repeat(words.length);
}

function* linesOf(text: string): Generator<Stretch> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    yield { start, end };
    start = end;
  }
}
