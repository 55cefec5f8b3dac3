import type { Fix } from '../model/diagnostic.ts';
import type { Path } from '../model/path.ts';
import { textIn } from '../source/lines.ts';
import { locate } from '../source/locate.ts';
import { inQuotes, insideCurly } from '../source/quoted-text.ts';
import type { Source } from '../source/source.ts';
import { likelyDate } from './likely-date.ts';
import { isScalar } from './value-kind.ts';
import { valueFix } from './value-fix.ts';
import type { Refinement, ValueKind, WorkspaceWords } from './workspace-words.ts';

/** What takes the place of a problem's own hint where a trap of YAML is the cause, and the repair. */
interface Trap {
  readonly hint?: string;
  readonly fix?: Fix;
}

/** A value of the right kind that says something else than is asked for. */
export function trap(
  source: Source,
  path: Path,
  value: unknown,
  words: WorkspaceWords,
  why?: Refinement,
): Trap {
  const inner = typeof value === 'string' ? insideCurly(value) : undefined;
  if (inner !== undefined) {
    const text = inQuotes(inner);
    return { hint: words.traps.curlyQuotes(text), fix: valueFix(source, path, text, words) };
  }
  const date = why === 'date' ? likelyDate(value) : undefined;
  return date === undefined ? {} : { fix: valueFix(source, path, date, words) };
}

const yes = /^(?:yes|y|ja|on|aan|waar)$/i;
const no = /^(?:no|n|nee|off|uit|onwaar)$/i;
const number = /^[-+\u2212\u2013]?\d+(?:[.,]\d+)?$/;

/** A value of another kind than is asked for. */
export function typeTrap(
  source: Source,
  path: Path,
  value: unknown,
  expected: ReadonlySet<ValueKind>,
  words: WorkspaceWords,
): Trap {
  const by = (text: string): Trap => ({ fix: valueFix(source, path, text, words) });
  if (value === null || value === undefined) return commentTrap(source, path, words);
  if (typeof value === 'object') {
    return expected.has('string') ? colonTrap(source, path, value, words) : {};
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (expected.has('number') && number.test(text)) {
    return by(
      text
        .replace(/^[\u2212\u2013]/, '-')
        .replace(/^\+/, '')
        .replace(',', '.'),
    );
  }
  if (expected.has('boolean') && yes.test(text)) return by('true');
  if (expected.has('boolean') && no.test(text)) return by('false');
  if (typeof value !== 'string' && expected.has('string')) {
    return by(inQuotes(textIn(source.text, locate(source, path))));
  }
  return typeof value === 'string' ? trap(source, path, value, words) : {};
}

/** `- I call: nobody answers` is a key with a value; it has one key, which is no word of the format. */
export function colonTrap(source: Source, path: Path, value: unknown, words: WorkspaceWords): Trap {
  const [[key, inner] = ['', null], ...more] = Object.entries(value ?? {});
  if (more.length > 0 || !isScalar(inner) || !/^\p{Lu}|\s/u.test(key)) return {};
  const { start } = locate(source, [...path, key], 'key');
  const { end } = locate(source, [...path, key]);
  if (start.line !== end.line) return {};
  const range = { start, end };
  const text = inQuotes(textIn(source.text, range));
  return { hint: words.traps.colon(text), fix: { title: words.write(text), range, text } };
}

/** `color: #0b5fff` is a key without a value. */
function commentTrap({ text, ...source }: Source, path: Path, words: WorkspaceWords): Trap {
  const { start, end } = locate({ text, ...source }, path);
  const line = text.split('\n')[start.line - 1]?.slice(start.column - 1) ?? '';
  const found = /^(.*?[:-] )(#[\p{L}\p{N}].*?)\s*$/u.exec(line);
  const [, lead = '', comment = ''] = found ?? [];
  if (found === null || start.line !== end.line) return {};
  const quoted = inQuotes(comment);
  const column = start.column + lead.length;
  const range = {
    start: { line: start.line, column },
    end: { line: start.line, column: column + comment.length },
  };
  return {
    hint: words.traps.comment(quoted),
    fix: { title: words.write(quoted), range, text: quoted },
  };
}
