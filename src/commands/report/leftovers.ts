import { join } from 'node:path';
import { reportFormats, type FormatEntry } from '../../formats/report-formats.ts';
import type { Context } from '../../io/context.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isPortfolioName, pageName } from '../../view/page-name.ts';

const extensions = reportFormats.map(({ extension }) => extension);

/**
 * The files in the folder that cjm made, in the formats that were chosen, of journeys that there are no more;
 * not those of a journey whose file could not be used just now, nor those about several journeys while there is such a
 * file, since it may be what they are about.
 * @param wanted the files of this report, absolute
 */
export async function leftovers(
  { unusable }: Workspace,
  formats: readonly FormatEntry[],
  { target, wanted }: { readonly target: string; readonly wanted: readonly string[] },
  { files }: Context,
): Promise<readonly string[]> {
  const chosen = formats.map(({ extension }) => extension);
  const kept = [...unusable].flatMap((id) => chosen.map((ending) => `${pageName(id)}${ending}`));
  const needed = new Set([...kept.map((name) => join(target, name)), ...wanted]);
  const own = await files.listOwn(target, chosen);
  return own
    .filter((name) => {
      const extension = extensionOf(name);
      const mayReturn = unusable.size > 0 && isPortfolioName(name.slice(0, -extension.length));
      return chosen.includes(extension) && !mayReturn;
    })
    .map((name) => join(target, name))
    .filter((path) => !needed.has(path));
}

/** The longest ending that fits: `a.map.svg` is no `.svg`. */
function extensionOf(name: string): string {
  const fitting = extensions.filter((ending) => name.endsWith(ending));
  return fitting.reduce(
    (longest, ending) => (ending.length > longest.length ? ending : longest),
    '',
  );
}
