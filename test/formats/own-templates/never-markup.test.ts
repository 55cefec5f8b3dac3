import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplates } from '../../../src/formats/own-templates/check-templates.ts';
import { pageProblem } from '../../../src/formats/own-templates/finished-page.ts';
import { templatePrinter } from '../../../src/formats/own-templates/printer.ts';
import { nastyTexts } from '../every/nasty-texts.ts';

/** Pieces of which somebody could put a template together, so that all kinds of places in a page come up. */
const pieces = [
  ...['<p', '<a', '<img', '<svg', '<use', '<rect', '<title', '</p', '<script', '<b', '/>', '>'],
  ...[' ', '\n', '=', '"', "'", '/', '#', 'a', 'href', 'src', 'class', 'fill', 'title', 'onclick'],
  ...[
    ' href="',
    ' title="',
    " class='",
    ' src="',
    ' fill="',
    ' class=a',
    ' title=',
    '&lt;',
    '<!--',
  ],
  ...[
    '{{x}}',
    '{{url x}}',
    '{{image x}}',
    '{{x}}',
    '{{> part}}',
    '{{> tail}}',
    'https://a.example/',
  ],
  ...['{{#if x}}', '{{else}}', '{{/if}}', '{{#each list}}', '{{/each}}', '{{~x~}}', '{{!-- a --}}'],
];

const template = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));

/** What is printed with a text in every value; null when the templates or the page are refused. */
function printed(source: string, x: string): string | null {
  const head = '<!DOCTYPE html><html><head>{{> cjm-head}}</head><body>';
  const sources = [
    { file: 'journey.hbs', source: head + source, isOwn: true },
    { file: '_part.hbs', source: '{{x}}', isOwn: true },
    { file: '_tail.hbs', source: '{{#if x}} id="{{x}}"{{/if}}', isOwn: true },
  ];
  if (checkTemplates(sources).length > 0) return null;
  const result = templatePrinter(sources)('journey.hbs', { x, list: [{ x }, { x }] });
  if ('problem' in result) return null;
  return pageProblem(result.page, 'journey.hbs') === null ? result.page : null;
}

/** The tags of a page with the names of their attributes, as the HTML standard reads them. */
function skeleton(page: string): readonly string[] {
  const tags = page.matchAll(/<(\/?[a-z!][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi);
  return [...tags].map(([, name = '', rest = '']) => {
    const names = rest.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g);
    return [name, ...[...names].map(([, attribute]) => attribute)].join(' ');
  });
}

describe('whatever a template is made of', () => {
  it('data never becomes a tag or an attribute', () => {
    let accepted = 0;
    fc.assert(
      fc.property(template, fc.constantFrom(...Object.values(nastyTexts)), (source, nasty) => {
        const plain = printed(source, 'x');
        if (plain === null) return;
        accepted += 1;
        const page = printed(source, nasty);
        // Refused on the finished page is as good; nothing else may come of it.
        if (page !== null) expect(skeleton(page)).toEqual(skeleton(plain));
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
