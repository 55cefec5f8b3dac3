import type { CommandEntry } from './command.ts';

/** Every command there is. A command's own module is loaded only when it is used. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    group: 'Start',
    summary: 'scaffold a workspace, or add a journey or persona to one',
    load: () => import('./init.ts'),
  },
  {
    name: 'import',
    group: 'Start',
    summary: 'make journeys of maps that were drawn in Mermaid',
    load: () => import('./import.ts'),
  },
  {
    name: 'check',
    group: 'Daily work',
    summary: 'validate the files and hold the maps against the method',
    load: () => import('./check.ts'),
  },
  {
    name: 'show',
    group: 'Daily work',
    summary: 'draw a journey and its emotion curve in the terminal',
    load: () => import('./show.ts'),
  },
  {
    name: 'score',
    group: 'Daily work',
    summary: 'rank the solutions on the five criteria',
    load: () => import('./score.ts'),
  },
  {
    name: 'report',
    group: 'Publish',
    summary: 'write the maps as HTML, Markdown and SVG',
    load: () => import('./report.ts'),
  },
];
