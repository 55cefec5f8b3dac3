import type { Context, OutputFile } from '../../io/context.ts';

/** A published file that is not what the workspace says now. */
export interface Outdated {
  /** Absolute. */
  readonly path: string;
  readonly why: 'changed' | 'missing' | 'leftOver';
}

/** The files of a report that are not on the disk as they should be, in their order; then those that are left over. */
export async function outOfDate(
  output: readonly OutputFile[],
  gone: readonly string[],
  { files }: Pick<Context, 'files'>,
): Promise<readonly Outdated[]> {
  const found: Outdated[] = [];
  for (const { path, content } of output) {
    const kind = await files.kind(path);
    if (kind === 'missing') found.push({ path, why: 'missing' });
    else if (kind !== 'file' || !(await holds(path, content, files))) {
      found.push({ path, why: 'changed' });
    }
  }
  return [...found, ...gone.map((path) => ({ path, why: 'leftOver' as const }))];
}

async function holds(
  path: string,
  content: string | Uint8Array,
  files: Context['files'],
): Promise<boolean> {
  const wanted = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const bytes = await files.read(path, wanted.length);
  return (
    bytes !== null &&
    bytes.length === wanted.length &&
    bytes.every((byte, index) => byte === wanted[index])
  );
}
