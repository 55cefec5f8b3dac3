import type { ChalkInstance } from 'chalk';
import { isOpen, stepIds, type JourneySteps, type Step, type StepId } from '../../figures/steps.ts';
import { formatShare } from '../../language/number.ts';
import { statusWords } from '../../language/status.ts';
import { terms } from '../../language/terms.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import { clean, pad, wrap } from '../terminal-lines.ts';
import { bar } from './bar.ts';
import { missingText, nextText } from './step-texts.ts';

export interface StatusOptions {
  readonly language: Language;
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

const barWidth = 20;

/** One journey for the terminal: its four steps with what is missing, and what to do next. */
export const journeyStatus: Format<JourneySteps, StatusOptions> = {
  name: 'terminal',
  summary: 'for people, step by step',
  extension: '.txt',
  print({ journey, steps, next }, options) {
    const { language, chalk, width } = options;
    const words = statusWords(language);
    const { states, statuses } = terms(language);
    const blocks = [
      [
        ...wrap(clean(journey.title), width).map((line) => chalk.bold(pad(line, 0))),
        chalk.dim(`${states[journey.state]} · ${statuses[journey.status]}`),
      ],
      ...stepIds.map((id, index) => stepLines(id, index + 1, steps[id], options)),
      next.length === 0
        ? wrap(words.allDone, width)
        : [
            chalk.bold(words.next),
            ...next.flatMap((one, index) =>
              hanging(`  ${index + 1}. `, `${nextText(one, words)}.`, width),
            ),
          ],
    ];
    return blocks.map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join('')).join('\n');
  },
};

function stepLines(
  id: StepId,
  number: number,
  { done, items, notAsked }: Step,
  { language, chalk, width }: StatusOptions,
): readonly string[] {
  const words = statusWords(language);
  const names = Math.max(...stepIds.map((one) => textWidth(words.steps[one])));
  const name = chalk.bold(pad(words.steps[id], names));
  const share = formatShare(done, language);
  if (done === null) {
    const reason = notAsked === null ? '' : words.notAsked[notAsked];
    return [`${number} ${name}  ${share}  ${chalk.dim(reason)}`];
  }
  const texts = items.filter((item) => isOpen(item, items)).map((item) => missingText(item, words));
  return [
    `${number} ${name}  ${chalk.cyan(bar(done, barWidth))} ${share.padStart(4)}`,
    ...[...new Set(texts)].flatMap((text) => hanging('  · ', text, width)),
  ];
}

/** A text behind a mark, its further lines below its first word. */
function hanging(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(mark.length);
  return wrap(text, width - mark.length).map((line, index) =>
    index === 0 ? mark + pad(line, 0) : indent + pad(line, 0),
  );
}
