import { describe, expect, it, test } from 'vitest';
import { emotionOf, isOnScale, readScale } from '../../src/import/scale.ts';

describe('a scale', () => {
  test.each([
    ['1..5', { worst: 1, best: 5 }],
    ['0..10', { worst: 0, best: 10 }],
    [' -3 .. +3 ', { worst: -3, best: 3 }],
    ['5..1', { worst: 5, best: 1 }],
    ['0.5..1.5', { worst: 0.5, best: 1.5 }],
  ])('%s', (text, scale) => expect(readScale(text)).toEqual(scale));

  test.each(['', '5', '1-5', '3..3', 'a..b', '1...5', '1..5..7', '1..1e9'])('not %j', (text) =>
    expect(readScale(text)).toBeNull(),
  );

  it('turns scores into emotions, linearly', () => {
    const ten = { worst: 1, best: 10 };
    expect([1, 4, 5.5, 10].map((score) => emotionOf(score, ten))).toEqual([-2, -0.67, 0, 2]);
    expect([1, 2, 3, 4, 5].map((score) => emotionOf(score, { worst: 1, best: 5 }))).toEqual([
      -2, -1, 0, 1, 2,
    ]);
    expect(emotionOf(1, { worst: 5, best: 1 })).toBe(2);
    expect(Object.is(emotionOf(4.9999, { worst: 0, best: 10 }), 0)).toBe(true);
  });

  it('has two ends', () => {
    const scale = { worst: 5, best: 1 };
    expect([0.9, 1, 5, 5.1].map((score) => isOnScale(score, scale))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
