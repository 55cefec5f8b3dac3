import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { slug } from '../../src/model/slug.ts';
import { id } from '../../src/model/written/common.ts';

describe('the slug of a title', () => {
  test.each([
    ['Ik bel de klantenservice!', 'ik-bel-de-klantenservice'],
    ['  Vraag 1/2: wát?  ', 'vraag-1-2-wát'],
    ['請求書を見る', '請求書を見る'],
    ['…', ''],
    ['ÉÉN', 'één'],
  ])('%s', (title, expected) => {
    expect(slug(title)).toBe(expected);
  });

  it('is an id, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const result = slug(title);
        return result === '' || id.safeParse(result).success;
      }),
    );
  });

  it('of an id is that id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => slug(slug(title)) === slug(title)),
    );
  });
});
