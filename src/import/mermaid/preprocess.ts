import { pick, replace, slice, type Stretch, type Traced } from './traced.ts';

/** A diagram without all that Mermaid takes out of it before it reads the statements. */
export interface Preprocessed {
  readonly body: Traced;
  /** The title of the front matter, as written there. */
  readonly title: Traced | null;
  /** Front matter that begins and never ends. */
  readonly open: Stretch | null;
  /** Settings of layout and colours, in front matter or `%%{…}%%`. */
  readonly settings: Stretch | null;
  /** Lines of `%%` comment. */
  readonly comments: readonly Stretch[];
}

/** Mermaid's own pattern (src/diagram-api/regexes.ts), quirks included. */
const directive =
  /%{2}\{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!\}%{2}).|\r?\n)*))?\s*(?:\}%{2})?/gi;

/**
 * What Mermaid 11 does in `preprocessDiagram` (src/preprocess.ts), in the same order: line ends,
 * quotes inside tags, front matter, directives, comments. Written out where its patterns take
 * quadratic time on hostile text.
 */
export function preprocess(diagram: Traced): Preprocessed {
  const unix = replace(diagram, /\r\n?/g, () => '\n');
  const front = takeFrontMatter(quietTags(unix));
  let settings = front.settings;
  const plain = replace(front.rest, directive, (match) => {
    const start = front.rest.origins[match.index ?? 0] ?? 0;
    settings ??= { start, end: start + 3 };
    return '';
  });
  const { rest, comments } = takeComments(plain);
  const lead = rest.text.length - rest.text.trimStart().length;
  const body = slice(rest, lead, rest.text.length);
  return { body, title: front.title, open: front.open, settings, comments };
}

/** `<a b="c">` as `<a b='c'>`: Mermaid does it to every tag. */
function quietTags(from: Traced): Traced {
  const end = from.text.lastIndexOf('>') + 1;
  const quiet = from.text
    .slice(0, end)
    .replace(/<(\w+)([^>]*)>/g, (_, tag: string, rest: string) => {
      return `<${tag}${rest.replace(/="([^"]*)"/g, "='$1'")}>`;
    });
  return { text: quiet + from.text.slice(end), origins: from.origins };
}

function takeFrontMatter(from: Traced) {
  const none = { rest: from, title: null, settings: null, open: null };
  const opening = /^([^\S\n]*)---[^\S\n]*\n/.exec(from.text);
  if (!opening) return none;
  const indent = opening[1] ?? '';
  const first = opening[0].length;
  const mark = {
    start: from.origins[indent.length] ?? 0,
    end: (from.origins[indent.length] ?? 0) + 3,
  };
  let title: Traced | null = null;
  let settings: Stretch | null = null;
  for (let at = first; at < from.text.length;) {
    const next = from.text.indexOf('\n', at);
    if (next === -1) break;
    const line = from.text.slice(at, next);
    if (
      at > first &&
      line.startsWith(`${indent}---`) &&
      line.slice(indent.length + 3).trim() === ''
    ) {
      return { rest: slice(from, next + 1, from.text.length), title, settings, open: null };
    }
    const key = line.startsWith(indent) ? indent.length : 0;
    const value = /^title[^\S\n]*:[^\S\n]/.exec(line.slice(key))?.[0].length;
    if (value !== undefined) title = slice(from, at + key + value, next);
    if (/^config[^\S\n]*:/.test(line.slice(key))) {
      settings = { start: from.origins[at + key] ?? 0, end: (from.origins[at + key] ?? 0) + 6 };
    }
    at = next + 1;
  }
  return { ...none, open: mark };
}

/** Lines of comment go, and the blank lines right above them. A bare `%%` is left to the lexer. */
function takeComments(from: Traced) {
  const kept: Stretch[] = [];
  const comments: Stretch[] = [];
  for (let at = 0; at < from.text.length;) {
    const newline = from.text.indexOf('\n', at);
    const end = newline === -1 ? from.text.length : newline + 1;
    const line = from.text.slice(at, end);
    const words = line.trimStart();
    if (/^%%[^{\n]/.test(words)) {
      while (kept.length > 0 && isBlank(from, kept.at(-1))) kept.pop();
      const start = at + line.length - words.length;
      const length = words.trimEnd().length;
      comments.push({ start: from.origins[start] ?? 0, end: (from.origins[start] ?? 0) + length });
    } else {
      kept.push({ start: at, end });
    }
    at = end;
  }
  return { rest: pick(from, kept), comments };
}

function isBlank(from: Traced, line: Stretch | undefined): boolean {
  return line !== undefined && from.text.slice(line.start, line.end).trim() === '';
}
