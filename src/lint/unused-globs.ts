import { lintWords } from '../language/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { inside } from '../model/path.ts';
import type { Workspace } from '../model/workspace.ts';
import { quoted } from './quoted.ts';

/**
 * Globs of `overrides` that no file fits, each at its place: what was written for some files holds for none. A file that
 * cannot be used is one all the same.
 * @param matchers of the globs, override by override
 */
export function* unusedGlobs(
  workspace: Workspace,
  matchers: readonly { readonly globs: readonly ((file: string) => boolean)[] }[],
): Generator<Diagnostic> {
  const { files, filesLeftOut, settings } = workspace;
  const all = [...new Set([...files, ...filesLeftOut])];
  const words = lintWords(settings.language);
  for (const [index, override] of settings.overrides.entries()) {
    for (const [at, glob] of override.files.entries()) {
      const matches = matchers[index]?.globs[at];
      if (matches === undefined || all.some(matches)) continue;
      const place = inside(override.origin, 'files', at);
      yield {
        rule: 'reference',
        code: 'reference/glob',
        severity: 'warning',
        message: words.noFileFits(quoted(glob)),
        hint: words.globsFrom,
        file: place.file,
        range: workspace.locate(place),
      };
    }
  }
}
