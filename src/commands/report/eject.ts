import { join, resolve } from 'node:path';
import { ejectedFiles } from '../../formats/own-templates/template-files.ts';
import type { Context } from '../../io/context.ts';
import { visible } from '../../model/visible.ts';
import type { GlobalOptions } from '../command.ts';
import { remark } from '../remark.ts';
import { shownPath } from '../shown-path.ts';
import type { EjectRequest } from './eject-request.ts';

/**
 * Writes the templates of cjm into a folder, to start from.
 * @throws UserError when a file stands in the way, unless forced
 */
export async function eject(
  { folder, isDry, force }: EjectRequest,
  { directory, quiet }: GlobalOptions,
  context: Pick<Context, 'files' | 'stdout' | 'stderr'>,
): Promise<void> {
  const target = resolve(directory, folder);
  const shown = (path: string) => visible(shownPath(directory, path));
  const output = ejectedFiles().map(({ file, content }) => ({
    path: join(target, file),
    content,
  }));
  if (isDry) for (const { path } of output) context.stdout.write(`${shown(path)}\n`);
  else await context.files.writeAll(output, { force, below: [directory] });
  if (quiet) return;
  const done = isDry ? 'Would write' : 'Wrote';
  remark(
    context,
    `${done} ${output.length} files to ${shown(target)}. Keep those that you change, remove the others, and use them ` +
      `with "cjm report --templates ${shown(target)}".`,
  );
}
