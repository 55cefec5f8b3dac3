import { pageShell, printTemplate } from '../formats/page.ts';
import { serveWords } from '../language/serve.ts';
import { codeFrame } from '../source/code-frame.ts';
import { fileId } from '../workspace/file-kind.ts';
import { pageName } from '../view/page-name.ts';
import { placeOf } from './news.ts';
import { languageOf, type Preview } from './preview.ts';

/** Columns of the lines that are shown of a file. */
const frameWidth = 76;
const mostFindings = 50;

/** The page of a journey whose file cannot be used: what is wrong with it, and where. */
export function brokenPage(id: string, preview: Preview): string {
  const { broken } = serveWords(languageOf(preview));
  const { workspace } = preview.now;
  const findings = workspace.diagnostics.filter(({ file }) => fileId(file) === id);
  return notice(preview, {
    title: broken.title(id),
    lead: broken.lead,
    links: [],
    findings: findings.slice(0, mostFindings).map((finding) => {
      const text = workspace.textOf(finding.file);
      return {
        place: placeOf(finding),
        message: finding.message,
        hint: finding.hint ?? null,
        frame: text ? codeFrame(text, finding.range, { width: frameWidth }) : null,
      };
    }),
  });
}

/** The page at an address where there is none, or none any more. */
export function missingPage(preview: Preview): string {
  const { missing } = serveWords(languageOf(preview));
  return notice(preview, {
    ...missing,
    findings: [],
    links: preview.shown.journeys.map(({ id, title }) => ({
      href: `/${encodeURIComponent(pageName(id))}.html`,
      text: title,
    })),
  });
}

function notice(preview: Preview, values: object): string {
  const language = languageOf(preview);
  const { overview } = serveWords(language);
  return printTemplate('serve/notice', { language, overview, ...pageShell('notice'), ...values });
}
