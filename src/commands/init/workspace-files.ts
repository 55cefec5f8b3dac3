import { join } from 'node:path';
import type { OutputFile } from '../../io/context.ts';
import { listOwnFiles, readOwnFile } from '../../io/own-files.ts';
import type { Language } from '../../model/workspace.ts';
import { fill } from './fill.ts';

export const markets = ['b2c', 'b2b', 'b2e', 'b2g', 'b2b2c'] as const;
export type Market = (typeof markets)[number];

export interface NewWorkspace {
  /** Absolute. */
  readonly folder: string;
  readonly language: Language;
  /** Of the organisation. */
  readonly name: string;
  readonly market: Market;
  /** `2026-11-21`: the made-up research of the example is of this month. */
  readonly today: string;
}

/** The month of all research in the templates. */
const templateMonth = '2026-01';
/** npm leaves a file named `.gitignore` out of a package. */
const realNames: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/** The files of a new workspace: the example in a language, and the schemas for the editor. */
export async function workspaceFiles(wanted: NewWorkspace): Promise<readonly OutputFile[]> {
  const source = `templates/init/${wanted.language}/workspace`;
  const example = (await listOwnFiles(source)).map(async (name) => ({
    path: join(wanted.folder, realNames[name] ?? name),
    content: filled(name, await readOwnFile(`${source}/${name}`), wanted),
  }));
  return [...(await Promise.all(example)), ...(await schemaFiles(wanted.folder))];
}

function filled(name: string, template: string, wanted: NewWorkspace): string {
  const text = template.replaceAll(templateMonth, wanted.today.slice(0, 'yyyy-mm'.length));
  if (name === 'cjm.yaml') return fill(text, 'name', wanted.name);
  return name.endsWith('.journey.yaml') ? fill(text, 'market', wanted.market) : text;
}

/** Where the schemas lie in a workspace: a copy, so that editors need neither network nor npm. */
export const schemaFolder = '.cjm/schema';

/** Copies for editors, so that they need neither the network nor an installed package. */
async function schemaFiles(folder: string): Promise<readonly OutputFile[]> {
  const all = await listOwnFiles('schema');
  // Deeper lie those of what commands print.
  const names = all.filter((name) => !name.includes('/'));
  return Promise.all(
    names.map(async (name) => ({
      path: join(folder, schemaFolder, name),
      content: await readOwnFile(`schema/${name}`),
    })),
  );
}
