import type { ChalkInstance } from 'chalk';
import type { Format } from '../format.ts';
import { paint } from '../journey/terminal/paint.ts';
import { toAscii } from '../journey/terminal/to-ascii.ts';
import { clean, pad, wrap } from '../terminal-lines.ts';
import type { Compared } from './compared.ts';
import { drawBothCurves } from './terminal/both-curves.ts';
import { drawEffects } from './terminal/effects.ts';
import { drawGaps } from './terminal/gaps.ts';
import { drawMoments } from './terminal/moments.ts';

export interface TerminalOptions {
  /** Columns; 60 to 140 are used. */
  readonly width: number;
  /** Whether the terminal shows more than ASCII. */
  readonly unicode: boolean;
  readonly chalk: ChalkInstance;
}

const narrowest = 60;
const widest = 140;

/** A comparison as text for a terminal: both curves, moment by moment, gains and losses, what to look at. */
export const comparisonTerminal: Format<Compared, TerminalOptions> = {
  name: 'terminal',
  summary: 'both curves and what changes, as plain text',
  extension: '.txt',
  print(compared, options) {
    const width = Math.max(narrowest, Math.min(widest, options.width));
    const look = paint(options.chalk);
    const { view } = compared;
    const names = view.sides.map(({ label }) => label.length);
    const indent = Math.max(...names) + 2;
    const head = view.sides.flatMap(({ label, title, state }) =>
      wrap(`${clean(title)} (${state.toLowerCase()})`, width - indent, 3).map(
        (line, index) =>
          look.faint((index === 0 ? label : '').padEnd(indent)) + look.strong(pad(line, 0)),
      ),
    );
    const sections = [
      head,
      view.isSame ? [view.words.nothing] : wrap(clean(view.sentence), width),
      drawBothCurves(compared, { width, unicode: options.unicode, paint: look }),
      view.whole.flatMap(({ sentence }) => wrap(clean(sentence), width)),
      drawMoments(view, width, look),
      drawEffects(view, width, look),
      drawGaps(view, width, look),
    ].filter((lines) => lines.length > 0);
    const text = `${sections.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
    return options.unicode ? text : toAscii(text);
  },
};
