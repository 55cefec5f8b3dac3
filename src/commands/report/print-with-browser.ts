import type { BrowserEntry } from '../../formats/report-formats.ts';
import type { Context } from '../../io/context.ts';
import type { ReportText } from './report-text.ts';
import type { SharedCard } from './shared-cards.ts';

interface Wanted {
  readonly formats: readonly BrowserEntry[];
  readonly cards: readonly SharedCard[];
}

interface Options {
  readonly baseUrl: string | null;
  /** The browser that was asked for. */
  readonly program: string | null;
  readonly date: string | undefined;
  /** Only the names are needed. */
  readonly isDry: boolean;
}

/**
 * The web pages, and the pictures for who shares them, as the browser of this machine prints them, marked as ours.
 * @throws UserError when there is no browser, or when it cannot print
 */
export async function printWithBrowser(
  pages: readonly (ReportText & { readonly content: string })[],
  { formats, cards }: Wanted,
  { baseUrl, program, date, isDry }: Options,
  { browser }: Pick<Context, 'browser'>,
): Promise<readonly ReportText[]> {
  const wholePages = pages.flatMap(({ page, content: html }) =>
    formats.map(({ name: as, extension }) => {
      const address = baseUrl === null ? null : `${baseUrl}${encodeURIComponent(page)}.html`;
      return { page, extension, html, address, as };
    }),
  );
  const jobs = [
    ...wholePages,
    ...cards.map(({ page, extension, html, size }) => {
      return { page, extension, html, address: null, as: 'png' as const, size };
    }),
  ];
  if (isDry) return jobs.map(({ page, extension }) => ({ page, extension, content: '' }));
  const { signPdf } = await import('../../formats/print/sign-pdf.ts');
  const { signPng } = await import('../../formats/print/sign-png.ts');
  const { withSteadyIds } = await import('../../formats/print/steady-ids.ts');
  const printed = await browser.print(jobs, program);
  return jobs.map(({ page, extension, as }, index) => {
    const bytes = printed[index] ?? new Uint8Array();
    const content = as === 'pdf' ? signPdf(withSteadyIds(bytes), date) : signPng(bytes);
    return { page, extension, content };
  });
}
