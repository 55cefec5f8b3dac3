import { describe, expect, it } from 'vitest';
import { Chalk } from 'chalk';
import { compareJourneys } from '../../../src/compare/compare.ts';
import type { Compared } from '../../../src/formats/changes/compared.ts';
import { comparisonHtml } from '../../../src/formats/changes/html.ts';
import { comparisonJson } from '../../../src/formats/changes/json.ts';
import { comparisonMarkdown } from '../../../src/formats/changes/markdown.ts';
import { comparisonTerminal } from '../../../src/formats/changes/terminal.ts';
import { textWidth } from '../../../src/model/text-width.ts';
import { comparisonView } from '../../../src/view/comparison-view.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { faultsInHtml } from '../faults-in-html.ts';

/** A comparison in which users' texts stand wherever they can, all of them different. */
function comparedWith(text: string, language = 'en'): Compared {
  let count = 0;
  const word = () => JSON.stringify(`${text}${(count += 1)}`);
  const workspace = workspaceOf({
    'cjm.yaml': `language: ${language}\norganisation: { name: ${word()} }\n`,
    'sam.persona.yaml': `name: ${word()}`,
    'kim.persona.yaml': `name: ${word()}`,
    'now.journey.yaml': `title: ${word()}
personas: [sam, kim]
phases:
  - id: service
    name: ${word()}
    touchpoints:
      - id: a
        title: ${word()}
        emotion: { sam: -1.5, kim: -1 }
        does: ${word()}
        backstage: { what: ${word()}, by: ${word()} }
        promises: [{ id: p, text: ${word()} }]
      - { id: b, title: ${word()}, emotion: 1 }
      - { id: c, title: ${word()} }
solutions:
  - id: s
    title: ${word()}
    for: a
    chosen: { because: ${word()} }
  - { id: t, title: ${word()}, for: a }
`,
    'then.journey.yaml': `title: ${word()}
state: desired
from: now
personas: sam
phases:
  - id: service
    name: ${word()}
    touchpoints:
      - id: a
        title: ${word()}
        emotion: 1
        excel: true
        does: ${word()}
        promises: []
        solutions: t
        because: ${word()}
      - { id: d, title: ${word()}, emotion: 0.5, replaces: c }
removes: b
`,
  });
  expect(workspace.diagnostics).toEqual([]);
  const [before, after] = [workspace.journeyById.get('now'), workspace.journeyById.get('then')];
  if (before === undefined || after === undefined) throw new Error('No such journey.');
  const comparison = compareJourneys(workspace, before, after);
  return { workspace, comparison, view: comparisonView(workspace, comparison) };
}

const plain = { width: 80, unicode: true, chalk: new Chalk({ level: 0 }) };
const page = comparisonHtml.print(comparedWith('Word').view);
const bare = page
  .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
  .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
  .replaceAll(/sha256-[^']+/g, 'sha256-…');

describe('a comparison', () => {
  it.each([
    ['compare.html', bare],
    ['compare.md', comparisonMarkdown.print(comparedWith('Woord', 'nl').view)],
    ['compare.txt', comparisonTerminal.print(comparedWith('Word'), plain)],
    ['compare.json', comparisonJson.print(comparedWith('Word'))],
  ])('%s is what it was', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../golden/changes/${name}`);
  });

  it('is valid HTML', async () => {
    expect(await faultsInHtml(page, 'compare.html')).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</title><script>alert(1)</script>',
    '{{view}} {{{css}}}',
  ])('keeps what users write text: %j', (text) => {
    const tags = (html: string) =>
      [
        ...html
          .replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '')
          .matchAll(/<\/?[a-zA-Z!][^\s/>]*/g),
      ].map(([tag]) => tag);
    expect(tags(comparisonHtml.print(comparedWith(text).view))).toEqual(tags(page));
    expect(comparisonMarkdown.print(comparedWith(text).view)).not.toMatch(
      /<(?:script|img|\/title)/,
    );
  });

  it('asks for nothing and runs nothing of others', () => {
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/i);
    expect(page).not.toMatch(/(?:src|xlink:href)=|@import|url\(/);
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? '');
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => `#${id}`));
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });

  it('fits the terminal, and says what no terminal obeys', () => {
    for (const width of [60, 80, 140]) {
      const text = comparisonTerminal.print(comparedWith('A rather long text with words '), {
        ...plain,
        width,
      });
      for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }
    const hostile = comparisonTerminal.print(comparedWith('a\\u202eb'), plain);
    expect(hostile).not.toMatch(/[\u001b\u202e]/);
  });

  it('is the same on every run', () => {
    expect(comparisonHtml.print(comparedWith('Word').view)).toBe(page);
  });
});
