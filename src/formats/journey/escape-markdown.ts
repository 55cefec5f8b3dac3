import { symbol } from '../../model/visible.ts';

/** Splits what would become a mention, a reference or a link, and is not seen. */
const split = '&#8203;';

/**
 * Somebody's text as Markdown that shows exactly this text, on one line: for headings, paragraphs, list
 * items, table cells and link texts. Nothing in it becomes markup, HTML, a link, an image, a mention
 * (`@team`), a reference (`#1`, `!1`) or an emoji (`:tada:`), on GitHub and GitLab.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, symbol)
    .replace(/[\\`*_[\]|~$#{}]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${split}`)
    .replace(/((?:\\[#$~]|[!%])"?)(?=[\p{L}\p{N}_])/gu, `$1${split}`)
    .replace(/(GH-)(?=\d)/gi, `$1${split}`)
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\./gi, `${split}$&`)
    .replace(/:(?=[\w+-]+:|\\_)/g, `:${split}`)
    .replace(/^([=>]|[-+](?=\s|$|-))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
