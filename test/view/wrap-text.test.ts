import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/model/text-width.ts';
import { wrapText } from '../../src/view/wrap-text.ts';

describe('wrapText', () => {
  it.each([
    ['one two three', 7, 9, ['one two', 'three']],
    ['', 7, 9, []],
    ['a  b\n c', 20, 9, ['a b c']],
    // A compound longer than a line goes on below.
    ['Arbeidsongeschiktheidsverzekering', 12, 9, ['Arbeidsonges', 'chiktheidsve', 'rzekering']],
    // A Chinese letter takes two columns.
    ['客户旅程地图', 6, 9, ['客户旅', '程地图']],
    ['one two three four', 5, 2, ['one', 'two…']],
    ['aaaaa bbbbb ccccc', 5, 2, ['aaaaa', 'bbbb…']],
    ['客户旅程地图', 6, 1, ['客户…']],
    ['one two', 3, 2, ['one', 'two']],
  ])('%j in %i columns and %i lines', (text, columns, most, lines) => {
    expect(wrapText(text, columns, most)).toEqual(lines);
  });

  it('keeps what a person sees as one letter together', () => {
    const family = '👩‍👩‍👧';
    expect(wrapText(family.repeat(3), 4, 9)).toEqual([family.repeat(2), family]);
  });

  it('shows what would turn the direction of the text', () => {
    expect(wrapText('a\u202eb', 20, 1)).toEqual(['a\\u{202e}b']);
  });

  it('never makes a line too wide or too many of them', () => {
    const text = 'Ein Versicherungsvertreter 顧客の旅 سفر '.repeat(300);
    for (const columns of [2, 7, 20]) {
      for (const most of [1, 3, 12]) {
        const lines = wrapText(text, columns, most);
        expect(lines.length).toBe(most);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
      }
    }
  });
});
