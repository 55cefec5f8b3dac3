import { stepIds, type JourneySteps } from '../../figures/steps.ts';
import { formatShare } from '../../language/number.ts';
import { statusWords } from '../../language/status.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Format } from '../format.ts';
import { clean, cut, pad, wrap } from '../terminal-lines.ts';
import { bar } from './bar.ts';
import type { StatusOptions } from './journey-status.ts';
import { nextText } from './step-texts.ts';

/** `100%` */
const shareWidth = 4;
const barWidth = 4;
const gap = 2;
/** Below this an id says too little: the bars go. */
const narrowestId = 24;
const mostNext = 3;

/** All journeys for the terminal, one line each, by the ids that commands take, with what to do next. */
export const statusOverview: Format<readonly JourneySteps[], StatusOptions> = {
  name: 'terminal',
  summary: 'for people, a line per journey',
  extension: '.txt',
  print(all, { language, chalk, width }) {
    const words = statusWords(language);
    const isRoomy = width - stepIds.length * (gap + barWidth + 1 + shareWidth) >= narrowestId;
    const own = isRoomy ? barWidth + 1 + shareWidth : shareWidth;
    const cells = stepIds.map((id) => Math.max(own, isRoomy ? textWidth(words.steps[id]) : 0));
    const room = width - cells.reduce((sum, cell) => sum + gap + cell, 0);
    const ids = all.map(({ journey }) => textWidth(clean(journey.id)));
    const longest = Math.max(1, Math.min(room, Math.max(textWidth(words.journey), ...ids)));
    const heads = stepIds.map((id, index) => {
      const cell = cells[index] ?? own;
      return ' '.repeat(gap) + pad(cut(words.steps[id], cell), cell);
    });
    const rows = all.map(({ journey, steps }) => {
      const shares = stepIds.map((id, index) => {
        const { done } = steps[id];
        const drawn = !isRoomy || done === null ? '' : chalk.cyan(bar(done, barWidth));
        const text = formatShare(done, language).padStart(own - (drawn === '' ? 0 : barWidth));
        return ' '.repeat(gap) + drawn + text + ' '.repeat((cells[index] ?? own) - own);
      });
      return pad(cut(clean(journey.id), longest), longest) + shares.join('');
    });
    const blocks = [
      wrap(words.leastDone(all.length), width).map((line) => chalk.bold(line)),
      [chalk.dim((pad(words.journey, longest) + heads.join('')).trimEnd()), ...rows],
      nextLines(all, width, words, chalk),
    ];
    return blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
      .join('\n');
  },
};

/** The first thing to do of each journey, the least done first, then the second; what two have in common once. */
function nextLines(
  all: readonly JourneySteps[],
  width: number,
  words: ReturnType<typeof statusWords>,
  chalk: StatusOptions['chalk'],
): readonly string[] {
  const told = new Map<string, string>();
  for (let place = 0; place < mostNext && told.size < mostNext; place += 1) {
    for (const { journey, next } of all) {
      const one = next[place];
      if (one === undefined) continue;
      const text = nextText(one, words);
      if (!told.has(text)) told.set(text, clean(journey.id));
    }
  }
  const texts = [...told].slice(0, mostNext);
  if (texts.length === 0) return wrap(words.allDone, width);
  return [
    chalk.bold(words.next),
    ...texts.flatMap(([text, journey], index) =>
      wrap(`${journey}: ${text}.`, width - 5).map((line, at) =>
        at === 0 ? `  ${index + 1}. ${pad(line, 0)}` : `     ${pad(line, 0)}`,
      ),
    ),
  ];
}
