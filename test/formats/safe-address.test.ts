import { describe, expect, it } from 'vitest';
import { isInlineImage, isSafeAddress } from '../../src/formats/safe-address.ts';

// What a stranger's file may put behind a link: nothing that runs, whatever a browser forgives in spelling.
describe('an address in a page', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'mailto:team@example.org',
    'journey.html#t-call',
    '#t-c%C3%A9',
    './a:b',
    '?q=1:2',
  ])('leads on: %s', (address) => expect(isSafeAddress(address)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//elsewhere.example',
    '\\\\elsewhere.example',
    'https://a"onclick="x',
  ])('leads nowhere: %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

it('takes a picture only from inside its address', () => {
  expect(isInlineImage('data:image/png;base64,iVBORw0KGgo=')).toBe(true);
  expect(isInlineImage('https://example.org/a.png')).toBe(false);
  expect(isInlineImage('data:text/html;base64,PHNjcmlwdD4=')).toBe(false);
});
