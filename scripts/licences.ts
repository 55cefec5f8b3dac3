import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './root.ts';

/** Writes the licences of all packages that the bundle contains. @throws Error naming a package without a licence text */
export async function writeLicences(metafiles: readonly Metafile[]): Promise<readonly string[]> {
  const packages = [
    ...new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap(packageOf)),
  ].sort();
  const parts = await Promise.all(packages.map(licenceOf));
  const head = 'cjm contains these packages, each under its own licence.\n';
  const rule = `\n${'-'.repeat(80)}\n\n`;
  await writeFile(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), [head, ...parts].join(rule));
  return packages;
}

/** The folder of the innermost package that holds a bundled file. */
function packageOf(input: string): readonly string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
  return found === undefined ? [] : [found];
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`"${name}" has no licence text: look at ${folder}.`);
  const text = await readFile(join(root, folder, file), 'utf8');
  return `${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}\n`;
}
