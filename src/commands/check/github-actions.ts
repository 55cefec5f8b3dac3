import { resolve } from 'node:path';
import type { DiagnosticsReport } from '../../formats/diagnostics/report.ts';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { severities } from '../../model/diagnostic.ts';
import type { FormatRequest } from '../format-option.ts';
import { remark } from '../remark.ts';
import type { DiagnosticsPrinter } from './diagnostics-printer.ts';

/** Of each severity, in one step; GitHub shows no more. The summary has all. */
const mostAnnotations = 10;

/** What GitHub Actions is told without being asked: nothing elsewhere, and nothing that was asked for. */
export interface GithubPlan {
  readonly annotates: boolean;
  /** The file of the step summary. */
  readonly summary: string | null;
  /** The formats that this needs. */
  readonly formats: readonly string[];
}

/** @param directory absolute: where the files of `requests` are relative to */
export function planForGithub(
  env: Context['env'],
  requests: readonly FormatRequest[],
  directory: string,
): GithubPlan {
  const isThere = env['GITHUB_ACTIONS'] === 'true';
  const annotates = isThere && !requests.some(({ name }) => name === 'github');
  const file = isThere ? env['GITHUB_STEP_SUMMARY'] : undefined;
  const isAsked = requests.some((asked) => asked.file && resolve(directory, asked.file) === file);
  const summary = file === undefined || file === '' || isAsked ? null : file;
  const formats = [...(annotates ? ['github'] : []), ...(summary === null ? [] : ['markdown'])];
  return { annotates, summary, formats };
}

/**
 * Annotates on standard error, which the runner obeys as well and where no result is disturbed; adds a table to the
 * step summary. A summary that cannot be written is no reason to fail.
 */
export async function tellGithub(
  { annotates, summary }: GithubPlan,
  report: DiagnosticsReport,
  print: DiagnosticsPrinter,
  context: Pick<Context, 'files' | 'stderr'>,
): Promise<void> {
  const page = { width: 80, color: false };
  if (annotates) {
    const findings = severities.flatMap((wanted) =>
      report.findings.filter(({ severity }) => severity === wanted).slice(0, mostAnnotations),
    );
    const text = [...print('github', { ...report, findings }, page)].join('');
    if (text !== '') context.stderr.write(text);
  }
  if (summary === null) return;
  try {
    await context.files.append(summary, `${[...print('markdown', report, page)].join('')}\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    remark(context, error.message);
  }
}
