import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/formats/journey/escape-markdown.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false });

/** What a reader sees; null when it became more than one paragraph of plain text. */
function seen(source: string): string | null {
  const tokens = markdown.parse(source, {});
  const [, inline] = tokens;
  if (tokens.map(({ type }) => type).join(' ') !== 'paragraph_open inline paragraph_close')
    return null;
  const children = inline?.children ?? [];
  if (children.some(({ type }) => type !== 'text' && type !== 'text_special')) return null;
  return children
    .map(({ content }) => content)
    .join('')
    .replaceAll('\u200b', '');
}

describe('a text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['R&D', 'R&D'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['1. First', '1\\. First'],
    ['0.6 and 2', '0.6 and 2'],
    ['- item', '\\- item'],
    ['+1.2', '+1.2'],
    ['> quote', '\\> quote'],
    ['50% of it', '50% of it'],
    ['see #12', 'see \\#&#8203;12'],
    ['ask @team', 'ask @&#8203;team'],
    [':tada:', ':&#8203;tada:'],
    ['https://example.org', 'https&#8203;://example.org'],
    ['two\n\nlines', 'two lines'],
    ['\u001b[31m', '␛\\[31m'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  const pieces = fc.constantFrom(
    ...[
      '|',
      '\n',
      '\n\n',
      '## ',
      '```',
      '~~~',
      '<details>',
      '-->',
      '<!--',
      '@team',
      '#1',
      '!1',
      '![](http://t)',
    ],
    ...[
      '[a](javascript:x)',
      '[x]: http://t',
      '**',
      '__',
      '`',
      '\\',
      '&amp;',
      '&#x3c;',
      'http://a.example/b',
    ],
    ...[
      'www.a.example',
      'jan@example.nl',
      ':tada:',
      '- ',
      '+ ',
      '1. ',
      '1)',
      '---',
      '===',
      '> ',
      '    ',
      '\t',
    ],
    ...[
      '$x$',
      '<https://a.example>',
      'GH-1',
      '{+a+}',
      '[ ]',
      '[^1]',
      '\u0000',
      '\u202e',
      'é',
      '日本',
      '🪐',
      ' ',
      'x',
    ],
  );

  it('shows exactly the text, whatever it is', () => {
    const text = fc.oneof(
      fc.array(pieces, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const line = raw.replace(/\s+/g, ' ').trim();
        fc.pre(line !== '' && !/[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069]/u.test(line));
        expect(seen(escapeMarkdown(raw))).toBe(line);
      }),
      { numRuns: 300 },
    );
  });
});
