import { join } from 'node:path';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { chooseWords, type ChooseWords } from '../language/choose.ts';
import type { Journey } from '../model/journey.ts';
import { visible, visibleLine } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';
import { fileKind } from '../workspace/file-kind.ts';
import { choiceEdits, type Choice } from './choose/choice-edits.ts';
import { planChoices, planUndo } from './choose/plan.ts';
import { requestOf } from './choose/request.ts';
import type { Command, GlobalOptions } from './command.ts';
import { editFile, type EditedFile } from './edit-file.ts';
import { findJourney } from './find-journey.ts';
import { openWorkspaceWithFolder, type OpenedWorkspace } from './open-workspace.ts';
import { remark } from './remark.ts';
import { shownChanges } from './shown-changes.ts';
import { shownPath } from './shown-path.ts';
import { unusableFiles } from './unusable-files.ts';

const examples = `
Examples:
  $ cjm choose warm-home-grant --top 3
  $ cjm choose warm-home-grant --top 1 --for progress
  $ cjm choose warm-home-grant friday-text --because "Costs next to nothing"
  $ cjm choose warm-home-grant --undo friday-text

Writes "chosen:" into the file of the journey, and changes nothing else in it.`;

const choose: Command = {
  declare(command) {
    command
      .argument('<journey>', 'id or file of the journey')
      .argument('[solutions...]', 'ids of the solutions')
      .option('--top <n>', 'choose those that rank this high, ties included')
      .option('--for <touchpoint>', 'with --top: by their rank for this touchpoint')
      .option('--because <reason>', 'why; with --top the rank and score when absent')
      .option('--undo', 'take the choice back')
      .option('--force', 'replace the reason of what was chosen before')
      .option('--dry-run', 'only show the lines that would change')
      .addHelpText('after', examples);
  },

  async run({ args, options, global }, context) {
    const request = requestOf(args, options);
    const opened = await openWorkspaceWithFolder(context, global);
    const { workspace } = opened;
    const words = chooseWords(workspace.settings.language);
    const journey = findJourney(workspace, request.journey);
    checkSolutions(journey);
    if (!request.undo) checkRatings(workspace);
    const { choices, remarks } = request.undo
      ? planUndo(journey, request, words)
      : await planChoices(journey, request, workspace.settings, words, context.prompts);
    const edited = await editAll(choices, opened, context);
    if (!request.dryRun) await context.files.writeAll(edited, { force: true });
    context.stdout.write(
      request.dryRun
        ? edited.map((file) => changesOf(file, global)).join('')
        : edited.map((file) => resultOf(file, choices, opened, global, words)).join(''),
    );
    if (global.quiet) return 0;
    const next = words.next(`cjm design ${visible(journey.id)}`);
    const lines = [
      ...remarks,
      ...(edited.length === 0 ? [words.unchanged] : request.dryRun ? [words.dryRun] : []),
      ...(request.dryRun || request.undo ? [] : [next]),
    ];
    if (lines.length > 0) remark(context, lines.map(visibleLine).join('\n'));
    return 0;
  },
};

export default choose;

/** A rating that cannot be read could change the ranking. */
function checkRatings(workspace: Workspace): void {
  const [file] = unusableFiles(workspace, (name) => fileKind(name) === 'rating');
  if (file === undefined) return;
  throw new UserError(
    `"${visible(file)}" could not be used, so the ranking may be wrong; nothing was written.`,
    '"cjm check" tells why.',
    1,
  );
}

function checkSolutions(journey: Journey): void {
  if (journey.solutions.length > 0) return;
  throw new UserError(
    `"${visible(journey.id)}" has no solutions to choose from.`,
    journey.from === undefined
      ? 'Write them in its file, under "solutions:".'
      : `They stand in the journey that it comes from: cjm choose ${visible(journey.from)} …`,
  );
}

async function editAll(
  choices: readonly Choice[],
  opened: OpenedWorkspace,
  context: Context,
): Promise<readonly EditedFile[]> {
  const edited: EditedFile[] = [];
  for (const [file, edits] of choiceEdits(choices, opened.workspace.today)) {
    edited.push(await editFile(opened, file, edits, context));
  }
  return edited.filter(({ before, content }) => before !== content);
}

/** The file, and what was chosen in it. */
function resultOf(
  { path }: EditedFile,
  choices: readonly Choice[],
  { folder }: OpenedWorkspace,
  { directory }: GlobalOptions,
  words: ChooseWords,
): string {
  const file = shownPath(directory, path);
  const lines = choices
    .filter(({ solution }) => shownPath(directory, join(folder, solution.origin.file)) === file)
    .map(({ solution, because }) => `  ${solution.id}: ${because ?? words.takenBack}`);
  return [file, ...lines].map((line) => `${visibleLine(line)}\n`).join('');
}

function changesOf({ path, before, content }: EditedFile, { directory }: GlobalOptions): string {
  return shownChanges(shownPath(directory, path), before, content);
}
