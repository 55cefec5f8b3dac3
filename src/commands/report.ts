import { join, resolve } from 'node:path';
import { reportFormats } from '../formats/report-formats.ts';
import type { Context, OutputFile } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { reportWords } from '../language/report.ts';
import { check } from '../lint/lint.ts';
import type { Journey } from '../model/journey.ts';
import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';
import { indexView } from '../view/index-view.ts';
import { journeyView } from '../view/journey-view.ts';
import { pageName } from '../view/page-name.ts';
import { fileId, fileKind } from '../workspace/file-kind.ts';
import type { Command, GlobalOptions } from './command.ts';
import { findJourney } from './find-journey.ts';
import { collect } from './format-option.ts';
import { openWorkspaceWithFolder } from './open-workspace.ts';
import { remark } from './remark.ts';
import { selectFiles } from './select-files.ts';
import { shownPath } from './shown-path.ts';
import { unusableFiles } from './unusable-files.ts';

const formats = reportFormats;
const formatNames = formats.map(({ journey }) => journey.name);

interface ReportOptions {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

const report: Command = {
  declare(command) {
    command
      .argument('[journeys...]', 'ids, files, folders or globs of journeys (default: all)')
      .option('--out <dir>', 'folder to write to (default: report/)')
      .option('--format <name>', `${formatNames.join(', ')}; repeatable (default: all)`, collect)
      .option('--dry-run', 'only print what would be written')
      .option('--force', 'replace files that cjm did not make')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm report\n  $ cjm report --format html --out public\n' +
          '  $ cjm report journeys/*.journey.yaml --dry-run\n\n' +
          'Exit code 1: a file could not be used; everything else is in the report.\n' +
          'The pages carry a date when --today or SOURCE_DATE_EPOCH gives one.',
      );
  },

  async run({ args, options, global }, context) {
    const { out = 'report', format, dryRun, force }: ReportOptions = options;
    const chosen = chosenFormats(format ?? []);
    const { workspace, folder } = await openWorkspaceWithFolder(context, global);
    const { journeys, files } = selectJourneys(workspace, args, folder, global);
    const target = resolve(global.directory, out);
    const date = dateOf(workspace, global, context);
    const output = printReport(workspace, journeys, chosen, { target, date });
    const shown = (path: string) => shownPath(global.directory, path);
    const words = reportWords(workspace.settings.language).command;
    if (dryRun === true) {
      for (const { path } of output) context.stdout.write(`${shown(path)}\n`);
    } else {
      await context.files.writeAll(output, {
        force: force === true,
        below: [global.directory, folder],
      });
    }
    const gone =
      args.length === 0 && journeys.length > 0
        ? await leftovers(workspace, chosen, { target, output }, context)
        : [];
    if (dryRun !== true) await context.files.remove(gone);
    if (!global.quiet) {
      const first = shown(output[0]?.path ?? target);
      const say = dryRun === true ? words.wouldWrite : words.wrote;
      remark(context, say(output.length, shown(target), first));
      const sayGone = dryRun === true ? words.wouldRemove : words.removed;
      if (gone.length > 0) remark(context, sayGone(gone.map((path) => visible(shown(path)))));
    }
    const unusable = unusableFiles(
      workspace,
      (file) => files.has(file) || fileKind(file) !== 'journey',
    );
    if (unusable.length === 0) return 0;
    remark(context, words.notUsed(unusable.map((file) => visible(file))));
    return 1;
  },
};

export default report;

function chosenFormats(names: readonly string[]): typeof formats {
  for (const name of names) {
    if (formatNames.includes(name)) continue;
    const near = nearest(name, formatNames);
    throw new UserError(
      `There is no format "${visible(name)}" here.`,
      near === null ? `There are: ${formatNames.join(', ')}.` : `Did you mean "${near}"?`,
    );
  }
  return formats.filter(({ journey }) => names.length === 0 || names.includes(journey.name));
}

/** The journeys that arguments name, and the files that were meant, usable or not. */
function selectJourneys(
  workspace: Workspace,
  args: readonly string[],
  folder: string,
  { directory }: GlobalOptions,
): { readonly journeys: readonly Journey[]; readonly files: ReadonlySet<string> } {
  const select = (names: readonly string[]) => selectFiles(workspace, names, { folder, directory });
  const files =
    args.length === 0
      ? select([])
      : new Set(args.flatMap((argument) => [...filesOf(workspace, argument, select)]));
  return { journeys: workspace.journeys.filter(({ origin }) => files.has(origin.file)), files };
}

/** The files of a journey's id, else of a path or glob; a name that is neither gets the nearest id as a hint. */
function filesOf(
  workspace: Workspace,
  argument: string,
  select: (names: readonly string[]) => ReadonlySet<string>,
): Iterable<string> {
  const id = argument.normalize('NFC');
  const journey = workspace.journeyById.get(id);
  if (journey !== undefined) return [journey.origin.file];
  if (workspace.unusable.has(id)) {
    return workspace.diagnostics.map(({ file }) => file).filter((file) => fileId(file) === id);
  }
  try {
    return select([argument]);
  } catch (error) {
    if (!/[./\\*?]/.test(argument)) findJourney(workspace, argument);
    throw error;
  }
}

/** A page says its date only when somebody gave one: the same files have to give the same pages. */
function dateOf({ today }: Workspace, global: GlobalOptions, { env }: Context): string | undefined {
  return global.today !== undefined || env['SOURCE_DATE_EPOCH'] !== undefined ? today : undefined;
}

/**
 * The pages in the folder that cjm made, in the formats that were chosen, of journeys that there are no more;
 * not those of a journey whose file could not be used just now.
 */
async function leftovers(
  { unusable }: Workspace,
  chosen: typeof formats,
  { target, output }: { readonly target: string; readonly output: readonly OutputFile[] },
  { files }: Context,
): Promise<readonly string[]> {
  const endings = chosen.map(({ journey }) => journey.extension);
  const kept = [...unusable].flatMap((id) => endings.map((ending) => `${pageName(id)}${ending}`));
  const own = await files.listOwn(target, endings);
  const wanted = new Set([
    ...kept.map((name) => join(target, name)),
    ...output.map((file) => file.path),
  ]);
  return own.map((name) => join(target, name)).filter((path) => !wanted.has(path));
}

/** The pages, first what one opens first. */
function printReport(
  workspace: Workspace,
  journeys: readonly Journey[],
  chosen: typeof formats,
  { target, date }: { readonly target: string; readonly date: string | undefined },
): readonly OutputFile[] {
  const findings = check(workspace);
  const options = { date, pages: new Set(journeys.map(({ id }) => id)) };
  const overview = indexView(workspace, findings, { ...options, journeys });
  const indexes = chosen.flatMap(({ index }) =>
    index === null
      ? []
      : [{ path: join(target, `index${index.extension}`), content: index.print(overview) }],
  );
  const pages = journeys.flatMap((journey) => {
    const view = journeyView(workspace, journey, findings, options);
    return chosen.map(({ journey: format }) => ({
      path: join(target, `${pageName(journey.id)}${format.extension}`),
      content: format.print(view),
    }));
  });
  // A journey without any feeling has no picture.
  return [...indexes, ...pages].filter(({ content }) => content !== '');
}
