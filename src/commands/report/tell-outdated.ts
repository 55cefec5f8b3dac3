import type { Context, OutputFile } from '../../io/context.ts';
import type { ReportWords } from '../../language/report.ts';
import { remark } from '../remark.ts';
import { outOfDate } from './out-of-date.ts';

/** Says which files are not as they should be, one line each. @returns whether there are any */
export async function tellOutdated(
  files: {
    readonly output: readonly OutputFile[];
    readonly gone: readonly string[];
    /** The folder. */
    readonly target: string;
  },
  shown: (path: string) => string,
  words: ReportWords['command'],
  context: Context & { readonly quiet: boolean },
): Promise<boolean> {
  const found = await outOfDate(files.output, files.gone, context);
  for (const { path, why } of found) {
    context.stdout.write(`${shown(path)}: ${words.outdated[why]}\n`);
  }
  if (!context.quiet) {
    const target = shown(files.target);
    remark(
      context,
      found.length === 0
        ? words.upToDate(files.output.length, target)
        : words.notUpToDate(found.length, target),
    );
  }
  return found.length > 0;
}
