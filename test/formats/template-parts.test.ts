import { readFile, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { escapeText } from '../../src/formats/template-parts.ts';

it('escapes what ends a text or a value in double quotes, and shows what HTML does not allow', () => {
  expect(escapeText(`"a" < 'b' & c > d = \`e\``)).toBe(
    "&quot;a&quot; &lt; 'b' &amp; c &gt; d = `e`",
  );
  expect(escapeText('a\u0007b\u007fc\u0085d\te\nf')).toBe('a␇b␡c\\u{85}d\te\nf');
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

// An apostrophe, a backquote or an equals sign would end a value in single quotes or in none.
it('may leave those, since our templates put values between double quotes only', async () => {
  const folder = new URL('../../templates/report/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.hbs'));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const source = await readFile(new URL(name, folder), 'utf8');
    // Without what Handlebars itself has in quotes.
    const markup = source.replaceAll(/\{\{[^}]*\}\}/g, '\u0001');
    expect(markup, name).not.toMatch(/=\s*(?:'[^'>]*\u0001|\u0001)/);
  }
});
