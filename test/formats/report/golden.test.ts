import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { everythingWith } from './everything.ts';
import { printPages } from './page.ts';

const pages = printPages(everythingWith('Word'));
/** The page without its style and script, which have tests of their own. */
const bare = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replaceAll(/sha256-[^&]+/g, 'sha256-…');

describe('the pages', () => {
  it.each([
    ['now.html', pages.html.get('now') ?? ''],
    ['then.html', pages.html.get('then') ?? ''],
    ['index.html', pages.index],
  ])('%s is what it was, and valid', async (name, page) => {
    await expect(bare(page)).toMatchFileSnapshot(`../../golden/report/${name}`);
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // An SVG in HTML follows XML's rules, and a table's cells say their role.
        'svg-focusable': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'require-sri': 'off',
        // The region that scrolls has to be reachable by keyboard.
        'no-redundant-role': 'off',
        'prefer-native-element': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const report = await validator.validateString(page, name);
    const messages = report.results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });

  it('the picture is what it was', async () => {
    const picture = (pages.svg.get('now') ?? '').replace(
      /<style>[\s\S]*?<\/style>/,
      '<style></style>',
    );
    await expect(picture).toMatchFileSnapshot('../../golden/report/now.svg');
  });

  it('are the same on every run', () => {
    expect(printPages(everythingWith('Word'))).toEqual(pages);
  });
});
