import type { Command as Commander } from 'commander';
import { reportFormats, type FormatEntry } from '../../formats/report-formats.ts';
import { UserError } from '../../io/user-error.ts';
import type { Audience } from '../../model/audience.ts';
import { nearest } from '../../model/nearest.ts';
import { visible } from '../../model/visible.ts';
import type { OptionValues } from '../command.ts';
import { audienceHelp, requestedAudience } from './audience-option.ts';
import { collect } from '../format-option.ts';

/** What somebody asks of `cjm report`. */
export interface ReportRequest {
  readonly out: string;
  /** In the order in which they are listed. */
  readonly formats: readonly FormatEntry[];
  /** Where the folder stands on the web, with a slash at its end; null when that is not said. */
  readonly baseUrl: string | null;
  /** The browser that prints; null for the first that is found. */
  readonly browser: string | null;
  /** The folder of templates that web pages are printed with; null for our own. */
  readonly templates: string | null;
  readonly action: 'write' | 'dry-run' | 'check';
  readonly force: boolean;
  /** For whom; null where only the settings say. */
  readonly audience: Audience | null;
}

const names = reportFormats.map(({ name }) => name);
const usual = reportFormats.filter((format) => format.usual);

export function declareReport(command: Commander): void {
  const usualNames = usual.map(({ name }) => name).join(', ');
  const rows = reportFormats.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  command
    .argument('[journeys...]', 'ids, files, folders or globs of journeys (default: all)')
    .option('--out <dir>', 'folder to write to (default: report/)')
    .option('--format <name>', `a format, see below; repeatable (default: ${usualNames})`, collect)
    .option('--audience <who>', audienceHelp)
    .option('--base-url <url>', 'where the folder will stand on the web, for links that are shared')
    .option('--browser <program>', 'the browser that prints pdf and png (default: one it finds)')
    .option('--templates <dir>', 'print web pages with your own templates')
    .option('--eject <dir>', 'only write the templates of cjm there, to start from')
    .option('--check', 'only tell whether the files in the folder are up to date')
    .option('--dry-run', 'only print what would be written')
    .option('--force', 'replace files that cjm did not make')
    .addHelpText(
      'after',
      `\nFormats:\n${rows.join('\n')}\n\n` +
        'Examples:\n  $ cjm report\n  $ cjm report --format html --out public\n' +
        '  $ cjm report journeys/*.journey.yaml --dry-run\n  $ cjm report --check\n\n' +
        'Exit code 1: a file could not be used, or --check found something; everything\n' +
        'else is in the report. The pages carry a date when --today or SOURCE_DATE_EPOCH\n' +
        'gives one.',
    );
}

/** @throws UserError for what does not exist or does not go together */
export function reportRequest(options: OptionValues): ReportRequest {
  const { out, format, baseUrl, browser, templates, check, dryRun, force } = options as {
    readonly out?: string;
    readonly format?: readonly string[];
    readonly baseUrl?: string;
    readonly browser?: string;
    readonly templates?: string;
    readonly check?: boolean;
    readonly dryRun?: boolean;
    readonly force?: boolean;
  };
  const formats = chosenFormats(format ?? []);
  const unsure = formats.find(({ kind }) => kind === 'browser');
  if (check === true && unsure !== undefined) {
    throw new UserError(
      `--check cannot tell of ${unsure.name}: another browser makes other bytes.`,
      'Check the format html, from which it is made.',
    );
  }
  if (check === true && (dryRun === true || force === true)) {
    throw new UserError('--check writes nothing.', 'Leave out --dry-run and --force.');
  }
  if (browser !== undefined && unsure === undefined) {
    throw new UserError('Only pdf and png need a browser.', 'Add --format pdf, or drop --browser.');
  }
  if (templates !== undefined && unsure === undefined && !formats.some(isWebPage)) {
    throw new UserError(
      '--templates is about web pages, and none is asked for.',
      'Add --format html, or drop --templates.',
    );
  }
  return {
    out: out ?? 'report',
    formats,
    baseUrl: baseUrl === undefined ? null : checkedUrl(baseUrl),
    browser: browser ?? null,
    templates: templates ?? null,
    action: check === true ? 'check' : dryRun === true ? 'dry-run' : 'write',
    force: force === true,
    audience: requestedAudience(options),
  };
}

export function isWebPage({ name }: FormatEntry): boolean {
  return name === 'html';
}

function chosenFormats(wanted: readonly string[]): readonly FormatEntry[] {
  for (const name of wanted) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    throw new UserError(
      `There is no format "${visible(name)}" here.`,
      near === null ? `There are: ${names.join(', ')}.` : `Did you mean "${near}"?`,
    );
  }
  return wanted.length === 0 ? usual : reportFormats.filter(({ name }) => wanted.includes(name));
}

/** An address of the web that is a folder: with a slash at its end. */
function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.username === '' && url.search === '' && url.hash === '';
  if (!isPlain || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError(
      `--base-url "${visible(text)}" is not the address of a folder on the web.`,
      'Write for example --base-url https://example.org/journeys/',
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
