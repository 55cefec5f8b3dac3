import { readFileSync } from 'node:fs';

/** The version in the package.json of cjm; in the bundle, it is put in at build time. */
export function readOwnVersion(): string {
  if (typeof CJM_VERSION === 'string') return CJM_VERSION;
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

declare const CJM_VERSION: string | undefined;
