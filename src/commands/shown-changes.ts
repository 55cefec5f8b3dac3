import { visibleLine } from '../model/visible.ts';
import { changedLines } from './choose/changed-lines.ts';

/** The lines in which a file would change, each run below `file:line`. @param file as it is shown */
export function shownChanges(file: string, before: string, after: string): string {
  return changedLines(before, after)
    .flatMap(({ line, removed, added }) => [
      `${file}:${line}`,
      ...removed.map((text) => `- ${text}`),
      ...added.map((text) => `+ ${text}`),
    ])
    .map((line) => `${visibleLine(line)}\n`)
    .join('');
}
