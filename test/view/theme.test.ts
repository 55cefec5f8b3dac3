import { describe, expect, it } from 'vitest';
import { themeOf } from '../../src/view/theme.ts';
import { toOklch } from '../../src/view/oklch.ts';

describe('a theme', () => {
  it('keeps a colour that is read well', () => {
    expect(themeOf('#00529b').light).toMatchObject({ accent: '#00529b', isExact: true });
    expect(themeOf('#ffdd00').dark).toMatchObject({ accent: '#ffdd00', isExact: true });
  });

  it.each(['#ffdd00', '#808080', '#ff0000', '#ffffff', '#000000', '#001f5b'])(
    'moves the lightness of %s no further than needed, away from the page',
    (color) => {
      const { lightness } = toOklch(color);
      const { light, dark } = themeOf(color);
      expect(toOklch(light.accent).lightness).toBeLessThanOrEqual(lightness + 1e-3);
      expect(toOklch(dark.accent).lightness).toBeGreaterThanOrEqual(lightness - 1e-3);
      expect(light.isExact).toBe(light.accent === color);
      expect(dark.isExact).toBe(dark.accent === color);
    },
  );

  it('keeps the hue: a yellow that is corrected is a dark yellow, no brown', () => {
    const { hue } = toOklch('#ffdd00');
    expect(Math.abs(toOklch(themeOf('#ffdd00').light.accent).hue - hue)).toBeLessThan(0.03);
  });
});
