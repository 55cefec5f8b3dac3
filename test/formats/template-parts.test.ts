import { readFile, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { escapeText, given } from '../../src/formats/template-parts.ts';

it('escapes what ends a text or a value in double quotes, and shows what HTML does not allow', () => {
  expect(escapeText(`"a" < 'b' & c > d = \`e\``)).toBe(
    "&quot;a&quot; &lt; 'b' &amp; c &gt; d = `e`",
  );
  expect(escapeText('a\u0007b\u007fc\u0085d\te\nf')).toBe('a␇b␡c\\u{85}d\te\nf');
});

it('escapes what should have been gone through, too', () => {
  expect(escapeText(['<b>'] as unknown as string)).toBe('&lt;b&gt;');
});

it.each([[null], [undefined], ['text'], [{ other: 1 }]])('misses a value in %j', (source) => {
  expect(() => given(undefined, source, 'name')).toThrow(/"name" not defined/);
});

it('takes a value that is there, if only as undefined', () => {
  expect([given(0, { x: 0 }, 'x'), given(undefined, { x: undefined }, 'x')]).toEqual([
    0,
    undefined,
  ]);
});

it('prints numbers, and nothing for what is absent', () => {
  expect([0, 1.5, false, null, undefined, ''].map(escapeText)).toEqual([
    '0',
    '1.5',
    'false',
    '',
    '',
    '',
  ]);
});

const folder = new URL('../../templates/report/', import.meta.url);
const tags = /<[A-Za-z][^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>/g;

/** The tags of a template in which a value stands between single quotes or none. */
function unsafeTags(source: string): readonly string[] {
  // Without what Handlebars itself has in quotes.
  const markup = source.replaceAll(/\{\{[^}]*\}\}/g, '\u0001');
  return (markup.match(tags) ?? []).filter((tag) =>
    /=\s*[^\s"'>]*\u0001|'[^']*\u0001/.test(tag.replaceAll(/"[^"]*"/g, '""')),
  );
}

it.each([
  ['<p class={{x}}>', 1],
  ['<p class=a-{{x}} title="b">', 1],
  [`<p title="c" data-z='a>b {{x}}'>`, 1],
  ['<p{{#if x}} class="{{x}}"{{/if}}>{{x}}=\'{{x}}\'<br>', 0],
])('finds the values between single quotes or none in %s', (source, count) => {
  expect(unsafeTags(source)).toHaveLength(count);
});

// An apostrophe, a backquote or an equals sign would end a value in single quotes or in none.
it('may leave those, since our templates put values between double quotes only', async () => {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.hbs'),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.some((name) => name.includes('serve'))).toBe(true);
  for (const name of names) {
    expect(unsafeTags(await readFile(new URL(name, folder), 'utf8')), name).toEqual([]);
  }
});
