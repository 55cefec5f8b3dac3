import type { WeighedMoment } from '../../figures/moments.ts';
import { clean, pad, wrap } from '../terminal-lines.ts';

/** A moment by its number and title, and below it what is said about it. */
export function numbered(
  { number, touchpoint }: Pick<WeighedMoment, 'number' | 'touchpoint'>,
  text: string,
  count: number,
  width: number,
): readonly string[] {
  const digits = String(count).length;
  const indent = ' '.repeat(2 + digits + 1);
  const [first = '', ...more] = wrap(clean(touchpoint.title), width - indent.length);
  return [
    `  ${String(number).padStart(digits)} ${pad(first, 0)}`,
    ...more.map((line) => indent + pad(line, 0)),
    ...wrap(text, width - indent.length - 2).map(
      (line, index) => `${indent}${index === 0 ? '→ ' : '  '}${pad(line, 0)}`,
    ),
  ];
}
