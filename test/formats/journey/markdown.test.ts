import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { indexMarkdown } from '../../../src/formats/index/markdown.ts';
import { journeyMarkdown } from '../../../src/formats/journey/markdown.ts';
import { indexView } from '../../../src/view/index-view.ts';
import { journeyView } from '../../../src/view/journey-view.ts';
import { subject, telescope } from './fixture.ts';

const { workspace, journey } = telescope;
const finding = {
  rule: 'moment-of-truth-below-zone',
  code: 'moment-of-truth-below-zone',
  severity: 'warning' as const,
  message: '"I reserve one" is a moment of truth and lies below the zone.',
  hint: 'Score a solution for it.',
  file: journey.origin.file,
  range: { start: { line: 20, column: 9 }, end: { line: 20, column: 12 } },
};
const view = journeyView(workspace, journey, [finding]);
const index = indexView(workspace, [finding]);

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false });

/** Blocks and what is marked inside them, without the texts. */
function skeleton(source: string): readonly string[] {
  return markdown
    .parse(source, {})
    .flatMap((token) => [
      `${token.level} ${token.type} ${token.tag} ${token.info}`,
      ...(token.children ?? [])
        .filter(({ type }) => type !== 'text' && type !== 'text_special')
        .map(({ type, attrs }) => `  ${type} ${JSON.stringify(attrs)}`),
    ]);
}

const ours = new Set(['words', 'class', 'href', 'id', 'file', 'path', 'anchor', 'language']);

/** The same view with every text replaced that a user may have written. */
function withText<T>(value: T, text: string): T {
  if (typeof value === 'string') return text as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withText(item, text)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    ours.has(key) ? inner : withText(inner, text),
  ]);
  return Object.fromEntries(entries) as T;
}

const injection =
  'x | y\n\n## Injected\n```\n<details>\n@team #1\n![](http://t) [l](http://t) https://t.example www.t.example a@t.example';

describe('a journey as Markdown', () => {
  it('prints the whole report', async () => {
    const text = journeyMarkdown.print(view);
    await expect(text).toMatchFileSnapshot('../../golden/journey/telescope.md');
    expect(text.startsWith('<!-- cjm -->\n')).toBe(true);
  });

  it('prints the overview', async () => {
    await expect(indexMarkdown.print(index)).toMatchFileSnapshot('../../golden/index/overview.md');
  });

  it('says what is missing in a journey of titles only', () => {
    const bare = subject({ 'bare.journey.yaml': 'title: Bare\ntouchpoints: [I wait]' });
    const text = journeyMarkdown.print(journeyView(bare.workspace, bare.journey, []));
    expect(text).not.toContain('mermaid');
    expect(text).not.toContain('.svg');
    expect(text).toContain('**I wait**');
  });

  it('has no HTML but its own mark, no image but the curve, no link but to its neighbours', () => {
    const tokens = markdown
      .parse(journeyMarkdown.print(withText(view, injection)), {})
      .flatMap((token) => [token, ...(token.children ?? [])]);
    const html = tokens.filter(({ type }) => type.startsWith('html'));
    expect(html.map(({ content }) => content.trim())).toEqual(['<!-- cjm -->']);
    const images = tokens.filter(({ type }) => type === 'image');
    expect(images.map((token) => token.attrGet('src'))).toEqual(['telescope.svg']);
    const links = tokens.filter(({ type }) => type === 'link_open');
    expect(links.map((token) => token.attrGet('href'))).toEqual(['index.md']);
  });

  it('keeps its blocks whatever people write (P7)', () => {
    const hostile = fc.array(
      fc.constantFrom(
        ...[
          injection,
          '|',
          '\n',
          '# ',
          '```',
          '~~~',
          '<b>',
          '<!-- ',
          '-->',
          '[a](b)',
          '![a](b)',
          '*',
          '_',
          '`',
        ],
        ...[
          '\\',
          '&lt;',
          'http://a.example',
          'www.a.example',
          'a@b.example',
          '- ',
          '+ ',
          '1. ',
          '---',
          '===',
        ],
        ...[
          '> ',
          '    ',
          '\t',
          '$$',
          ': ',
          ';',
          '#35;',
          'title ',
          '日本',
          '\u202e',
          '\u0000',
          'x',
          ' ',
        ],
      ),
      { minLength: 1, maxLength: 6 },
    );
    const plain = skeleton(journeyMarkdown.print(withText(view, 'x')));
    const plainIndex = skeleton(indexMarkdown.print(withText(index, 'x')));
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        fc.pre(text.trim() !== '');
        expect(skeleton(journeyMarkdown.print(withText(view, text)))).toEqual(plain);
        expect(skeleton(indexMarkdown.print(withText(index, text)))).toEqual(plainIndex);
      }),
      { numRuns: 25 },
    );
  });
});
