import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes at the start of a file that tell whether cjm made it. */
export const markWithin = 2_000;

/** How our files begin, of whatever version, byte by byte: Markdown, SVG and XML, HTML, JSON, SARIF, GitLab, CSV, PDF, PNG. */
const beginnings = [
  /^(?:<\?xml [^>]*>\s*)?<!-- cjm -->/,
  /^<!DOCTYPE html>[^]*<meta name="generator" content="cjm">/,
  /^\{\s*"schemaVersion": \d+,\s*"generator": "cjm"/,
  /^\{\s*"\$schema": "[^"]*",\s*"version": "2\.\d\.\d",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "cjm"/,
  /^\[\s*(?:\]\s*$|\{\s*"engine_name": "cjm")/,
  /^journey,number,phase,id,title,personas,channels,type,excel,emotion,expected,/,
  /^%PDF-[^]{0,40}<<\/Creator \(cjm\)/,
  /^\x89PNG\r\n\x1a\n[^]{25}\0\0\0\x0ctEXtSoftware\0cjm/,
];

/** Whether cjm made a file, and may therefore replace it. @param start its first bytes */
export function isOurs(start: Buffer): boolean {
  const text = start.toString('latin1');
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
