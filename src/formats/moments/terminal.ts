import type { ChalkInstance } from 'chalk';
import type { JourneyMoments } from '../../figures/moments.ts';
import { momentsWords, type MomentsWords } from '../../language/moments.ts';
import { terms } from '../../language/terms.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import { clean, pad, wrap } from '../terminal-lines.ts';
import { badLines } from './bad.ts';
import { hurtLines } from './hurts.ts';
import { momentTable } from './table.ts';
import { typeLines } from './types.ts';

export interface MomentsOptions {
  readonly workspace: Pick<Workspace, 'settings' | 'personaById'>;
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What the parts share. */
export interface MomentsLayout extends MomentsOptions {
  readonly words: MomentsWords;
}

const narrowest = 40;
const widest = 120;

/** The moments of each journey: the ranking with its inputs, the types, what hurts, and the worst way through. */
export const momentsTerminal: Format<readonly JourneyMoments[], MomentsOptions> = {
  name: 'terminal',
  summary: 'for people, as tables and lists',
  extension: '.txt',
  print(all, options) {
    const width = Math.max(narrowest, Math.min(widest, options.width));
    const words = momentsWords(options.workspace.settings.language);
    return all
      .map((one, index) => printJourney(one, index === 0, { ...options, width, words }))
      .join('\n');
  },
};

function printJourney(subject: JourneyMoments, isFirst: boolean, layout: MomentsLayout): string {
  const { chalk, width, words, workspace } = layout;
  const { journey, moments } = subject;
  const { states, statuses } = terms(workspace.settings.language);
  const blocks = [
    [
      ...wrap(clean(journey.title), width).map((line) => chalk.bold(pad(line, 0))),
      chalk.dim(`${states[journey.state]} · ${statuses[journey.status]}`),
    ],
    ...(moments.length === 0
      ? [[words.noTouchpoints]]
      : [
          ...momentTable(moments, isFirst, layout),
          typeLines(moments, layout),
          hurtLines(moments, layout),
          badLines(subject, layout),
        ]),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
}
