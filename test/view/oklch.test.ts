import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOklch, toOklch } from '../../src/view/oklch.ts';

const degrees = (hue: number) => ((hue * 180) / Math.PI + 360) % 360;

describe('OKLCH', () => {
  /** The examples of CSS Color 4 for the primaries of sRGB. */
  it.each([
    ['#ff0000', 0.62796, 0.25768, 29.234],
    ['#00ff00', 0.86644, 0.29483, 142.495],
    ['#0000ff', 0.45201, 0.31321, 264.052],
    ['#ffff00', 0.96798, 0.21101, 109.769],
  ])('of %s', (color, lightness, chroma, hue) => {
    const found = toOklch(color);
    expect(found.lightness).toBeCloseTo(lightness, 3);
    expect(found.chroma).toBeCloseTo(chroma, 3);
    expect(degrees(found.hue)).toBeCloseTo(hue, 1);
  });

  it('and back is the same colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const color = `#${number.toString(16).padStart(6, '0')}`;
        expect(fromOklch(toOklch(color))).toBe(color);
      }),
    );
  });

  it('keeps the hue where no screen has so much chroma', () => {
    const blue = toOklch('#0000ff');
    const pale = toOklch(fromOklch({ ...blue, lightness: 0.8 }));
    expect(pale.chroma).toBeLessThan(blue.chroma);
    expect(Math.abs(degrees(pale.hue) - degrees(blue.hue))).toBeLessThan(2);
    expect(pale.lightness).toBeCloseTo(0.8, 2);
  });
});
