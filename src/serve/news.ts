import { serveWords } from '../language/serve.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { pageName } from '../view/page-name.ts';
import { fileId, fileKind } from '../workspace/file-kind.ts';
import { errorsOf, isOlder, languageOf, type Preview } from './preview.ts';

/** What stands above a page while something is wrong. */
export interface News {
  readonly label: string;
  readonly summary: string;
  readonly showErrors: string;
  readonly items: readonly {
    /** `file:line:column` */
    readonly place: string;
    /** The page about that file. */
    readonly href: string | null;
    readonly message: string;
    readonly hint: string | null;
  }[];
  readonly more: string | null;
}

/** Of all files together; the rest is counted. */
const mostItems = 50;

/**
 * The errors in the files and why the pages are older than these; null when all is well.
 * @param without a file whose errors the page shows already
 */
export function newsOf(preview: Preview, without: string | null = null): News | null {
  const words = serveWords(languageOf(preview));
  // Files that cannot be read at all may have other errors by now.
  const known = preview.trouble === null ? errorsOf(preview) : [];
  const errors = known.filter(({ file }) => file !== without);
  const older = isOlder(preview);
  if (errors.length === 0 && !older) return null;
  const sentences = [
    ...(preview.trouble === null ? [] : [preview.trouble]),
    ...(errors.length === 0 ? [] : [sentence(words.errors(errors.length))]),
    ...(older ? [words.older] : []),
  ];
  return {
    label: words.news,
    summary: sentences.join(' '),
    showErrors: words.showErrors,
    items: errors.slice(0, mostItems).map((error) => ({
      place: placeOf(error),
      href: hrefOf(error.file, preview),
      message: error.message,
      hint: error.hint ?? null,
    })),
    more: errors.length > mostItems ? words.more(errors.length - mostItems) : null,
  };
}

/** `file:line:column`, as editors and terminals make a link of it. */
export function placeOf({ file, range: { start } }: Diagnostic): string {
  return `${file}:${start.line}:${start.column}`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function hrefOf(file: string, { shown, now }: Preview): string | null {
  if (fileKind(file) !== 'journey') return null;
  const id = fileId(file);
  const hasPage =
    now.workspace.unusable.has(id) || shown.journeys.some(({ origin }) => origin.file === file);
  return hasPage ? `${encodeURIComponent(pageName(id))}.html` : null;
}
