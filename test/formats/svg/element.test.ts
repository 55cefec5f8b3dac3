import { describe, expect, it } from 'vitest';
import { element, xmlText } from '../../../src/formats/svg/element.ts';

describe('XML', () => {
  it('is an element with its attributes, without those that are null', () => {
    expect(element('rect', { x: 1, y: null, class: '"><b' })).toBe(
      '<rect x="1" class="&quot;&gt;&lt;b"/>',
    );
    expect(element('text', {}, xmlText('a & <b>'))).toBe('<text>a &amp; &lt;b&gt;</text>');
  });

  // XML 1.0, section 2.2: these make a document that no reader accepts.
  it.each(['\0', '\u0008', '\u000b', '\u001b', '\ufffe', '\ud800', '\udc00'])(
    'holds no character that XML forbids: %j',
    (character) => {
      expect(xmlText(`a${character}b`)).not.toContain(character);
    },
  );

  it('keeps letters, emoji and line ends, and shows what would turn the text around', () => {
    expect(xmlText('é 旅 👩‍👧\n\tع')).toBe('é 旅 👩‍👧\n\tع');
    expect(xmlText('\u202e')).toBe('\\u{202e}');
  });
});
