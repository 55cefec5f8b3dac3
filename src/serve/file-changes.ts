import type { FileChange } from '../language/serve.ts';
import type { Workspace } from '../model/workspace.ts';

type Files = Pick<Workspace, 'files' | 'diagnostics' | 'textOf'>;

/** Which files differ between two looks at a workspace, sorted; unreadable ones count by what is wrong with them. */
export function fileChanges(
  before: Files,
  after: Files,
): readonly { readonly file: string; readonly change: FileChange }[] {
  const [old, now] = [contentsOf(before), contentsOf(after)];
  const files = [...new Set([...old.keys(), ...now.keys()])].sort();
  return files.flatMap((file) => {
    const change = !old.has(file)
      ? 'added'
      : !now.has(file)
        ? 'removed'
        : old.get(file) === now.get(file)
          ? null
          : 'changed';
    return change === null ? [] : [{ file, change }];
  });
}

function contentsOf({ files, diagnostics, textOf }: Files): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const file of files) contents.set(file, textOf(file) ?? '');
  for (const { file, message } of diagnostics) {
    if (!contents.has(file)) contents.set(file, textOf(file) ?? message);
  }
  return contents;
}
