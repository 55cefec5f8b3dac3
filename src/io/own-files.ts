import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The text of a file that belongs to cjm itself (`templates/init/…`), the same from the sources and from
 * an installed package.
 *
 * @param path relative to the folder of the package, with `/`
 */
export async function readOwnFile(path: string): Promise<string> {
  const text = await readFile(join(packageFolder(), path), 'utf8');
  return text.replaceAll('\r\n', '\n');
}

/** The names of all files below a folder of cjm itself, relative to that folder with `/`, sorted. */
export async function listOwnFiles(folder: string): Promise<readonly string[]> {
  const top = join(packageFolder(), folder);
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The nearest folder above with a package.json: the code lies in `src/io`, `dist` or `dist/library`. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}
