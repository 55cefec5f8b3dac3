import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** Which colours stand on which: text needs 4.5:1, shapes and lines 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'raised', 'accent-soft', 'zone', 'truth-soft', 'excel-soft']],
  ['muted', ['paper', 'surface', 'raised', 'zone', 'truth-soft', 'excel-soft', 'accent-soft']],
  ['accent', ['paper', 'surface']],
  // The names of lines and the values have an outline of the surface's colour around each letter.
  ['above', ['surface', 'raised', 'above-soft']],
  ['inside', ['surface', 'raised', 'inside-soft']],
  ['below', ['surface', 'raised', 'below-soft']],
  ['truth', ['surface']],
  ['excel', ['surface']],
  ['p1', ['surface']],
  ['p2', ['surface']],
  ['p3', ['surface']],
  ['p4', ['surface']],
  ['surface', ['accent']],
];
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ...['p1', 'p2', 'p3', 'p4', 'other', 'above', 'inside', 'below', 'muted'].map(
    (name) => [name, ['surface', 'zone', 'truth-soft', 'excel-soft']] as const,
  ),
  ['truth', ['truth-soft', 'excel-soft', 'surface']],
  ['excel', ['truth-soft', 'excel-soft', 'surface']],
  ['accent', ['surface', 'paper', 'raised']],
];

const css = await readFile(
  new URL('../../../templates/report/report/01-base.css', import.meta.url),
  'utf8',
);
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
] as const)('the palette in %s', (_, palette) => {
  it.each(pairs(text))('text %s on %s', (front, back) => {
    expect(contrast(palette, front, back)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(pairs(shapes))('shape %s on %s', (front, back) => {
    expect(contrast(palette, front, back)).toBeGreaterThanOrEqual(3);
  });
});

it('the picture has the colours of the light page', async () => {
  const url = new URL('../../../templates/report/figure.css', import.meta.url);
  const known = new Set(colours(light).values());
  for (const [colour] of (await readFile(url, 'utf8')).matchAll(/#[0-9a-f]{6}/g)) {
    expect(known).toContain(colour);
  }
});

function pairs(list: typeof text): readonly (readonly [string, string])[] {
  return list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const));
}

function colours(body: string): ReadonlyMap<string, string> {
  const found = body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

/** The ratio of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(palette: ReadonlyMap<string, string>, front: string, back: string): number {
  const [a, b] = [luminance(palette.get(front)), luminance(palette.get(back))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string | undefined): number {
  const channels = /^#(..)(..)(..)$/.exec(colour ?? '')?.slice(1) ?? [];
  const [red = NaN, green = NaN, blue = NaN] = channels.map((channel) => {
    const share = Number.parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
