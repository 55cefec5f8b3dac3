import type { FormatEntry, JourneyEntry, PageEntry } from '../../formats/report-formats.ts';
import { pageName } from '../../view/page-name.ts';
import { studyJourney } from '../../view/study.ts';
import type { ReportSubject, ReportText } from './report-text.ts';

type PrintedText = ReportText & { readonly content: string };

/**
 * The report in the formats that cjm prints itself, page by page, first what one opens first. Each format is loaded here,
 * so that a picture does not wait for what only pages need.
 */
export async function printTexts(
  subject: ReportSubject,
  formats: readonly FormatEntry[],
): Promise<readonly PrintedText[]> {
  const pages = await printPages(subject, formats.filter(isPage));
  const others = await printJourneys(subject, formats.filter(isJourney));
  const names = new Set([...pages.map(({ page }) => page), ...others.keys()]);
  return [...names].flatMap((name) => [
    ...pages.filter(({ page }) => page === name),
    ...(others.get(name) ?? []),
  ]);
}

async function printPages(
  { workspace, journeys, findings, date }: ReportSubject,
  formats: readonly PageEntry[],
): Promise<readonly PrintedText[]> {
  if (formats.length === 0) return [];
  const loaded = await Promise.all(formats.map((format) => format.load()));
  const { reportPages } = await import('../../formats/report-pages.ts');
  return reportPages(workspace, journeys, findings, date).flatMap((page) =>
    page
      .print(loaded)
      .map((content, index) => ({
        page: page.name,
        extension: formats[index]?.extension ?? '',
        content,
      }))
      .filter(({ content }) => content !== ''),
  );
}

/** By the name of the journey's page. A journey without any feeling has no picture. */
async function printJourneys(
  { workspace, journeys, findings, date }: ReportSubject,
  formats: readonly JourneyEntry[],
): Promise<ReadonlyMap<string, readonly PrintedText[]>> {
  const loaded = await Promise.all(formats.map((format) => format.load()));
  return new Map(
    journeys.map((journey) => {
      const page = pageName(journey.id);
      const study = studyJourney(workspace, journey);
      const texts = loaded.map((format) => ({
        page,
        extension: format.extension,
        content: format.print(study, { findings, date }),
      }));
      return [page, texts.filter(({ content }) => content !== '')];
    }),
  );
}

function isPage(format: FormatEntry): format is PageEntry {
  return format.kind === 'page';
}

function isJourney(format: FormatEntry): format is JourneyEntry {
  return format.kind === 'journey';
}
