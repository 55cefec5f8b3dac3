import { Chalk } from 'chalk';
import { Option } from 'commander';
import { diagnosticsJson } from '../formats/diagnostics/json.ts';
import { diagnosticsPretty } from '../formats/diagnostics/pretty.ts';
import type { DiagnosticsReport } from '../formats/diagnostics/report.ts';
import { UserError } from '../io/user-error.ts';
import { checkWords } from '../language/check.ts';
import { lint } from '../lint/lint.ts';
import { rules } from '../lint/rules/index.ts';
import { severities, type Range } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';
import { codeFrame } from '../source/code-frame.ts';
import type { Command, ExitCode, GlobalOptions, OptionValues } from './command.ts';
import {
  collect,
  declareFormats,
  printFormats,
  requestedFormats,
  type Page,
} from './format-option.ts';
import { remark } from './remark.ts';
import { openWorkspaceWithFolder } from './open-workspace.ts';
import { selectFiles } from './select-files.ts';

const formats = ['pretty', 'json'] as const;
const failOn = [...severities, 'never'] as const;
/** What is not a rule of the method, but can be asked for like one. */
const fileRules = ['syntax', 'schema', 'reference', 'file', 'ignore'];

/** Some thousand large journeys; the rules go journey by journey, so that more need not be in memory at once. */
const charactersHeld = 12_000_000;

const examples = `
Examples:
  $ cjm check
  $ cjm check journeys/*.journey.yaml --fail-on warning
  $ cjm check --rule promise-never-kept
  $ cjm check --format pretty --format json=findings.json

Exit code 1: findings at or above --fail-on, or more warnings
than --max-warnings.`;

interface Request {
  readonly failOn: (typeof failOn)[number];
  readonly maxWarnings: number;
  readonly only: readonly string[] | undefined;
}

const check: Command = {
  declare(command) {
    command
      .argument('[files...]', 'files, folders or globs whose findings are shown (default: all)')
      .addOption(
        new Option(
          '--fail-on <severity>',
          'the mildest finding for which it fails; a tip is "info"',
        )
          .choices(failOn)
          .default('error'),
      )
      .option('--max-warnings <n>', 'fail when there are more warnings')
      .option('--rule <id>', 'only findings of this rule; repeatable', collect)
      .addHelpText('after', examples);
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const request = requestOf(options);
    const outputs = requestedFormats(options, formats);
    const { workspace, folder } = await openWorkspaceWithFolder(context, global, {
      charactersHeld,
    });
    // First: the rules go journey by journey, and what is wrong with the files is then known as well.
    const result = lint(workspace, { only: request.only });
    const selected = selectFiles(workspace, args, { folder, directory: global.directory });
    const report = {
      findings: result.findings.filter(({ file }) => selected.has(file)),
      suppressed: result.suppressed.filter(({ file }) => selected.has(file)),
      files: selected.size,
    };
    const print = (name: string, page: Page) =>
      name === 'json'
        ? diagnosticsJson.print(report)
        : printPretty(report, workspace, { ...page, verbose: global.verbose });
    await printFormats(outputs, print, { options, global }, context);
    const write = (text: string) => remark(context, text.trimEnd());
    const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
    if (warnings > request.maxWarnings) {
      write(`${warnings} warnings are more than --max-warnings ${request.maxWarnings}.\n`);
      return 1;
    }
    writeNextStep(report, workspace, global, write);
    return exitCode(report, request);
  },
};

export default check;

function requestOf(options: OptionValues): Request {
  const most = options['maxWarnings'] as string | undefined;
  if (most !== undefined && !/^\d+$/.test(most)) {
    throw new UserError(
      `--max-warnings "${visible(most)}" is not a whole number from 0.`,
      'Write for example --max-warnings 10.',
    );
  }
  const only = options['rule'] as readonly string[] | undefined;
  const known = [...rules.map(({ id }) => id), ...fileRules];
  for (const id of only ?? []) if (!known.includes(id)) throw unknownRule(id, known);
  return {
    failOn: options['failOn'] as Request['failOn'],
    maxWarnings: most === undefined ? Infinity : Number(most),
    only,
  };
}

function unknownRule(id: string, known: readonly string[]): UserError {
  const near = nearest(id, known);
  return new UserError(
    `There is no rule "${visible(id)}".`,
    near === null ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  );
}

function printPretty(
  report: DiagnosticsReport,
  workspace: Workspace,
  { width, color, verbose }: { width: number; color: boolean; verbose: boolean },
): string {
  return diagnosticsPretty.print(report, {
    language: workspace.settings.language,
    chalk: new Chalk({ level: color ? 1 : 0 }),
    width,
    verbose,
    frame: (file: string, range: Range, columns: number) => {
      const text = workspace.textOf(file);
      return text === null || text === '' ? null : codeFrame(text, range, { width: columns });
    },
  });
}

function writeNextStep(
  { findings }: DiagnosticsReport,
  { settings, personas, journeys }: Workspace,
  { quiet }: GlobalOptions,
  write: (text: string) => void,
): void {
  if (quiet) return;
  const { next } = checkWords(settings.language);
  const hasScores = () =>
    journeys.some(({ solutions }) =>
      solutions.some(({ scores, status }) => scores.length > 0 && status !== 'dropped'),
    );
  const steps: readonly (readonly [() => boolean, string])[] = [
    [() => findings.some(({ severity }) => severity === 'error'), next.errors],
    [() => personas.length === 0, next.persona],
    [() => journeys.length === 0, next.journey],
    [() => findings.length > 0, next.fix],
    [hasScores, next.score],
  ];
  const [, step] = steps.find(([holds]) => holds()) ?? [hasScores, next.report];
  write(`${step}\n`);
}

/** 1 when a finding is at least as serious as asked. */
function exitCode({ findings }: DiagnosticsReport, { failOn: mildest }: Request): ExitCode {
  if (mildest === 'never') return 0;
  const limit = severities.indexOf(mildest);
  return findings.some(({ severity }) => severities.indexOf(severity) <= limit) ? 1 : 0;
}
