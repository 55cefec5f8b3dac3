import { escapeMarkdown } from '../journey/escape-markdown.ts';

/** The first line of what cjm wrote itself, so that it may write it again. */
export const madeByCjm = '<!-- cjm -->';

/** Blocks with an empty line between them; those that are empty are left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** A table; nothing when it has no rows. Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list; items are Markdown already, and may have a list below them. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** An item with a list below it. */
export function withList(item: string, below: readonly string[]): string {
  const items = below.filter((part) => part !== '');
  return items.length === 0 ? item : `${item}\n${list(items)}`;
}

/** A text in bold. */
export function strong(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** `**Label:** text`, where the text is Markdown already. */
export function labelled(label: string, text: string): string {
  return `**${escapeMarkdown(label)}:** ${text}`;
}

/** A link to an address that was found to be safe. */
export function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](<${address.replaceAll('&', '&amp;')}>)`;
}

/** Texts behind each other, each escaped. */
export function joined(texts: readonly (string | null)[], separator = ' · '): string {
  return texts
    .filter((text) => text !== null)
    .map(escapeMarkdown)
    .filter((text) => text !== '')
    .join(separator);
}
