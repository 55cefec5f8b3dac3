import { dirname, join, relative } from 'node:path';
import type { Context, OutputFile } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { designWords } from '../../language/design.ts';
import { isId, longestId } from '../../model/id.ts';
import type { Journey } from '../../model/journey.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { schemaFolder } from '../init/workspace-files.ts';
import { oneLine } from '../init/name.ts';
import { chosenMoments, type Chosen } from './chosen-moments.ts';
import { designText } from './design-text.ts';

/** A design that can be written. */
export interface DesignPlan {
  readonly id: string;
  readonly file: OutputFile;
  readonly chosen: Chosen;
}

export interface DesignChoices {
  readonly id?: string;
  readonly title?: string;
}

/**
 * The desired journey of a journey, beside its file.
 * @param folder absolute: of the workspace
 * @throws UserError when nothing was chosen, when a choice has no touchpoint, or when the journey exists
 */
export async function planDesign(
  journey: Journey,
  { workspace, folder }: { readonly workspace: Workspace; readonly folder: string },
  choices: DesignChoices,
  { files }: Pick<Context, 'files'>,
): Promise<DesignPlan> {
  const { language } = workspace.settings;
  const words = designWords(language);
  const chosen = chosenMoments(journey, workspace);
  if (chosen.phases.length === 0) throw nothingChosen(journey, chosen);
  const id = designId(journey, choices.id, words.suffix);
  const path = join(folder, dirname(journey.origin.file), `${id}.journey.yaml`);
  await refuseExisting(id, path, workspace, files);
  const title =
    choices.title === undefined ? words.title(journey.title) : oneLine(choices.title, 'journey');
  const head = await modeline(journey, path, { workspace, folder }, files);
  const content = head + designText({ journey, title, chosen, language });
  return { id, file: { path, content }, chosen };
}

function nothingChosen({ id, solutions }: Journey, { nowhere }: Chosen): UserError {
  const [first] = nowhere;
  if (first !== undefined) {
    return new UserError(
      `No chosen solution of "${id}" is for a touchpoint of it, such as "${visible(first.title)}".`,
      `Say "for: …" on it, then run cjm design ${id} again.`,
    );
  }
  return solutions.length === 0
    ? new UserError(
        `The journey "${id}" has no solutions yet, so there is nothing to design with.`,
        'Add "solutions:" to it, then score and choose: cjm score, cjm choose.',
      )
    : new UserError(
        `No solution of "${id}" is chosen yet.`,
        `Choose first, for example the best three: cjm choose ${id} --top 3`,
      );
}

function designId({ id }: Journey, asked: string | undefined, suffix: string): string {
  const wanted =
    asked ?? `${id.slice(0, longestId - suffix.length - 1).replace(/-+$/, '')}-${suffix}`;
  if (isId(wanted.normalize('NFC'))) return wanted.normalize('NFC');
  throw new UserError(
    `--id "${visible(wanted)}" is no id: lower-case letters, digits and single hyphens.`,
    `Write for example --id ${id}-${suffix}.`,
  );
}

async function refuseExisting(
  id: string,
  path: string,
  workspace: Workspace,
  files: Context['files'],
): Promise<void> {
  const other = workspace.journeyById.get(id)?.origin.file;
  const exists = (await files.kind(path)) !== 'missing';
  if (!exists && other === undefined && !workspace.unusable.has(id)) return;
  const where = other === undefined ? '' : ` in "${visible(other)}"`;
  throw new UserError(
    `The journey "${id}" exists already${where}; nothing was written.`,
    `Give the new one another id: --id ${id}-2.`,
  );
}

/** The comment that tells an editor where the schema is: that of the current journey, which lies in the same folder. */
async function modeline(
  journey: Journey,
  path: string,
  { workspace, folder }: { readonly workspace: Workspace; readonly folder: string },
  files: Context['files'],
): Promise<string> {
  const own = /^# yaml-language-server: \$schema=\S+$/m.exec(
    workspace.textOf(journey.origin.file)?.slice(0, 500) ?? '',
  );
  if (own !== null) return `${own[0]}\n`;
  const schema = join(folder, schemaFolder, 'journey.schema.json');
  if ((await files.kind(schema)) !== 'file') return '';
  const way = relative(dirname(path), schema).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${way}\n`;
}
