import { reportHtml } from '../formats/report/html.ts';
import { reportPages } from '../formats/report-pages.ts';
import { serveWords, type ServeWords } from '../language/serve.ts';
import { pageName } from '../view/page-name.ts';
import { fileId } from '../workspace/file-kind.ts';
import { newsOf } from './news.ts';
import { brokenPage, missingPage } from './notice-page.ts';
import { languageOf, type Preview } from './preview.ts';
import { servedPage, type ServedPage } from './served-page.ts';

/** All that can be asked for, made when somebody does. There is nothing else: no path leads to the disk. */
export interface Site {
  readonly words: ServeWords;
  /** The page at a path that is decoded: `/`, `/journey.html`. */
  at(path: string): { readonly status: 200 | 404; readonly page: ServedPage };
}

const html = [reportHtml];

/** The site of a preview. */
export function siteOf(preview: Preview): Site {
  const { shown, now } = preview;
  const words = serveWords(languageOf(preview));
  const pages = new Map<string, () => ServedPage>();
  const { workspace, journeys, findings, date } = shown;
  for (const page of reportPages(workspace, journeys, findings, date)) {
    const serve = () => servedPage(page.print(html)[0] ?? '', { news: newsOf(preview) }, words);
    pages.set(`/${page.name}.html`, once(serve));
  }
  for (const id of now.workspace.unusable) {
    const file = now.workspace.diagnostics.find((finding) => fileId(finding.file) === id)?.file;
    const serve = () =>
      servedPage(brokenPage(id, preview), { news: newsOf(preview, file), isNotice: true }, words);
    pages.set(`/${pageName(id)}.html`, once(serve));
  }
  const missing = once(() =>
    servedPage(missingPage(preview), { news: newsOf(preview), isNotice: true }, words),
  );
  return {
    words,
    at(path) {
      const page = pages.get(path === '/' ? '/index.html' : path);
      return page === undefined ? { status: 404, page: missing() } : { status: 200, page: page() };
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
