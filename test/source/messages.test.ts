import { describe, expect, it } from 'vitest';
import { messages, type ProblemId } from '../../src/source/messages.ts';

const detail = { name: 'x', number: 64, line: 3, column: 5 };

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  const { problems, earlier } = messages[language];
  const ids = Object.keys(problems) as ProblemId[];

  it('each message is one sentence with a way out', () => {
    for (const id of ids) {
      const { message, hint } = problems[id](detail);
      expect(message).toMatch(/^[A-Z][^\n]*\.$/);
      expect(hint).toMatch(/^[A-Z][^\n]*\.$/);
    }
    expect(earlier).not.toBe('');
  });

  it('tells which bracket closes', () => {
    expect(problems['yaml/missing-char#bracket']({ ...detail, name: '[' }).hint).toContain('"]"');
    expect(problems['yaml/missing-char#bracket']({ ...detail, name: '{' }).hint).toContain('"}"');
  });
});
