import type { Context } from '../io/context.ts';
import { textWidth } from '../model/text-width.ts';

/**
 * Writes a remark to standard error, broken between words where the terminal ends; a word is never broken, so
 * that what can be copied stays whole.
 * @param text one or more lines, without escape sequences; an indent holds for what a line is broken into
 */
export function remark({ stderr }: Pick<Context, 'stderr'>, text: string): void {
  const lines = text.split('\n').flatMap((line) => broken(line, stderr.columns));
  stderr.write(`${lines.join('\n')}\n`);
}

function broken(line: string, width: number): readonly string[] {
  if (textWidth(line) <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent.length).split(' ')) {
    const longer = current === '' ? indent + word : `${current} ${word}`;
    if (current !== '' && textWidth(longer) > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}
