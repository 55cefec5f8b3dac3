import type { Example } from './rule.ts';

const surroundings = {
  'cjm.yaml': [
    'organisation:',
    '  brandValues:',
    '    - { id: honest, name: Honest }',
    '    - { id: carefree, name: Carefree }',
    '',
  ].join('\n'),
  'sam.persona.yaml': 'name: Sam Miller\n',
};

/** The texts of an example by the names of their files. */
export function exampleTexts(example: Example): Readonly<Record<string, string>> {
  return typeof example === 'string' ? { 'example.journey.yaml': example } : example;
}

/** The files of an example, with a persona `sam` and two brand values around it. */
export function exampleFiles(example: Example): Readonly<Record<string, string>> {
  return { ...surroundings, ...exampleTexts(example) };
}

const marker = /\s*# <- here$/;

/** The lines (1-based) that an example marks as wrong, as `file:line`, sorted. */
export function markedLines(example: Example): readonly string[] {
  return Object.entries(exampleFiles(example))
    .flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, index) => (marker.test(line) ? [`${file}:${index + 1}`] : [])),
    )
    .sort();
}
