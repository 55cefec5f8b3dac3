import { readFile, readdir } from 'node:fs/promises';
import { everythingWith } from '../../formats/report/everything.ts';
import { long } from './long.ts';
import { scripts } from './scripts.ts';
import { tiny } from './tiny.ts';

/** What the report is looked at with: the names of the samples. */
export const sampleNames = [
  'tiny',
  'long',
  'scripts',
  'everything',
  'warm-homes',
  'zorgverzekeraar',
] as const;

export type SampleName = (typeof sampleNames)[number];

/** The files of a sample, by name. */
export async function sample(name: SampleName): Promise<Readonly<Record<string, string>>> {
  switch (name) {
    case 'tiny':
      return tiny;
    case 'long':
      return long;
    case 'scripts':
      return scripts;
    case 'everything':
      return everythingWith('Word');
    default:
      return example(name);
  }
}

async function example(name: string): Promise<Readonly<Record<string, string>>> {
  const folder = new URL(`../../../examples/${name}/`, import.meta.url);
  const names = await readdir(folder, { recursive: true });
  const yaml = names.filter((file) => file.endsWith('.yaml'));
  const texts = yaml.map(async (file) => [file, await readFile(new URL(file, folder), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
