import { join, relative } from 'node:path';
import type { Context, Files, OutputFile } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { repairWords } from '../../language/repair.ts';
import { fileRules } from '../../lint/file-rules.ts';
import { firstNames } from '../../lint/first-names.ts';
import { lint } from '../../lint/lint.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language, Workspace } from '../../model/workspace.ts';
import { limits } from '../../source/limits.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { createSourceMemory } from '../../workspace/source-memory.ts';
import type { GlobalOptions, OptionValues } from '../command.ts';
import { findFolder } from '../open-workspace.ts';
import { remark } from '../remark.ts';
import { selectFiles } from '../select-files.ts';
import { shownChanges } from '../shown-changes.ts';
import { shownPath } from '../shown-path.ts';
import { repairTexts, type RepairedText, type Trial } from './repair-texts.ts';

interface Request {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly global: GlobalOptions;
  /** The rules whose findings are repaired; all when undefined. */
  readonly only: readonly string[] | undefined;
}

/**
 * `cjm check --fix`: writes the repairs that are safe, or with `--dry-run` only shows them. Read-only files are left as
 * they are: writing would replace them.
 * @returns whether that was all that was asked for
 * @throws UserError for a wrong request; when a file was changed meanwhile; when one cannot be written
 */
export async function fixFiles(
  { args, options, global, only }: Request,
  context: Context,
): Promise<boolean> {
  const isDryRun = options['dryRun'] === true;
  if (options['fix'] !== true) {
    if (!isDryRun) return false;
    throw new UserError('--dry-run shows what --fix would do.', 'Write: cjm check --fix --dry-run');
  }
  if (args.includes('-')) {
    throw new UserError('--fix cannot write to standard input.', 'Name the file itself.');
  }
  const { folder, settingsFile } = await findFolder(context, global);
  const nextRead = createSourceMemory();
  const { directory } = global;
  const since = options['since'] as string | undefined;
  let language: Language = 'en';
  let selected: ReadonlySet<string> | undefined;
  const attempt = async (texts: ReadonlyMap<string, string>): Promise<Trial> => {
    const workspace = await loadWorkspace(withTexts(context.files, folder, texts), folder, {
      today: global.today ?? context.clock.today(),
      readSource: nextRead(),
      ...(settingsFile === undefined ? {} : { settingsFile }),
    });
    ({ language } = workspace.settings);
    const named = () => selectFiles(workspace, args, { folder, directory });
    selected ??=
      since === undefined
        ? named()
        : await context.git.changedFiles(folder, since, [...named()].sort());
    return { findings: findingsIn(workspace, selected), textOf: workspace.textOf };
  };
  const readOnly = new Set<string>();
  const isWanted = ({ rule, file }: Diagnostic) => {
    if (only?.includes(rule) === false) return false;
    if (context.files.isReadOnly(join(folder, file))) readOnly.add(file);
    return !readOnly.has(file);
  };
  const repaired = await repairTexts(attempt, isWanted);
  const words = repairWords(language);
  const say = (text: string) => (global.quiet ? undefined : remark(context, text));
  const shown = (file: string) => shownPath(directory, join(folder, file));
  if (readOnly.size > 0) {
    const names = [...readOnly].sort().map(shown);
    say(words.readOnly(firstNames(names, language), names.length));
  }
  if (isDryRun) {
    for (const [file, { before, after }] of repaired) {
      context.stdout.write(shownChanges(shown(file), before, after));
    }
    if (repaired.size > 0) say(words.dryRun);
    else if (readOnly.size === 0) say(words.nothing);
    return true;
  }
  const outputs: OutputFile[] = [];
  for (const [file, texts] of repaired) {
    outputs.push(await outputOf(join(folder, file), shown(file), texts, context.files));
  }
  await context.files.writeAll(outputs, { force: true });
  const places = [...repaired.values()].reduce((sum, one) => sum + one.places, 0);
  if (places > 0) say(words.repaired(places, repaired.size));
  else if (readOnly.size === 0) say(words.nothing);
  return false;
}

/** What is wrong with the files themselves, of those that were asked for. */
function findingsIn(workspace: Workspace, selected: ReadonlySet<string>): Trial['findings'] {
  const ofFile = new Map<string, Diagnostic[]>();
  for (const finding of lint(workspace, { only: Object.keys(fileRules) }).findings) {
    if (!selected.has(finding.file)) continue;
    const others = ofFile.get(finding.file);
    if (others) others.push(finding);
    else ofFile.set(finding.file, [finding]);
  }
  return ofFile;
}

/** The files with other texts for some of them. */
function withTexts(files: Files, folder: string, texts: ReadonlyMap<string, string>): Files {
  const encoder = new TextEncoder();
  return {
    ...files,
    read: async (path, most) => {
      const text = texts.get(relative(folder, path).replaceAll('\\', '/'));
      return text === undefined ? files.read(path, most) : encoder.encode(text);
    },
  };
}

async function outputOf(
  path: string,
  shown: string,
  { before, after }: RepairedText,
  files: Files,
): Promise<OutputFile> {
  const bytes = await files.read(path, limits.fileSize).catch(() => null);
  const text = bytes === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.replace(/^\ufeff/, '') !== before) {
    throw new UserError(
      `Nothing was written: "${shown}" was changed by somebody else just now.`,
      'Run the command again.',
    );
  }
  return { path, content: (text.startsWith('\ufeff') ? '\ufeff' : '') + after };
}
