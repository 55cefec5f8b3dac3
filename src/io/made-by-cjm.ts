import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes at the start of a file that tell whether cjm made it. */
export const markWithin = 2_000;

/** How our files begin, of whatever version: Markdown and SVG, HTML, JSON. */
const beginnings = [
  /^(?:<\?xml [^>]*>\s*)?<!-- cjm -->/,
  /^<!DOCTYPE html>[^]*<meta name="generator" content="cjm">/,
  /^\{\s*"schemaVersion": \d+,\s*"generator": "cjm"/,
];

/** Whether cjm made a file, and may therefore replace it. @param start its first bytes */
export function isOurs(start: Buffer): boolean {
  const text = start.toString('utf8');
  return beginnings.some((beginning) => beginning.test(text));
}

/** The names of the regular files right in a folder that end so and that cjm made, sorted. */
export async function listOwn(
  folder: string,
  endings: readonly string[],
): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !endings.some((ending) => entry.name.endsWith(ending))) continue;
    if (isOurs(await readStart(join(folder, entry.name)))) names.push(entry.name);
  }
  return names.sort();
}

/** Nothing for a file that cannot be read: it is not taken for ours. */
async function readStart(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(markWithin), 0, markWithin, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
