import { serveWords } from '../../language/serve.ts';
import { visible, visibleLine } from '../../model/visible.ts';
import { fileChanges } from '../../serve/file-changes.ts';
import { errorsOf, languageOf, type Preview } from '../../serve/preview.ts';

/** More files than this are only counted: a branch was changed, not a file saved. */
const mostNames = 3;

/** One line on what a look at the files brought: `a.journey.yaml changed: 2 errors`; null when it brought nothing. */
export function changeLine(before: Preview, after: Preview): string | null {
  const words = serveWords(languageOf(after));
  if (after.trouble !== null) {
    return after.trouble === before.trouble ? null : visibleLine(after.trouble);
  }
  const changes = fileChanges(before.now.workspace, after.now.workspace);
  if (changes.length === 0 && before.trouble === null) return null;
  const names = changes.map(({ file, change }) => words.change[change](visible(file)));
  const what = names.length > mostNames ? words.changes(names.length) : names.join(', ');
  const count = errorsOf(after).length;
  const errors = count === 0 ? words.noErrors : words.errors(count);
  return what === '' ? errors : `${what}: ${errors}`;
}
