import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutForbidden } from '../../src/source/characters.ts';
import { readSource } from '../../src/source/read-source.ts';
import { toYaml } from '../../src/source/to-yaml.ts';

it('writes what a person would write', () => {
  const value = {
    id: 'first-home',
    title: 'Een eerste huis: kopen',
    date: '2026-01-02',
    market: 'no',
    number: '012',
    count: 12,
    quote: 'Eerste regel.\nTweede regel.\n',
    tags: ['a', 'b, c', 3],
    phases: [{ id: 'one', touchpoints: [{ id: 'call', emotion: -2, known: true, note: null }] }],
    empty: [],
  };
  expect(toYaml(value, { header: 'Made by cjm.\n\nEdit freely.' })).toBe(
    `# Made by cjm.
#
# Edit freely.

id: first-home
title: "Een eerste huis: kopen"
date: 2026-01-02
market: "no"
number: "012"
count: 12
quote: |
  Eerste regel.
  Tweede regel.
tags: [a, "b, c", 3]
phases:
  - id: one
    touchpoints:
      - id: call
        emotion: -2
        known: true
        note: null
empty: []
`,
  );
});

it('does not fold long text, and leaves absent values out', () => {
  const long = 'woord '.repeat(60).trim();
  expect(toYaml({ a: long, b: undefined })).toBe(`a: ${long}\n`);
});

it('leaves out what a file must not contain', () => {
  expect(toYaml({ a: 'x\u001b[31m\u202ey' })).toBe('a: x[31my\n');
});

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'ab: #-"\'\n\t,[]{}|>&*!%@`é😀\\~012.?'), maxLength: 12 }),
    fc.constantFrom(
      'yes',
      'null',
      '1e3',
      '0x1',
      '---',
      '...',
      '- a',
      ' a',
      'a ',
      '\n',
      'a\n\nb\n',
      '<<',
      '=',
      '# x\ny',
    ),
    fc.constantFrom(
      'a\n\n',
      'a\n  b\n',
      '\ta\nb',
      'a\t\nb',
      '---\na',
      'a\n---\nb',
      '...\n',
      'a\r\nb',
      '-',
    ),
  )
  .map(withoutForbidden);

const key = text.filter(
  (name) => !['', '<<', '__proto__', 'constructor', 'prototype'].includes(name),
);

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      key.filter((name) => !name.includes('\n')),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;

it('writes what is read back', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c d'), value, { minKeys: 1, noNullPrototype: true }),
      (data) => {
        const source = readSource('j.yaml', toYaml(data, { header: 'Header\n---' }));
        expect(source.problems).toEqual([]);
        expect(source.value).toEqual(data);
      },
    ),
    { numRuns: 1000 },
  );
});
