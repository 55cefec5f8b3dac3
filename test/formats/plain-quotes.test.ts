import { readFile, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { plainQuotes, plainQuotesWhereSafe } from '../../src/formats/plain-quotes.ts';

const text = '&quot;a&#x27;b&#x60;c&#x3D;&lt;i&gt;&amp;';
const plain = "&quot;a'b`c=&lt;i&gt;&amp;";

// What must stay an entity to stay text (&amp;, &lt;, &gt;) or a value (&quot;) stays one.
it('writes what ends nothing as itself', () => {
  const page = `<p title="${text}">${text}</p>${text}`;
  expect(plainQuotes(page)).toBe(`<p title="${plain}">${plain}</p>${plain}`);
  expect(plainQuotesWhereSafe(page)).toBe(plainQuotes(page));
});

it('lets values in single quotes or none be, where there can be some', () => {
  expect(plainQuotesWhereSafe(`<p title='a > " &#x27;c' lang=&#x3D;>&#x27;`)).toBe(
    `<p title='a > " &#x27;c' lang=&#x3D;>'`,
  );
});

it('takes no text for an entity that only looks like one once it is read', () => {
  expect(plainQuotes('<p>&amp;#x27;</p>')).toBe('<p>&amp;#x27;</p>');
  expect(plainQuotesWhereSafe('<p>&amp;#x27;</p>')).toBe('<p>&amp;#x27;</p>');
});

it('may go over our pages, since their templates put values between double quotes only', async () => {
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
