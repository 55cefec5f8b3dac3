import { Chalk } from 'chalk';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { visible } from '../../model/visible.ts';
import type { GlobalOptions } from '../command.ts';
import type { ImportPlan } from './plan-files.ts';

/** Of each kind; the rest is counted. */
const most = 50;

interface ReportOptions extends Pick<GlobalOptions, 'quiet' | 'color'> {
  readonly dryRun: boolean;
  /** A path as the reader knows it. */
  readonly shown: (path: string) => string;
}

/**
 * What was left out and lost, each with its place in the foreign file, and what was imported; for standard
 * error. With `quiet` only what was refused or left out.
 */
export function importReport(
  plan: ImportPlan,
  { quiet, color, dryRun, shown }: ReportOptions,
): { readonly problems: string; readonly remarks: string } {
  const chalk = new Chalk({ level: color.stderr ? 1 : 0 });
  const wanted = plan.problems.filter(({ severity }) => !quiet || severity !== 'info');
  const lines = wanted.slice(0, most).flatMap((problem) => {
    const { file, range, message, hint } = problem;
    const place = `${visible(file)}:${range.start.line}:${range.start.column}`;
    return [
      `${chalk.dim(place)} ${label(problem, chalk)} ${message}`,
      ...(hint ? [`    ${hint}`] : []),
    ];
  });
  if (wanted.length > most) lines.push(`… and ${wanted.length - most} more`);
  if (!quiet && lines.length > 0) lines.push('');
  const problems = lines.map((line) => `${line}\n`).join('');
  if (quiet) return { problems, remarks: '' };

  const remarks = [...summary(plan, dryRun)];
  const [first] = plan.journeys;
  if (first && !dryRun) {
    remarks.push(
      plan.hasWorkspace
        ? `Next: cjm check ${shown(first.path)}`
        : 'There is no workspace here yet. Next: cjm init',
    );
  }
  return { problems, remarks: remarks.join('\n') };
}

function summary(plan: ImportPlan, dryRun: boolean): readonly string[] {
  const refused = plan.problems.some(({ severity }) => severity === 'error');
  if (plan.journeys.length === 0) return ['Nothing was imported.'];
  const touchpoints = sum(plan.journeys.map((journey) => journey.touchpoints));
  const scored = sum(plan.journeys.map((journey) => journey.scored));
  const lines = [
    `${dryRun ? 'Would import' : 'Imported'} ${count(plan.journeys.length, 'journey')}: ` +
      `${count(touchpoints, 'touchpoint')}, ${scored} with an emotion; ${count(plan.personas.length, 'new persona')}.` +
      (refused ? ' What was refused is told above.' : ''),
  ];
  if (plan.kept.length > 0) {
    lines.push(`Used as they are, because they exist: ${names(plan.kept)}.`);
  }
  if (plan.personas.length > 0) {
    lines.push(
      `Everyone named in the diagram became a persona: ${names(plan.personas)}. Move those who are no customers to "people" or "by".`,
    );
  }
  if (scored > 0) {
    lines.push(
      'The emotions rest on "mermaid-import", an assumption, until you say what customers told you.',
    );
  }
  return lines;
}

function label({ severity }: Diagnostic, chalk: InstanceType<typeof Chalk>): string {
  const styles: Readonly<Record<Severity, (text: string) => string>> = {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
  };
  return styles[severity](severity);
}

function names(list: readonly string[]): string {
  const shown = list.slice(0, 8).map(visible).join(', ');
  return list.length > 8 ? `${shown} and ${list.length - 8} more` : shown;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
