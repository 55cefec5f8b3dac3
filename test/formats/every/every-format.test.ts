import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { printTexts } from '../../../src/commands/report/print-texts.ts';
import { reportFormats } from '../../../src/formats/report-formats.ts';
import { startOfFile, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { parse } from '../report/parse-csv.ts';
import { nastyTexts } from './nasty-texts.ts';
import { workspaceWith } from './with-text.ts';

/** Every page in every format that cjm prints itself, by format; a new format or page is here by itself. */
async function everyText(text: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const workspace = workspaceWith(text);
  const findings: readonly Diagnostic[] = [
    {
      rule: 'some-rule',
      code: 'some-rule',
      severity: 'warning',
      message: `Something is "${text}".`,
      hint: text,
      file: `${text}.journey.yaml`,
      range: startOfFile,
    },
  ];
  const subject = { workspace, journeys: workspace.journeys, findings, date: '2026-11-22' };
  const texts = new Map<string, string[]>();
  for (const { extension, content } of await printTexts(subject, reportFormats, String)) {
    texts.set(extension, [...(texts.get(extension) ?? []), content]);
  }
  return texts;
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** What a reader's program makes of a text, without what is text in it. */
const structures: Readonly<Record<string, (content: string) => unknown>> = {
  '.html': markup,
  '.svg': (svg) => new Set(markup(svg)),
  '.map.svg': (svg) => new Set(markup(svg)),
  '.md': markdownTokens,
  '.json': (json) => shape(JSON.parse(json)),
  '.csv': (csv) => parse(csv).map((row) => row.length),
};

/** The tags with the names of their attributes, as HTML reads them. */
function markup(page: string): readonly string[] {
  const bare = page.replaceAll(/(<(style|script)\b[^>]*>)[^]*?(<\/\2>)/g, '$1$3');
  const tags = bare.matchAll(/<(\/?[a-zA-Z!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g);
  return [...tags].map(([, name = '', rest = '']) => {
    const names = [...rest.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g)];
    return [name, ...names.map(([, attribute]) => attribute)].join(' ');
  });
}

/** The blocks, with all raw HTML; what is inside a line counts by kind, since escaping cuts text into pieces. */
function markdownTokens(markdown: string): readonly string[] {
  return markdownIt({ html: true, linkify: true })
    .parse(markdown, {})
    .flatMap(({ type, content, children }) => [
      type === 'html_block' ? content : type,
      ...(children ?? [])
        .filter((child) => !child.type.startsWith('text'))
        .map((child) => (child.type === 'html_inline' ? child.content : child.type)),
    ]);
}

/** The keys of objects; what users name (raters) is text too. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.values(value).map(shape);
}

const plain = await everyText('x');

it('each format of the report has its reader here', () => {
  expect([...plain.keys()].toSorted()).toEqual(Object.keys(structures).toSorted());
});

describe.each(Object.entries(nastyTexts))('%s, written in every field', (_, text) => {
  const printed = everyText(text);

  it('changes nothing but text, in every format', async () => {
    const found = await printed;
    for (const [extension, pages] of plain) {
      const structure = structures[extension] ?? (() => null);
      const theirs = found.get(extension) ?? [];
      expect(theirs).toHaveLength(pages.length);
      pages.forEach((page, index) => {
        expect(structure(theirs[index] ?? '')).toEqual(structure(page));
      });
    }
  });

  it('leaves no control in a page', async () => {
    // A spreadsheet gets what was written.
    const pages = [...(await printed)].flatMap(([extension, texts]) =>
      extension === '.csv' ? [] : texts,
    );
    expect(pages.filter((page) => page.search(controls) >= 0)).toEqual([]);
  });

  it('is there for the reader, all of it', async () => {
    const pages = (await printed).get('.html') ?? [];
    // A title as the pages hold it: what cannot be seen is shown by its sign (the block Control Pictures).
    const title = `${text}2`.replaceAll(controls, (found) =>
      String.fromCodePoint(0x2400 + (found.codePointAt(0) ?? 0)),
    );
    expect(pages.map(textsOf).filter((texts) => texts.includes(title))).not.toEqual([]);
  });
});

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

function textsOf(page: string): readonly string[] {
  return [...page.matchAll(/>([^<]+)</g)].map(([, content = '']) =>
    content.replaceAll(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (found) => entities[found] ?? ''),
  );
}
