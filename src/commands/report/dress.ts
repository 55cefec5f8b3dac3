import type { Context } from '../../io/context.ts';
import { themeWords } from '../../language/theme.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Theme } from '../../view/theme.ts';

export interface Dressed {
  /** Pages that are made of it have the colour and the logo of `report.theme`. */
  readonly workspace: Workspace;
  /** What was done to the colour; null when it could stay as it is. */
  readonly remark: string | null;
}

/**
 * A workspace with its theme made ready for pages. What it takes is loaded only where there is a theme.
 * @param folder of the workspace, absolute
 * @throws UserError when the logo cannot be used
 */
export async function dress(
  workspace: Workspace,
  folder: string,
  { files }: Pick<Context, 'files'>,
): Promise<Dressed> {
  const { settings } = workspace;
  const { color, logo } = settings.report.theme;
  if (color === undefined && logo === undefined) return { workspace, remark: null };
  const [{ lookSheet }, { themeOf }, { sha256 }, { readLogo }] = await Promise.all([
    import('../../formats/look-sheet.ts'),
    import('../../view/theme.ts'),
    import('../../io/sha256.ts'),
    import('./logo.ts'),
  ]);
  const theme = color === undefined ? null : themeOf(color);
  const css = lookSheet(theme);
  const look = {
    css,
    hash: `sha256-${sha256(css)}`,
    logo: logo === undefined ? null : await readLogo(logo, folder, files),
  };
  return {
    workspace: { ...workspace, settings: { ...settings, report: { ...settings.report, look } } },
    remark: theme === null ? null : correction(theme, settings.language),
  };
}

function correction(
  { color, light, dark }: Theme,
  language: Workspace['settings']['language'],
): string | null {
  if (light.isExact && dark.isExact) return null;
  const changed = (colors: typeof light) => (colors.isExact ? null : colors.accent);
  return themeWords(language).corrected(color, changed(light), changed(dark));
}
