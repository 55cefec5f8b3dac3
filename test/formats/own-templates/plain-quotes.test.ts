import { expect, it } from 'vitest';
import { plainQuotes } from '../../../src/formats/own-templates/plain-quotes.ts';

const text = '&quot;a&#x27;b&#x60;c&#x3D;&lt;i&gt;&amp;';
const plain = "&quot;a'b`c=&lt;i&gt;&amp;";

// What must stay an entity to stay text (&amp;, &lt;, &gt;) or a value (&quot;) stays one.
it('writes what ends nothing as itself', () => {
  const page = `<p title="${text}">${text}</p>${text}`;
  expect(plainQuotes(page)).toBe(`<p title="${plain}">${plain}</p>${plain}`);
});

it('lets values in single quotes or none be', () => {
  expect(plainQuotes(`<p title='a > " &#x27;c' lang=&#x3D;>&#x27;`)).toBe(
    `<p title='a > " &#x27;c' lang=&#x3D;>'`,
  );
});

it('takes no text for an entity that only looks like one once it is read', () => {
  expect(plainQuotes('<p>&amp;#x27;</p>')).toBe('<p>&amp;#x27;</p>');
});
