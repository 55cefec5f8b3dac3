import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSchemas, type SchemaKind } from '../../src/model/file-schemas.ts';
import { readSource } from '../../src/source/read-source.ts';
import { fileKind } from '../../src/workspace/file-kind.ts';
import { fits } from '../../src/workspace/fits.ts';

const folder = new URL('./everything/', import.meta.url);
const documents = readdirSync(folder).map((name) => ({
  kind: fileKind(name) as SchemaKind,
  value: readSource(name, readFileSync(new URL(name, folder))).value,
}));

/** Values that are right somewhere and wrong elsewhere. */
const replacement = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    0.5,
    1,
    3,
    5,
    6,
    -3,
    2026,
    1e9,
    '',
    'x',
    'a-b',
    'A',
    'j/t',
    'x/y/z',
    '2026-02-29',
    '2024-02-29',
    '2026-04-31',
    '1900-02-29',
    '2000-02-29',
    '2026-13',
    '4h',
    'PT25M',
    'P',
    'soon',
    'current',
    'high',
    'HTTPS://a.nl/x',
    'javascript:x',
    '../x',
    '/x',
    'a/b.png',
    [],
    ['2d', '6d'],
    ['2d'],
    [1, 5],
    [{}],
    {},
    { text: 'x' },
    { text: '' },
    { id: 'x' },
    { anna: { ease: 3 } },
    { ease: 3 },
    { ease: 9 },
    { own: 3 },
    { own: 9, 'x-own': 'x' },
    { id: 'own', short: 'longer' },
    { sanne: 1 },
    { Sanne: 1 },
    { to: 'x', share: 2 },
    { because: 'x' },
    'x'.repeat(101),
    'é',
    'É',
  ),
  fc.string(),
  fc.double({ noNaN: true, min: -10, max: 10 }),
);

/** A copy of a document in which one value or key is another. */
function mutate(value: unknown, step: (choices: number) => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || step(6) === 0) return other;
  if (Array.isArray(value)) {
    if (value.length === 0) return [other];
    const index = step(value.length);
    return value.map((item, at) => (at === index ? mutate(item, step, other) : (item as unknown)));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || step(12) === 0) return { ...value, unknown: other };
  const index = step(entries.length);
  return Object.fromEntries(
    entries.flatMap(([key, item], at) => {
      if (at !== index) return [[key, item]];
      return step(15) === 0 ? [] : [[key, mutate(item, step, other)]];
    }),
  );
}

/** zod with `x-` keys taken out, as the explanations do. */
function withoutOwnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, item]) => [key, withoutOwnKeys(item)]),
  );
}

/** Files are accepted by the JSON Schema and explained by zod: the two must never disagree. */
describe('the JSON Schema and zod', () => {
  it('both accept the files that show every field', () => {
    for (const { kind, value } of documents) {
      expect(fits(kind, value)).toBe(true);
      expect(fileSchemas[kind].safeParse(withoutOwnKeys(value)).success).toBe(true);
    }
  });

  it('agree on every other value', () => {
    const mutation = fc
      .tuple(
        fc.constantFrom(...documents),
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        replacement,
      )
      .map(([{ kind, value }, steps, other]) => {
        let at = 0;
        return {
          kind,
          value: mutate(value, (choices) => (steps[at++ % 40] ?? 0) % choices, other),
        };
      });
    fc.assert(
      fc.property(mutation, ({ kind, value }) => {
        expect(fits(kind, value)).toBe(fileSchemas[kind].safeParse(withoutOwnKeys(value)).success);
      }),
      { numRuns: 1000 },
    );
  });
});
