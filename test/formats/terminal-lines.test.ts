import { describe, expect, it } from 'vitest';
import { clean, cut, flow, pad, wrap } from '../../src/formats/terminal-lines.ts';

describe('wrapping for the terminal', () => {
  it('breaks between words, and inside one that is too long', () => {
    expect(wrap('a bb  ccc\ndddddd', 4)).toEqual(['a bb', 'ccc', 'dddd', 'dd']);
    expect(wrap('', 4)).toEqual([]);
  });

  it('keeps a word whole that fits on a line, and fills a line with one that fits on none', () => {
    expect(wrap('a bbbbbb', 6)).toEqual(['a', 'bbbbbb']);
    expect(wrap('a bbbbbbb', 6)).toEqual(['a bbbb', 'bbb']);
  });

  it('says with an ellipsis that there is more', () => {
    expect(wrap('one two three', 7, 1)).toEqual(['one…']);
    expect(cut('one two', 7)).toBe('one two');
    expect(cut('', 7)).toBe('');
  });

  it('counts wide characters as two columns', () => {
    expect(wrap('日本語', 4)).toEqual(['日本', '語']);
    expect(pad('日本', 6)).toBe('日本  ');
    expect(pad('日本', 6, 'right')).toBe('  日本');
  });

  it('shows what cannot be seen', () => {
    expect(wrap('a\u001bb', 10)).toEqual(['a␛b']);
    expect(clean(' a\u200b\n\u001bb ')).toBe('a ␛b');
  });

  it('marks the end of right-to-left text', () => {
    expect(pad('عمر', 5)).toBe('عمر\u200e  ');
  });

  it('puts whole pieces on a line', () => {
    expect(flow(['aa', 'bb', 'cc'], 7)).toEqual(['aa · bb', 'cc']);
    expect(flow(['a', 'bbbb cc', 'd'], 6)).toEqual(['a', 'bbbb', 'cc · d']);
    expect(flow([], 5)).toEqual([]);
  });
});
