import fc from 'fast-check';

/** Bits of YAML that, put together, are sometimes a file and sometimes not. */
const fragments = [
  ...['a: ', 'b: ', 'c:\n', '- ', '? ', ': ', '  ', '    ', '\n', '\r\n', '\n  ', '\n    ', '\n- '],
  ...[
    'x',
    'het hapert',
    "it's",
    '"x y"',
    "'x'",
    '"a\\nb"',
    '1',
    '-2.5',
    '0x1F',
    '014',
    '1e3',
    '.inf',
  ],
  ...[
    'true',
    'no',
    'null',
    '~',
    '2026-01-02',
    '[',
    ']',
    '{',
    '}',
    ', ',
    'a: 1, b: 2',
    '[1, x]',
    '{}',
  ],
  ...[
    '|\n  x\n  y\n',
    '>-\n  x\n  y\n',
    '# c\n',
    ' # c',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '&a ',
    '*a',
  ],
  ...[
    '!x ',
    '<<: ',
    '@',
    '`',
    '\t',
    '\r',
    '\ufeff',
    '\u202e',
    '\u0000',
    '😀',
    'é',
    '"',
    "'",
    '\\',
    '__proto__: ',
  ],
];

const glued = fc
  .array(fc.constantFrom(...fragments), { maxLength: 14 })
  .map((parts) => parts.join(''));

const scalar = fc.oneof(
  fc.constantFrom('x', 'het hapert', "it's", '"x \\"y"', "'it''s'", '12', '-0.5', 'true', '', '~'),
  fc.constantFrom(
    '"a\n    b"',
    'no',
    '😀 "x"',
    '[]',
    '{}',
    '[a, {b: c}, "d"]',
    '{ a: 1, "b": [x] }',
  ),
);

/** Lines that are indented well more often than not. */
const indented = fc
  .array(
    fc.tuple(
      fc.nat(3),
      fc.constantFrom('a: ', 'b: ', 'c:', '- ', '- a: ', '"k": ', "'l' : "),
      scalar,
    ),
    {
      maxLength: 10,
    },
  )
  .map((lines) =>
    lines.map(([deep, start, end]) => `${'  '.repeat(deep)}${start}${end}\n`).join(''),
  );

/** Whole documents, as people write them: nested, in both styles. */
export const goodText: fc.Arbitrary<string> = fc.letrec<{ block: readonly string[]; text: string }>(
  (tie) => ({
    block: fc.oneof(
      { depthSize: 'small' },
      scalar.map((text) => [text]),
      fc
        .uniqueArray(fc.constantFrom('a', 'b', '"c d"', "'e'", '1', 'n', 'é'), {
          minLength: 1,
          maxLength: 4,
        })
        .chain((keys) =>
          fc
            .tuple(...keys.map(() => tie('block')))
            .map((values) => keys.flatMap((key, at) => under(`${key}:`, values[at] ?? ['']))),
        ),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 3 })
        .map((items) =>
          items.flatMap((item) => [`- ${item[0]}`, ...item.slice(1).map((line) => `  ${line}`)]),
        ),
      fc.constantFrom(['|', '  x: y', '   z', ''], ['>-', '  x', '', '  z # no comment']),
    ),
    text: tie('block').map((lines) => `${lines.join('\n')}\n`),
  }),
).text;

function under(key: string, lines: readonly string[]): string[] {
  const isInline = lines.length === 1 || /^[|>]/.test(lines[0] ?? '');
  if (isInline) return [`${key} ${lines[0]}`, ...lines.slice(1)];
  return [`${key} # comment: {`, ...lines.map((line) => `  ${line}`)];
}

/** Any input at all. */
export const anyText: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { arbitrary: glued, weight: 4 },
  { arbitrary: indented, weight: 4 },
  { arbitrary: goodText, weight: 4 },
  { arbitrary: fc.uint8Array({ maxLength: 60 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
);
