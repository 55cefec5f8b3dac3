import { describe, expect, it } from 'vitest';
import { parseScenario, printCommand, wordsOf } from './scenario.ts';

describe('scenario', () => {
  it('finds files and commands between the prose', () => {
    const text =
      'Before\n\n```yaml cjm.yaml\nlanguage: en\n```\n\n```console\n$ cjm check\nfine\n```\n';
    expect(parseScenario(text)).toEqual([
      { kind: 'prose', text: 'Before\n\n' },
      { kind: 'file', path: 'cjm.yaml', fence: 'yaml', body: 'language: en\n' },
      { kind: 'prose', text: '\n\n' },
      { kind: 'console', commands: ['cjm check'] },
      { kind: 'prose', text: '\n' },
    ]);
  });

  it('shows both streams and an exit code other than 0', () => {
    const result = { stdout: 'a\n', stderr: 'b\nc\n', code: 2 };
    expect(printCommand('cjm x', result)).toBe('$ cjm x\na\n! b\n! c\n[exit 2]\n');
  });

  it('keeps quoted words together', () => {
    expect(wordsOf(`cjm show "my journey" 'x y' z`)).toEqual([
      'cjm',
      'show',
      'my journey',
      'x y',
      'z',
    ]);
  });
});
