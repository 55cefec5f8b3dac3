import type { ChalkInstance } from 'chalk';
import type { Journey } from '../../model/journey.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import { drawCurve } from './terminal/curve.ts';
import { drawHeader } from './terminal/header.ts';
import { drawHurts } from './terminal/hurts.ts';
import { paint } from './terminal/paint.ts';
import { drawPhases } from './terminal/phases.ts';
import { shownJourney } from './terminal/shown-journey.ts';
import { toAscii } from './terminal/to-ascii.ts';

export interface TerminalOptions {
  /** Columns; 60 to 140 are used. */
  readonly width: number;
  /** Whether the terminal shows more than ASCII. */
  readonly unicode: boolean;
  readonly chalk: ChalkInstance;
  /** Only what this persona meets and feels, by id. */
  readonly persona?: string | undefined;
}

const narrowest = 60;
const widest = 140;

/** A journey as text for a terminal: header, curve, phases with their touchpoints, what hurts. */
export const terminal: Format<
  { readonly workspace: Workspace; readonly journey: Journey },
  TerminalOptions
> = {
  name: 'terminal',
  summary: 'The map and the emotion curve as plain text',
  extension: '.txt',
  print({ workspace, journey }, options) {
    const width = Math.max(narrowest, Math.min(widest, options.width));
    const shown = shownJourney(workspace, journey, options.persona);
    const look = paint(options.chalk);
    const sections = [
      drawHeader(shown, width, look),
      shown.touchpoints.length === 0
        ? []
        : drawCurve(shown, { width, unicode: options.unicode, paint: look }),
      drawPhases(shown, width, look),
      drawHurts(shown, width, look),
    ].filter((lines) => lines.length > 0);
    const text = `${sections.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
    return options.unicode ? text : toAscii(text);
  },
};
