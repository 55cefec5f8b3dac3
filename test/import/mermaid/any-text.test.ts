import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toYaml } from '../../../src/source/to-yaml.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { contentOf, read } from './read.ts';

/** Pieces that mean something to Mermaid or to YAML, and any characters. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['journey', 'title ', 'section ', 'accTitle', 'accDescr', 'accDescr {', '}', '---\n', '%%'],
    ...['%%{init: x}%%', '#', '#58;', '#0;', '#55357;', '#amp;', ';', ':', ': 3', ': 9', ': 3: Me'],
    ...[
      ', ',
      'Cat',
      'A',
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '<br>',
      '"',
      "'",
      '- ',
      '```',
      '> ',
    ],
    ...[
      '```mermaid\n',
      '~~~mermaid\n',
      'yes',
      '*a',
      '&a',
      '{a: b}',
      '012',
      '\u202e',
      '\u0007',
      '国',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyText = fc
  .tuple(
    fc.constantFrom('journey\n', '```mermaid\njourney\n', ''),
    fc.array(piece, { maxLength: 30 }),
  )
  .map(([start, pieces]) => start + pieces.join(''));

describe('any text', () => {
  it('never throws, and every problem lies inside it', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isMarkdown) => {
        const { problems } = read(text, { file: isMarkdown ? 'a.md' : 'a.mmd' });
        const lines = text.split('\n');
        for (const { range } of problems) {
          for (const { line, column } of [range.start, range.end]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          }
          const { start, end } = range;
          const isForward =
            end.line > start.line || (end.line === start.line && end.column >= start.column);
          expect(isForward).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused, or gives files that load without a fault', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, mergeSections) => {
        const { journeys, personas, problems } = read(text, { file: 'a.md', mergeSections });
        const files = Object.fromEntries([
          ...journeys.map(({ id, content }) => [`${id}.journey.yaml`, toYaml(content)]),
          ...personas.map(({ id, content }) => [`${id}.persona.yaml`, toYaml(content)]),
        ]) as Record<string, string>;
        expect(Object.keys(files)).toHaveLength(journeys.length + personas.length);
        const workspace = workspaceOf(files);
        expect(workspace.diagnostics).toEqual([]);
        expect(workspace.journeys.map(({ title }) => title).sort()).toEqual(
          journeys.map(({ content }) => String(content['title'])).sort(),
        );
        const touchpoints = workspace.journeys.flatMap((journey) =>
          journey.touchpoints.filter(({ implicit }) => !implicit),
        );
        expect(touchpoints).toHaveLength(journeys.reduce((sum, one) => sum + one.touchpoints, 0));
        const refused = problems.some(({ severity }) => severity === 'error');
        expect(journeys.length > 0 || refused).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

// Where time grows with the square of the text, these do not end within the time limit of a test.
describe('hostile text is read in linear time', () => {
  const size = 250_000;
  it.each([
    ['newlines in front matter', `---\n${'\n'.repeat(size)}`],
    ['newlines', `journey\n${'\n'.repeat(size)}`],
    ['spaces', `journey\n${' '.repeat(size)}`],
    ['tags that never end', `journey\n${'<a'.repeat(size / 2)}`],
    ['styles', `journey\n${'style:#'.repeat(size / 7)}`],
    ['directives', `journey\n${'%%{a '.repeat(size / 5)}`],
    ['spaces in a directive', `journey\n%%{${' '.repeat(size)}`],
    ['percent signs', `journey\n${'%'.repeat(size)}`],
    ['colons', `journey\nA${': 3'.repeat(size / 3)}`],
    ['actors', `journey\nA: 3: ${'a,'.repeat(size / 2)}`],
    ['tasks', `journey\n${'A: 3\n'.repeat(size / 5)}`],
    ['faults', `journey\n${'A\n'.repeat(size / 2)}`],
    ['fences', '```mermaid\n'.repeat(size / 11)],
    ['quotes', '>'.repeat(size)],
    ['words after titles', `journey\n${'title a\n'.repeat(size / 8)}`],
    ['unknown entities', `journey\nA${'#a;'.repeat(size / 3)}: 3`],
  ])('%s', (_, text) => {
    for (const file of ['a.txt', 'a.md']) {
      expect(read(text, { file })).toHaveProperty('problems');
    }
  });
});

it('keeps an id within its limits', () => {
  const long = '𐐷'.repeat(200);
  const imported = read(`journey\n${long}: 3\n${long}: 4\nsection ${long}\n${long}: 5: ${long}\n`);
  const { phases } = contentOf(imported);
  for (const { id, touchpoints } of phases ?? []) {
    expect(id.length).toBeLessThanOrEqual(100);
    expect(touchpoints.length).toBeGreaterThan(0);
  }
});
