import { resolve } from 'node:path';
import { Command as Commander, CommanderError, Option } from 'commander';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { visible, visibleLines } from '../model/visible.ts';
import { useColor } from './color.ts';
import type { ExitCode, GlobalOptions, OptionValues } from './command.ts';
import { commands } from './index.ts';

/**
 * Parses a command line and runs the command it names.
 *
 * @returns the exit code
 * @throws UserError for a wrong request; anything else that is thrown is a bug
 */
export async function runProgram(argv: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(context);
  for (const entry of commands) {
    const command = new Commander(entry.name)
      .description(entry.summary)
      .helpGroup(`${entry.group}:`);
    command.action(async () => {
      const { default: loaded } = await entry.load();
      const global = globalOptions(program.opts(), context);
      const silenced = program.opts()['input'] === false ? { ...context, prompts: null } : context;
      exitCode = await loaded.run(
        { args: command.args, options: command.opts(), global },
        silenced,
      );
    });
    program.addCommand(inherit(command, context));
  }
  // Only the command that is used is loaded; what it takes is declared just before it is parsed.
  program.hook('preSubcommand', async (_, command) => {
    const entry = commands.find(({ name }) => name === command.name());
    const { default: loaded } = (await entry?.load()) ?? {};
    loaded?.declare(command);
  });
  const args = argv[0] === 'help' ? helpArguments(argv.slice(1)) : argv;
  if (args.length === 0) {
    context.stderr.write(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return exitCode;
}

/** `cjm help check` is `cjm check --help`; of a command that there is not, commander says so. */
function helpArguments(argv: readonly string[]): readonly string[] {
  const [name] = argv;
  return name === undefined || commands.some((entry) => entry.name === name)
    ? [...argv, '--help']
    : [name];
}

function createProgram(context: Context): Commander {
  const program = new Commander('cjm')
    .description(
      'Customer journeys as code: check maps against a method, rank solutions, publish reports.',
    )
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .option('-C <dir>', 'work in this folder')
    .option('--config <file>', 'the settings file, when it is not cjm.yaml at the top')
    .option('--today <date>', 'the day on which things are due: 2026-11-21')
    .option('--no-input', 'ask nothing')
    .option('-q, --quiet', 'results only, no remarks')
    .option('-v, --verbose', 'more remarks')
    .option('--debug', 'show where a bug comes from')
    .addOption(
      new Option('--color <when>', 'colour the output')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addHelpText(
      'after',
      '\nStart with "cjm init my-journeys", then "cjm check". More: "cjm check --help".',
    );
  return inherit(program, context);
}

function inherit(command: Commander, context: Context): Commander {
  return command.exitOverride().configureOutput({
    writeOut: (text) => context.stdout.write(text),
    // Repeats arguments, which may hold what a terminal obeys.
    writeErr: (text) => context.stderr.write(visibleLines(text)),
    getOutHelpWidth: () => context.stdout.columns,
    getErrHelpWidth: () => context.stderr.columns,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

function globalOptions(options: OptionValues, context: Context): GlobalOptions {
  const when = options['color'] as 'auto' | 'always' | 'never';
  const today = options['today'] as string | undefined;
  if (today !== undefined && !isDay(today)) {
    throw new UserError(`"${visible(today)}" is not a day.`, 'Write it as 2026-11-21.');
  }
  return {
    directory: resolve(context.cwd, (options['C'] as string | undefined) ?? '.'),
    config: options['config'] as string | undefined,
    quiet: options['quiet'] === true,
    verbose: options['verbose'] === true,
    debug: options['debug'] === true,
    color: {
      stdout: useColor(when, context.env, context.stdout.isTTY),
      stderr: useColor(when, context.env, context.stderr.isTTY),
    },
    today,
  };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
