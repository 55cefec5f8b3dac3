import type { Path } from '../model/path.ts';
import type { WrittenIgnore } from '../model/workspace.ts';
import type { Source } from '../source/source.ts';

/** All `ignore` entries of a file, wherever they stand. */
export function writtenIgnores(source: Source): readonly WrittenIgnore[] {
  // Most files silence nothing, and need no walk.
  if (!source.text.includes('ignore')) return [];
  const found: WrittenIgnore[] = [];
  walk(source.value, []);
  return found;

  function walk(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key.startsWith('x-')) continue;
        if (key === 'ignore') add(inner, path);
        else walk(inner, [...path, key]);
      }
    }
  }

  function add(value: unknown, element: Path): void {
    const isList = Array.isArray(value);
    for (const [index, item] of (isList ? value : [value]).entries()) {
      const path = [...element, 'ignore', ...(isList ? [index] : []), 'rule'];
      const { rule, because } = (item ?? {}) as Readonly<Record<string, unknown>>;
      // A file that does not fit its schema has its own findings.
      if (typeof rule !== 'string') continue;
      found.push({
        rule,
        because: typeof because === 'string' ? because : null,
        element: { file: source.file, path: element },
        origin: { file: source.file, path },
      });
    }
  }
}
