import type { RateWords } from '../../language/rate.ts';
import type { Journey } from '../../model/journey.ts';
import { visibleLine } from '../../model/visible.ts';
import type { Sheet } from './sheets.ts';

/**
 * What a rater has to know about a solution: what it is, what it solves, for which moments, how much work it is. Not how it
 * stands, who chose it, or what others gave.
 */
export function sheetText(
  { solution }: Sheet,
  position: { readonly place: number; readonly of: number },
  { phases, touchpoints }: Journey,
  words: RateWords,
): string {
  const nameOf = (id: string) =>
    touchpoints.find((touchpoint) => touchpoint.id === id)?.title ??
    phases.find((phase) => phase.id === id)?.name ??
    id;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.solves, solution.solves],
    [words.for, solution.for.map(nameOf)],
    [words.effort, solution.effort === undefined ? [] : [solution.effort]],
  ];
  const lines = rows.flatMap(([head, texts]) => texts.map((text) => `  ${head}: ${text}`));
  const head = `── ${words.position(position.place, position.of)} ──`;
  return ['', head, solution.title, ...lines, ''].map(visibleLine).join('\n');
}
