import { expect, it } from 'vitest';
import { plainQuotes } from '../../src/formats/plain-quotes.ts';

// What must stay an entity to stay text (&amp;, &lt;, &gt;) stays one; a quote in an attribute could end it.
it('writes quotes as themselves in text, and only there', () => {
  const text = '&quot;a&#x27;b&#x60;c&#x3D;&lt;i&gt;&amp;';
  expect(plainQuotes(`<p title="${text}">${text}</p>${text}`)).toBe(
    `<p title="${text}">"a'b\`c=&lt;i&gt;&amp;</p>"a'b\`c=&lt;i&gt;&amp;`,
  );
});

it('knows an attribute that holds what ends a tag', () => {
  expect(plainQuotes('<p title="a > b &quot;c">&quot;')).toBe('<p title="a > b &quot;c">"');
  expect(plainQuotes(`<p title='a > " &#x27;c'>&#x27;`)).toBe(`<p title='a > " &#x27;c'>'`);
});

it('takes no text for an entity that only looks like one once it is read', () => {
  expect(plainQuotes('<p>&amp;quot;</p>')).toBe('<p>&amp;quot;</p>');
});
