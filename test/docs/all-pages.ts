import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The documents for users, relative to the project, with `/`. */
export const pages: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  ...(await readdir(`${root}docs`, { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];
