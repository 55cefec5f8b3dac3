import { access, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { pages } from './all-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const markdown = new MarkdownIt({ html: true });

test.each(pages)('the links of %s lead somewhere', async (page) => {
  const dead: string[] = [];
  for (const link of linksOf(await read(page))) {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
    const there = await access(root + target).then(
      () => true,
      () => false,
    );
    const found = there && (anchor === undefined || anchorsOf(await read(target)).has(anchor));
    if (!found) dead.push(link);
  }
  expect(dead).toEqual([]);
});

test.each(['docs/README.md', 'docs/nl/README.md'])('%s lists all pages', async (index) => {
  const folder = posix.dirname(index);
  const links = linksOf(await read(index)).map((link) => posix.join(folder, link));
  const others = pages.filter((page) => posix.dirname(page) === folder && page !== index);
  expect(links).toEqual(expect.arrayContaining(others));
});

async function read(file: string): Promise<string> {
  return readFile(root + file, 'utf8');
}

/** What a page links to within the project, pictures included. */
function linksOf(text: string): readonly string[] {
  const html = markdown.render(text);
  const links = [...html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^(?:https?|mailto):/.test(link));
}

/** The anchors that git hosts give to headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = markdown.parse(text, {}).flatMap((token, index, tokens) => {
    const inline = tokens[index + 1]?.children ?? [];
    return token.type === 'heading_open' ? [inline.map(({ content }) => content).join('')] : [];
  });
  const slugs = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set(slugs);
}
