import { readOwnFile } from '../../io/own-files.ts';
import { UserError } from '../../io/user-error.ts';
import { initWords } from '../../language/init.ts';
import type { Language, Workspace } from '../../model/workspace.ts';
import { visible } from '../../model/visible.ts';
import { fileId, fileKind } from '../../workspace/file-kind.ts';
import { fill } from './fill.ts';
import { idFromName, oneLine } from './name.ts';
import { schemaFolder, type Market } from './workspace-files.ts';

export type NewKind = 'journey' | 'persona';

export interface NewFile {
  readonly kind: NewKind;
  /** As typed. */
  readonly name: string;
  readonly language: Language;
  /** The first journey of the workspace decides when absent. */
  readonly market?: Market | undefined;
  /** The workspace holds schemas for the editor. */
  readonly hasSchemas: boolean;
}

export interface AddedFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly content: string;
}

/**
 * One more journey or persona for a workspace, beside those that it has.
 * @throws UserError for a name that gives no file name, or one that is taken
 */
export async function newFile(wanted: NewFile, workspace: Workspace): Promise<AddedFile> {
  const { kind, language } = wanted;
  const name = oneLine(wanted.name, kind);
  const id = idFromName(name);
  if (id === '') {
    throw new UserError(
      `The name "${visible(name)}" has no letters or digits for a file name.`,
      'Add a word.',
    );
  }
  const others = workspace.files.filter((file) => fileKind(file) === kind);
  const taken = others.find((file) => fileId(file) === id);
  if (taken !== undefined) {
    throw new UserError(
      `There is a ${kind} "${id}" already, in "${taken}".`,
      'Choose another name.',
    );
  }
  const path = `${folderOf(others[0]) ?? `${kind}s/`}${id}.${kind}.yaml`;
  const template = await readOwnFile(`templates/init/${language}/${kind}.yaml`);
  const content =
    kind === 'persona'
      ? fill(template, 'name', name)
      : journeyText(template, name, wanted, workspace);
  return { path, content: (wanted.hasSchemas ? modeline(path, kind) : '') + content };
}

function journeyText(
  template: string,
  title: string,
  { language, market }: NewFile,
  workspace: Workspace,
): string {
  const named = fill(template, 'title', title);
  const placed = fill(named, 'market', market ?? workspace.journeys[0]?.market ?? 'b2c');
  const words = initWords(language);
  const personas = workspace.personas.map(({ id }) => id).sort();
  if (personas.length === 0)
    return placed.replace(/^personas: .*$/m, () => `# ${words.personaFirst}`);
  return personas.length === 1
    ? fill(placed, 'personas', personas[0] ?? '')
    : fill(placed, 'personas', personas, words.choosePersonas);
}

function folderOf(file: string | undefined): string | undefined {
  return file?.slice(0, file.lastIndexOf('/') + 1);
}

/** The comment that tells an editor where the schema is. */
function modeline(path: string, kind: NewKind): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${schemaFolder}/${kind}.schema.json\n`;
}
