import { templateLimits } from './limits.ts';
import { scanMarkup } from './markup-scanner.ts';
import { inBetween } from './markup-state.ts';
import { slotMark, slots } from './slots.ts';
import { type Report, spotsIn, type TemplateProblem } from './template-problem.ts';

/** How a page begins, so that what may run is said before anything else, and cjm knows the page again as its own. */
const beginning = /^<!DOCTYPE html>\s*<html(?:\s[^<>]{0,300})?>\s*<head>\s*<!--cjm-head-->/i;

const comments = new Set(slots.map(slotMark));

/**
 * What a page that somebody's templates printed holds and may not, before its slots are filled; each element, attribute
 * and address is looked at. The templates were checked before; this holds whatever they did with the data.
 * @param file of the page's template
 * @returns null when there is nothing, or the first problem; its line and column are those of the page
 */
export function pageProblem(page: string, file: string): TemplateProblem | null {
  const found: TemplateProblem[] = [];
  const report: Report = (spot, code, message) => {
    if (found.length === 0) found.push({ file, ...spot, code, message });
  };
  const start = { line: 1, column: 1 };
  if (!beginning.test(page) || !page.includes('</head>')) {
    report(
      start,
      'template/head',
      'A page begins with <!DOCTYPE html>, <html lang="…">, <head> and {{> cjm-head}}, and has a </head>.',
    );
  }
  const end = scanMarkup(page, inBetween, { report, comments });
  const spotAt = spotsIn(page);
  if (end.at !== 'text')
    report(spotAt(page.length), 'template/unbalanced', 'The page ends in a tag.');
  for (const slot of slots) {
    const mark = slotMark(slot);
    const second = page.indexOf(mark, page.indexOf(mark) + 1);
    if (page.includes(mark) && second > page.indexOf(mark)) {
      report(spotAt(second), 'template/place', `{{> ${slot}}} stands twice on the page.`);
    }
  }
  return found[0] ?? null;
}

/**
 * Whether all pages so far are more than may be held until the last is printed.
 * @param length characters of all of them
 * @param file of the template of the last
 */
export function totalProblem(length: number, file: string): TemplateProblem | null {
  const { totalOutput } = templateLimits;
  if (length <= totalOutput) return null;
  const message = `All pages together get longer than ${totalOutput / 1_024 / 1_024} MiB.`;
  return { file, line: 1, column: 1, code: 'template/output-limit', message };
}
