import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCjm } from '../cli/test-context.ts';
import { sample, type SampleName } from './samples/index.ts';

/** The web pages of a sample's report, as `cjm report` writes them. */
export interface WrittenReport {
  readonly folder: string;
  /** The files' names: `index.html`. */
  readonly pages: readonly string[];
}

/** Writes the files of a sample into a folder of its own, and its report below that. */
export async function writeReport(name: SampleName): Promise<WrittenReport> {
  const workspace = await mkdtemp(join(tmpdir(), `cjm-${name}-`));
  for (const [path, text] of Object.entries(await sample(name))) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  const { code, stderr } = await runCjm(['report', '--format', 'html'], workspace);
  if (code !== 0) throw new Error(`The report on "${name}" was not written: ${stderr}`);
  const folder = join(workspace, 'report');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  return { folder, pages: files.toSorted() };
}
