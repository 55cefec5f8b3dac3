import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a page may fail in one look only; the other rules judge its markup, which is the same in all. */
const rulesOfLooks = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

// Run in the page itself: axe's own builder for playwright brings out every node that passes, a minute for a long map.
const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * The barriers that axe finds in a page, as `rule: element`; empty when there is none.
 * @param judged all rules, or only those whose answer depends on width and colours
 */
export async function barriersIn(page: Page, judged: 'all' | 'look' = 'all'): Promise<string[]> {
  const runOnly =
    judged === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: rulesOfLooks };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false });
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${options}).then((results) => results.violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
