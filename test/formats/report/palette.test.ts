import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookSheet } from '../../../src/formats/look-sheet.ts';
import { dark as darkPicture, light as lightPicture } from '../../../src/formats/svg/palette.ts';
import { themeOf } from '../../../src/view/theme.ts';

/** Which colours stand on which: text needs 4.5:1, shapes and lines 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'raised', 'accent-soft', 'zone', 'truth-soft', 'excel-soft']],
  ['muted', ['paper', 'surface', 'raised', 'zone', 'truth-soft', 'excel-soft', 'accent-soft']],
  ['dim', ['paper', 'surface', 'raised', 'zone']],
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

describe.each([
  ['light', colours(light), 0],
  ['dark', new Map([...colours(light), ...colours(dark)]), 1],
] as const)('in %s a theme of any colour', (_, palette, place) => {
  const all = (list: typeof text) =>
    pairs(list).filter((pair) => pair.some((name) => name.startsWith('accent')));

  it('can be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const sheet = lookSheet(themeOf(`#${number.toString(16).padStart(6, '0')}`));
        const themed = new Map(palette);
        const [, body = ''] = [...sheet.matchAll(/:root:root\{([^}]*)\}/g)][place] ?? [];
        for (const [, name = '', colour = ''] of body.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)) {
          themed.set(name, colour);
        }
        expect(body).toMatch(/--accent:.*--accent-soft:/);
        for (const [front, back] of all(text)) {
          expect(contrast(themed, front, back)).toBeGreaterThanOrEqual(4.5);
        }
        for (const [front, back] of all(shapes)) {
          expect(contrast(themed, front, back)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each([
  ['light', lightPicture, colours(light)],
  ['dark', darkPicture, colours(dark)],
] as const)('a picture in %s', (_, palette, page) => {
  const { lines, ...others } = palette;
  const all = new Map<string, string>([
    ...Object.entries(others),
    ...lines.map((line, index) => [`p${index + 1}`, line] as const),
  ]);
  const onCurve = ['paper', 'zone', 'truthColumn', 'excelColumn'];

  it('has the colours of the page', () => {
    const known = new Set(page.values());
    for (const [name, colour] of all) expect([...known], name).toContain(colour);
  });
  it.each(
    pairs([
      ['ink', ['paper', 'head']],
      ['quiet', onCurve],
      ...['above', 'inside', 'below', 'p1', 'p2', 'p3', 'p4'].map(
        (name) => [name, ['paper']] as const,
      ),
    ]),
  )('text %s on %s', (front, back) => {
    expect(contrast(all, front, back)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(
    pairs(
      ['above', 'inside', 'below', 'truth', 'excel', 'other', 'p1', 'p2', 'p3', 'p4'].map(
        (name) => [name, onCurve] as const,
      ),
    ),
  )('shape %s on %s', (front, back) => {
    expect(contrast(all, front, back)).toBeGreaterThanOrEqual(3);
  });
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
