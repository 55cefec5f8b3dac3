import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedLines } from '../../../src/commands/choose/changed-lines.ts';

it('tells which lines changed, and where they stand now', () => {
  expect(changedLines('a\nb\nc\nd\n', 'a\nB\nB2\nc\n')).toEqual([
    { line: 2, removed: ['b'], added: ['B', 'B2'] },
    { line: 5, removed: ['d'], added: [] },
  ]);
  expect(changedLines('a\r\nb', 'a\nb')).toEqual([]);
});

it('leads from the one text to the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = before.split('\n');
      for (const { line, removed, added } of changedLines(before, after)) {
        expect(lines.splice(line - 1, removed.length, ...added)).toEqual(removed);
      }
      expect(lines.join('\n')).toBe(after);
    }),
  );
});
