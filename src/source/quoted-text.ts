/**
 * One line of text as YAML in quotes, as little changed as possible: in double quotes, or in single ones where it holds
 * a double quote or a backslash.
 */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Characters of a text that is put in quotes; a longer one is left to its author. */
export const mostQuoted = 500;

const opening = '“„‟«‘‚';
const closing = '”“»’‘';

/** Whether a text starts with a curly quote that it does not close. */
export function opensCurly(text: string): boolean {
  if (!opening.includes(text.charAt(0) || ' ')) return false;
  for (const sign of closing) if (text.includes(sign, 1)) return false;
  return true;
}

/** Whether a text ends with a curly quote. */
export function closesCurly(text: string): boolean {
  return closing.includes(text.at(-1) ?? ' ');
}

/** The text between curly quotes around all of it; undefined when it has none. */
export function insideCurly(text: string): string | undefined {
  const isWhole = text.length > 2 && opening.includes(text.charAt(0)) && closesCurly(text);
  return isWhole ? text.slice(1, -1) : undefined;
}
