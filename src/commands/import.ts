import { basename, join, relative, resolve, sep } from 'node:path';
import type { Imported, Importer } from '../import/importer.ts';
import { importers } from '../import/index.ts';
import { readScale, type Scale } from '../import/scale.ts';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Command, ExitCode, GlobalOptions, OptionValues } from './command.ts';
import { importReport } from './import/import-report.ts';
import { planFiles, type Target } from './import/plan-files.ts';
import { readForeign } from './import/read-foreign.ts';
import { findFolder } from './open-workspace.ts';
import { remark } from './remark.ts';
import { shownPath } from './shown-path.ts';

interface ImportCommandOptions {
  readonly scale?: string;
  readonly out?: string;
  readonly name?: string;
  readonly mergeSections?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly stdinFilename?: string;
}

const importCommand: Command = {
  declare(command) {
    const names = importers.map(({ name, summary }) => `${name}: ${summary}`).join('; ');
    command
      .argument('<format>', names)
      .argument('<file>', 'the file to import; - reads from standard input')
      .option('--scale <a..b>', 'what the scores mean: A is worst, B is best (default: 1..5)')
      .option('--merge-sections', 'sections of one name become one phase')
      .option(
        '--out <dir>',
        'folder for all files (default: journeys/ and personas/ of the workspace)',
      )
      .option('--name <name>', 'name of the file of the journey (default: its title)')
      .option('--dry-run', 'only print what would be written')
      .option('--force', 'replace the journey when its file exists; personas are always kept')
      .option('--stdin-filename <name>', 'what to call the text of standard input')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm import mermaid docs/user-journey.mmd\n' +
          '  $ cjm import mermaid README.md --merge-sections\n' +
          '  $ cjm import mermaid shop.mmd --scale 0..10 --dry-run\n\n' +
          'Exit code 1: a diagram was refused; all others were imported.',
      );
  },

  async run({ args, options, global }, context) {
    const chosen = options as ImportCommandOptions & OptionValues;
    const importer = importerOf(args);
    const scale = scaleOf(chosen.scale);
    const place = await placeOf(chosen.out, global, context);
    const language = place.workspace?.settings.language ?? 'en';
    const foreign = await readForeign(
      args[1] ?? '',
      chosen.stdinFilename,
      language,
      global,
      context,
    );
    const source = relative(place.folder, resolve(global.directory, foreign.file));
    const imported: Imported =
      foreign.text === null
        ? { journeys: [], personas: [], problems: foreign.problems }
        : importer.read(foreign.text, {
            file: foreign.file,
            source: source.startsWith('..') ? basename(foreign.file) : source.split(sep).join('/'),
            scale,
            mergeSections: chosen.mergeSections === true,
            language,
          });
    const plan = await planFiles(imported, place, { ...chosen, file: foreign.file }, context);
    const shown = (path: string) => shownPath(global.directory, path);
    if (chosen.dryRun === true) {
      for (const { path, content } of plan.files) {
        context.stdout.write(`# ${shown(path)}\n${String(content)}\n`);
      }
    } else if (plan.files.length > 0) {
      const overwrite = chosen.force === true ? { force: true } : { onlyNew: true };
      await context.files.writeAll(plan.files, overwrite);
      for (const { path } of plan.files) context.stdout.write(`${shown(path)}\n`);
    }
    const { problems, remarks } = importReport(plan, {
      ...global,
      dryRun: chosen.dryRun === true,
      shown,
    });
    context.stderr.write(problems);
    if (remarks !== '') remark(context, remarks);
    return exitCode(plan.problems);
  },
};

export default importCommand;

function exitCode(problems: Imported['problems']): ExitCode {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function importerOf([format = '', file]: readonly string[]): Importer {
  const names = importers.map(({ name }) => name);
  const found = importers.find(({ name }) => name === format);
  if (found && file !== undefined) return found;
  if (found) {
    throw new UserError(
      `"cjm import ${format}" needs a file.`,
      `For example: cjm import ${format} docs/journey.mmd`,
    );
  }
  const near = nearest(format, names);
  throw new UserError(
    `There is no format "${visible(format)}" to import.`,
    near === null
      ? `Name the format first: cjm import ${names.join('|')} FILE.`
      : `Did you mean "${near}"?`,
  );
}

function scaleOf(text: string | undefined): Scale {
  if (text === undefined) return { worst: 1, best: 5 };
  const scale = readScale(text);
  if (scale !== null) return scale;
  throw new UserError(
    `The scale "${visible(text)}" is not of the form A..B with two different numbers.`,
    'Write for example --scale 0..10, worst first.',
  );
}

/** Where files go: into the workspace, into `--out`, or here when there is no workspace. */
async function placeOf(
  out: string | undefined,
  global: GlobalOptions,
  context: Context,
): Promise<Target> {
  const { folder: root, settingsFile } = await findFolder(context, global);
  const loaded = await loadWorkspace(context.files, root, {
    today: global.today ?? context.clock.today(),
    ...(settingsFile === undefined ? {} : { settingsFile }),
  });
  const workspace = loaded.files.length > 0 || loaded.diagnostics.length > 0 ? loaded : null;
  const folder = workspace === null ? global.directory : root;
  if (out !== undefined) {
    const all = resolve(global.directory, out);
    const kind = await context.files.kind(all);
    if (kind === 'folder' || kind === 'missing') {
      return { workspace, folder, journeys: all, personas: all };
    }
    throw new UserError(`"${visible(out)}" is not a folder.`, 'Give --out a folder.');
  }
  return workspace === null
    ? { workspace, folder, journeys: folder, personas: folder }
    : { workspace, folder, journeys: join(root, 'journeys'), personas: join(root, 'personas') };
}
