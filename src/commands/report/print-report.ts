import { reportFormats } from '../../formats/report-formats.ts';
import type { Context } from '../../io/context.ts';
import { pageEncoder } from './page-encoder.ts';
import { printTexts } from './print-texts.ts';
import { printWithBrowser } from './print-with-browser.ts';
import type { ReportSubject, ReportText } from './report-text.ts';
import { isWebPage, type ReportRequest } from './request.ts';

/**
 * The whole report, page by page, first what one opens first.
 * @param context with the folder, absolute, in which the command works
 * @throws UserError when a browser is needed and cannot print, or when own templates cannot be used
 */
export async function printReport(
  about: Omit<ReportSubject, 'findings'>,
  { formats, baseUrl, browser, templates, action }: ReportRequest,
  context: Pick<Context, 'browser' | 'files' | 'apart' | 'stderr'> & { readonly directory: string },
): Promise<readonly ReportText[]> {
  const subject = { ...about, findings: await findingsFor(about, formats) };
  const printed = formats.filter((format) => format.kind === 'browser');
  const extensions = new Set(formats.map(({ extension }) => extension));
  // What a browser prints is the web page, asked for or not.
  const needed = reportFormats.filter(
    (format) => formats.includes(format) || (printed.length > 0 && format.name === 'html'),
  );
  // As bytes: thousands of pages may wait for the last one, and texts that were put together piece by piece take far more.
  if (templates === null && baseUrl === null && printed.length === 0) {
    return printTexts(subject, needed, pageEncoder());
  }
  const plain =
    templates === null
      ? await printTexts(subject, needed, String)
      : await printWithTemplates(subject, needed, templates, context);
  const hasCards = baseUrl !== null && printed.some(({ name }) => name === 'png');
  const cards = hasCards ? (await import('./shared-cards.ts')).sharedCards(subject) : [];
  const texts =
    baseUrl === null
      ? plain
      : await (await import('./share-pages.ts')).sharePages(plain, { baseUrl, cards }, subject);
  const files = texts.filter(({ extension }) => extensions.has(extension));
  if (printed.length === 0) return files;
  const ofBrowser = await printWithBrowser(
    texts.filter(({ extension }) => extension === '.html'),
    { formats: printed, cards },
    { baseUrl, program: browser, date: about.date, isDry: action === 'dry-run' },
    context,
  );
  return [...new Set(texts.map(({ page }) => page))].flatMap((page) =>
    [...files, ...ofBrowser].filter((text) => text.page === page),
  );
}

/** Own templates get the data of the pages; what that takes is loaded only then. */
async function printWithTemplates(
  subject: ReportSubject,
  formats: ReportRequest['formats'],
  folder: string,
  context: Pick<Context, 'files' | 'apart' | 'stderr'> & { readonly directory: string },
): Promise<readonly (ReportText & { readonly content: string })[]> {
  const { printOwnPages } = await import('./own-pages.ts');
  const { pageData } = await import('../../formats/own-templates/page-data.ts');
  const data = formats.map((format) =>
    format.kind === 'page' && isWebPage(format)
      ? { ...format, load: async () => pageData }
      : format,
  );
  const { directory } = context;
  const { look } = subject.workspace.settings.report;
  const pages = await printTexts(subject, data, String);
  return printOwnPages(pages, { folder, directory, look }, context);
}

/** The rules are loaded only for a format that shows what they find, to readers who may see it. */
async function findingsFor(
  { workspace }: Pick<ReportSubject, 'workspace'>,
  formats: ReportRequest['formats'],
): Promise<ReportSubject['findings']> {
  const isPublic = workspace.audience === 'public';
  if (isPublic || !formats.some(({ showsFindings }) => showsFindings)) return [];
  return (await import('../../lint/lint.ts')).check(workspace);
}
