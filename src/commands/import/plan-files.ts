import { join } from 'node:path';
import type { Imported, ImportedJourney } from '../../import/importer.ts';
import type { Context, OutputFile } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { importWords } from '../../language/import.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { slug } from '../../model/slug.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readSource } from '../../source/read-source.ts';
import { toYaml } from '../../source/to-yaml.ts';

/** Where files go; absolute. */
export interface Target {
  /** Null when there is no cjm.yaml here or above. */
  readonly workspace: Workspace | null;
  /** Of the workspace, or where the command works. */
  readonly folder: string;
  readonly journeys: string;
  readonly personas: string;
}

/** What an import is going to write, and what there is to say about it. */
export interface ImportPlan {
  readonly files: readonly OutputFile[];
  readonly journeys: readonly (ImportedJourney & { readonly path: string })[];
  /** Names of the new personas. */
  readonly personas: readonly string[];
  /** Ids of personas that exist already and are used as they are. */
  readonly kept: readonly string[];
  readonly problems: readonly Diagnostic[];
  readonly hasWorkspace: boolean;
}

interface Choices {
  readonly file: string;
  readonly name?: string;
  readonly force?: boolean;
}

/**
 * The files of an import. A persona that exists is used, never replaced; a journey that exists is
 * replaced only by force, and never by a file in another place.
 * @throws UserError when a journey would be overwritten, or `--name` does not name one journey
 */
export async function planFiles(
  imported: Imported,
  target: Target,
  choices: Choices,
  context: Context,
): Promise<ImportPlan> {
  const files: OutputFile[] = [];
  const problems = [...imported.problems];
  const journeys: ImportPlan['journeys'][number][] = [];
  for (const found of named(imported.journeys, choices.name)) {
    const path = join(target.journeys, `${found.id}.journey.yaml`);
    const content = toYaml(found.content);
    const [trouble] = readSource(path, content).problems;
    if (trouble) {
      problems.push(tooLarge(found, trouble.message, choices.file, target));
      continue;
    }
    await refuseExisting(found.id, path, target, choices, context);
    journeys.push({ ...found, path });
    files.push({ path, content });
  }
  const used = new Set(
    journeys.flatMap(({ content }) => (content['personas'] as string[] | undefined) ?? []),
  );
  const personas: string[] = [];
  const kept: string[] = [];
  for (const { id, content } of imported.personas) {
    if (!used.has(id)) continue;
    const path = join(target.personas, `${id}.persona.yaml`);
    const exists = target.workspace?.personaById.has(id) === true;
    if (exists || (await context.files.kind(path)) !== 'missing') {
      kept.push(id);
    } else {
      personas.push(String(content['name']));
      files.push({ path, content: toYaml(content) });
    }
  }
  return { files, journeys, personas, kept, problems, hasWorkspace: target.workspace !== null };
}

function named(journeys: readonly ImportedJourney[], name: string | undefined) {
  if (name === undefined) return journeys;
  const id = slug(name);
  if (id === '') {
    throw new UserError(
      `The name "${visible(name)}" has no letter or digit.`,
      'Give --name a name such as web-shop.',
    );
  }
  if (journeys.length > 1) {
    throw new UserError(
      `--name "${visible(name)}" names one journey, and there are ${journeys.length}.`,
      'Leave it out: each file is named after the title of its journey.',
    );
  }
  return journeys.map((journey) => ({ ...journey, id }));
}

async function refuseExisting(
  id: string,
  path: string,
  { workspace }: Target,
  { force, name }: Choices,
  { files }: Context,
): Promise<void> {
  const exists = (await files.kind(path)) !== 'missing';
  if (exists && force === true) return;
  const other = workspace?.journeyById.get(id)?.origin.file;
  if (!exists && other === undefined) return;
  const where =
    other === undefined ? `"${id}.journey.yaml" is there already` : `it is in "${other}"`;
  throw new UserError(
    `The journey "${id}" exists: ${where}; nothing was written.`,
    `Give ${name === undefined ? 'a name' : 'another name'} with --name${exists ? ', or replace it with --force' : ''}.`,
  );
}

function tooLarge(
  { content, line }: ImportedJourney,
  reason: string,
  file: string,
  { workspace }: Target,
): Diagnostic {
  const at = { line, column: 1 };
  const words = importWords(workspace?.settings.language ?? 'en').problems['too-large'];
  const said = words({ name: `"${visible(String(content['title']))}"`, other: reason, number: 0 });
  return {
    rule: 'import',
    code: 'import/too-large',
    severity: 'error',
    ...said,
    file,
    range: { start: at, end: at },
  };
}
