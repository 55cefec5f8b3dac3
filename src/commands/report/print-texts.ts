import type { FormatEntry, JourneyEntry, PageEntry } from '../../formats/report-formats.ts';
import { pageName } from '../../view/page-name.ts';
import { studyJourney } from '../../view/study.ts';
import type { ReportSubject, ReportText } from './report-text.ts';

/** A page in one format, with its content in the form that was asked for. */
type Printed<Content> = ReportText & { readonly content: Content };

/**
 * The report in the formats that cjm prints itself, page by page, first what one opens first. Each format is loaded here,
 * so that a picture does not wait for what only pages need.
 *
 * @param finish called with the text of each page as soon as it is printed: what is kept until all are there
 */
export async function printTexts<Content extends ReportText['content']>(
  subject: ReportSubject,
  formats: readonly FormatEntry[],
  finish: (text: string) => Content,
): Promise<readonly Printed<Content>[]> {
  const pages = await printPages(subject, formats.filter(isPage), finish);
  const others = await printJourneys(subject, formats.filter(isJourney), finish);
  const names = new Set([...pages.keys(), ...others.keys()]);
  return [...names].flatMap((name) => [...(pages.get(name) ?? []), ...(others.get(name) ?? [])]);
}

type ByPage<Content> = ReadonlyMap<string, readonly Printed<Content>[]>;

/** By their names. */
async function printPages<Content extends ReportText['content']>(
  { workspace, journeys, findings, date }: ReportSubject,
  formats: readonly PageEntry[],
  finish: (text: string) => Content,
): Promise<ByPage<Content>> {
  if (formats.length === 0) return new Map();
  const loaded = await Promise.all(formats.map((format) => format.load()));
  const { reportPages } = await import('../../formats/report-pages.ts');
  return new Map(
    reportPages(workspace, journeys, findings, date).map((page) => {
      const texts = page.print(loaded).map((text, index) => ({
        extension: formats[index]?.extension ?? '',
        text,
      }));
      return [page.name, printed(page.name, texts, finish)];
    }),
  );
}

/** By the name of the journey's page. A journey without any feeling has no picture. */
async function printJourneys<Content extends ReportText['content']>(
  { workspace, journeys, findings, date }: ReportSubject,
  formats: readonly JourneyEntry[],
  finish: (text: string) => Content,
): Promise<ByPage<Content>> {
  const loaded = await Promise.all(formats.map((format) => format.load()));
  return new Map(
    journeys.map((journey) => {
      const page = pageName(journey.id);
      const study = studyJourney(workspace, journey);
      const texts = loaded.map((format) => ({
        extension: format.extension,
        text: format.print(study, { findings, date }),
      }));
      return [page, printed(page, texts, finish)];
    }),
  );
}

/** What there is of a page. */
function printed<Content>(
  page: string,
  texts: readonly { readonly extension: string; readonly text: string }[],
  finish: (text: string) => Content,
) {
  return texts
    .filter(({ text }) => text !== '')
    .map(({ extension, text }) => ({ page, extension, content: finish(text) }));
}

function isPage(format: FormatEntry): format is PageEntry {
  return format.kind === 'page';
}

function isJourney(format: FormatEntry): format is JourneyEntry {
  return format.kind === 'journey';
}
