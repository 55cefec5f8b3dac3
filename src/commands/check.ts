import { Option } from 'commander';
import { diagnosticsFormats } from '../formats/diagnostics-formats.ts';
import { checkWords } from '../language/check.ts';
import { lint } from '../lint/lint.ts';
import { checkRequest } from './check/check-request.ts';
import { diagnosticsPrinter } from './check/diagnostics-printer.ts';
import { failOn, failsAt } from './check/exit-code.ts';
import { planForGithub, tellGithub } from './check/github-actions.ts';
import { openBaseline, updateBaseline } from './check/known-findings.ts';
import { nextStep } from './check/next-step.ts';
import { selectFindings } from './check/select-findings.ts';
import { withStdin } from './check/stdin-file.ts';
import type { Command, OptionValues } from './command.ts';
import {
  collect,
  declareFormats,
  printFormats,
  requestedFormats,
  type Page,
} from './format-option.ts';
import { openWorkspaceWithFolder } from './open-workspace.ts';
import { remark } from './remark.ts';

const [usual, ...others] = diagnosticsFormats;
const formats = [usual.name, ...others.map(({ name }) => name)] as const;

/** Some thousand large journeys; the rules go journey by journey, so that more need not be in memory at once. */
const charactersHeld = 12_000_000;

const examples = `
Examples:
  $ cjm check
  $ cjm check journeys/*.journey.yaml --fail-on warning
  $ cjm check --rule promise-never-kept
  $ cjm check --since main
  $ cjm check --fix
  $ cjm check --format pretty --format sarif=findings.sarif
  $ cjm check - --stdin-filename journeys/buying.journey.yaml

Exit code 1: findings at or above --fail-on, or more warnings
than --max-warnings. On GitHub Actions, annotations and a step
summary come by themselves.`;

const check: Command = {
  declare(command) {
    command
      .argument(
        '[files...]',
        'files, folders or globs whose findings are shown (default: all); - reads a file from standard input',
      )
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
      .option('--since <revision>', 'only findings in files that changed since a branch or commit')
      .option('--baseline <file>', 'findings that are known (default: cjm-baseline.json)')
      .option('--update-baseline', 'from now on, call all that is found known')
      .option('--fix', 'first repair what is safe to repair, such as a text that needs quotes')
      .option('--dry-run', 'with --fix: only show the lines that would change')
      .option('--stdin-filename <file>', 'the file that standard input is a new text of')
      .addHelpText('after', examples);
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const request = checkRequest(options);
    const outputs = requestedFormats(options, formats);
    if (options['fix'] !== undefined || options['dryRun'] !== undefined) {
      const { fixFiles } = await import('./check/fix.ts');
      if (await fixFiles({ args, options, global, only: request.only }, context)) return 0;
    }
    const name = options['stdinFilename'] as string | undefined;
    const input = await withStdin(args, name, global, context);
    const { workspace, folder } = await openWorkspaceWithFolder(
      { ...context, files: input.files },
      input.global,
      { charactersHeld },
    );
    const opened = await openBaseline(options, folder, global, context);
    const named = opened.known.length > 0 || options['updateBaseline'] === true;
    // First: the rules go journey by journey, and what is wrong with the files is then known as well.
    const result = lint(workspace, { only: request.only, named });
    const { language } = workspace.settings;
    const isPart = isPartial(args, options);
    const baseline =
      options['updateBaseline'] === true
        ? await updateBaseline(opened, result.findings, { language, isPart, global }, context)
        : opened;
    const { report, gone } = await selectFindings(
      workspace,
      result,
      {
        args: input.args,
        since: options['since'] as string | undefined,
        folder,
        directory: global.directory,
        baseline: baseline.known,
      },
      context,
    );
    const github = planForGithub(context.env, outputs, global.directory);
    const fails = failsAt(request.failOn);
    const print = await diagnosticsPrinter(
      [...outputs.map((output) => output.name), ...github.formats],
      workspace,
      { folder, verbose: global.verbose, fails },
      context,
    );
    const printReport = (format: string, page: Page) => print(format, report, page);
    await printFormats(outputs, printReport, { options, global }, context);
    await tellGithub(github, report, print, context);
    const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
    if (warnings > request.maxWarnings) {
      const found = warnings === 1 ? '1 warning is' : `${warnings} warnings are`;
      remark(context, `${found} more than --max-warnings ${request.maxWarnings}.`);
      return 1;
    }
    if (!global.quiet) {
      if (gone > 0 && !isPart) remark(context, checkWords(language).gone(gone));
      // What comes after findings cannot be told from a part of them.
      if (report.findings.length > 0 || !isPart) {
        remark(context, nextStep(report.findings, workspace, options['fix'] === true));
      }
    }
    return report.findings.some(fails) ? 1 : 0;
  },
};

export default check;

/** Whether not all findings were asked for. */
function isPartial(args: readonly string[], options: OptionValues): boolean {
  return args.length > 0 || options['rule'] !== undefined || options['since'] !== undefined;
}
