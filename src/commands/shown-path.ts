import { relative, sep } from 'node:path';

/**
 * A path as the reader knows it: from where the command works, with `/`; absolute when it lies far from there.
 * @param directory absolute: where the command works
 * @param path absolute
 */
export function shownPath(directory: string, path: string): string {
  const way = relative(directory, path).split(sep).join('/');
  return way.startsWith('../..') ? path : way || '.';
}
