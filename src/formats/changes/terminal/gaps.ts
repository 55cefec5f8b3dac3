import type { ComparisonView } from '../../../view/comparison-view.ts';
import type { Paint } from '../../journey/terminal/paint.ts';
import { clean, pad, wrap } from '../../terminal-lines.ts';

/** What somebody has to look at, by kind. */
export function drawGaps(
  { words, gaps, isSame }: ComparisonView,
  width: number,
  paint: Paint,
): readonly string[] {
  if (isSame && gaps.length === 0) return [];
  const title = paint.strong(words.gaps);
  if (gaps.length === 0) return [title, ...wrap(`  ${words.noGaps}`, width - 2).map(indented)];
  return [
    title,
    ...gaps.flatMap(({ title: kind, items }) => [
      `  ${kind}`,
      ...items.flatMap(({ text, because }) => [
        ...wrap(clean(text), width - 6).map(
          (line, index) => `${index === 0 ? '    · ' : '      '}${pad(line, 0)}`,
        ),
        ...(because === null
          ? []
          : wrap(clean(`${words.because}: ${because}`), width - 6, 3).map((line) =>
              paint.faint(`      ${pad(line, 0)}`),
            )),
      ]),
    ]),
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}
