import type { Problem } from './problem.ts';
import { inQuotes } from './quoted-text.ts';

/** `'s Ochtends bel ik`: a word of Dutch or English that starts with an apostrophe, read as a quote. */
export function apostropheAt(text: string, quote: number): Problem | undefined {
  const line = /[^\r\n]*/y;
  line.lastIndex = quote;
  const value = (line.exec(text)?.[0] ?? '').replace(/\s#\s.*$/, '').trimEnd();
  if (!/^'(?:[smtnkr]|ns|em|tis|cause|til)\b(?!')/i.test(value)) return undefined;
  const end = quote + value.length;
  const fix = { kind: 'quotes', start: quote, end, by: inQuotes(value) } as const;
  return { id: 'yaml/missing-char#apostrophe', start: quote, end, fix };
}

/** `{ what: I am number #2 }`: the comment holds the bracket that would close the one at this offset. */
export function commentWithClosing(text: string, bracket: number): Problem | undefined {
  const line = /[^\r\n]*/y;
  line.lastIndex = bracket;
  const rest = line.exec(text)?.[0] ?? '';
  const sign = text.charAt(bracket) === '[' ? ']' : '}';
  const at = /\s#[\p{L}\p{N}]/u.exec(rest)?.index;
  const close = rest.lastIndexOf(sign);
  if (at === undefined || close < at || rest.slice(0, at).includes(sign)) return undefined;
  const start = bracket + at + 1;
  const end = bracket + rest.length;
  return { id: 'yaml/cut-text#bracket', start, end, fix: repairInBrackets(text, start) };
}

/** Quotes around the text in brackets that holds an offset: from its key, comma or bracket to the next comma or bracket. */
export function repairInBrackets(text: string, offset: number): Problem['fix'] {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const lead = Math.max(...['[', '{', ','].map((sign) => before.lastIndexOf(sign))) + 1;
  const key =
    /^\s*[\w-]+:\s+/.exec(before.slice(lead))?.[0] ?? /^\s*/.exec(before.slice(lead))?.[0];
  const start = offset - before.length + lead + (key?.length ?? 0);
  const value = /^[^,\]}\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  const isText = start + value.length > offset && !/^["'[{]/.test(value);
  const end = start + value.length;
  return isText ? { kind: 'quotes', start, end, by: inQuotes(value) } : undefined;
}

/** A line `key:value`, or one with a space after the colon that is none to YAML. */
export function missingSpace({ start, name = '' }: Problem): Problem | undefined {
  const lead = /^(?:- +)*[A-Za-z][\w-]*:/.exec(name)?.[0].length;
  if (lead === undefined) return undefined;
  const odd = /^[\u00a0\u2000-\u200b\u202f\u3000]+/.exec(name.slice(lead))?.[0];
  if (odd === undefined && /^(?:[\s:/]|$)/.test(name.slice(lead))) return undefined;
  const at = start + lead;
  const end = at + (odd?.length ?? 0);
  const fix = { kind: 'space', start: at, end, by: ' ' } as const;
  if (odd === undefined) return { id: 'yaml/missing-space', start: at - 1, end: at, fix };
  const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { id: 'yaml/missing-space#odd', start: at, end, name: `U+${code}`, fix };
}
