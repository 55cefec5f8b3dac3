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
    name: 'explain',
    group: 'Daily work',
    summary: 'explain a rule: why it is there, with examples, and how to silence it',
    load: () => import('./explain.ts'),
  },
  {
    name: 'status',
    group: 'Daily work',
    summary: 'tell how far each journey is in the four steps, and what comes next',
    load: () => import('./status.ts'),
  },
  {
    name: 'show',
    group: 'Daily work',
    summary: 'draw a journey and its emotion curve in the terminal',
    load: () => import('./show.ts'),
  },
  {
    name: 'moments',
    group: 'Daily work',
    summary: 'rank the touchpoints, suggest their type, and sort what hurts',
    load: () => import('./moments.ts'),
  },
  {
    name: 'rate',
    group: 'Daily work',
    summary: 'score the solutions one by one, blind to others',
    load: () => import('./rate.ts'),
  },
  {
    name: 'score',
    group: 'Daily work',
    summary: 'rank the solutions, and say how surely the winner wins',
    load: () => import('./score.ts'),
  },
  {
    name: 'choose',
    group: 'Daily work',
    summary: 'mark solutions as chosen, with the reason',
    load: () => import('./choose.ts'),
  },
  {
    name: 'design',
    group: 'Daily work',
    summary: 'write the desired journey from the chosen solutions',
    load: () => import('./design.ts'),
  },
  {
    name: 'compare',
    group: 'Daily work',
    summary: 'hold a desired journey against the current one',
    load: () => import('./compare.ts'),
  },
  {
    name: 'report',
    group: 'Publish',
    summary: 'write the maps as pages, pictures, PDF and data',
    load: () => import('./report.ts'),
  },
  {
    name: 'serve',
    group: 'Publish',
    summary: 'show the report in the browser, and keep it up to date',
    load: () => import('./serve.ts'),
  },
];
