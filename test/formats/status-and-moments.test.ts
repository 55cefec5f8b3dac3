import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/model/text-width.ts';
import { collector, runCjm } from '../cli/test-context.ts';

// Protects the layout: what is wider than the terminal is broken by it, in the middle of words and columns.

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

describe.each([
  ['warm-homes', ['status']],
  ['warm-homes', ['status', 'warm-home-grant']],
  ['warm-homes', ['moments']],
  ['zorgverzekeraar', ['status']],
  ['zorgverzekeraar', ['status', 'overstappen-straks']],
  ['zorgverzekeraar', ['moments']],
] as const)('in %s, %j', (name, argv) => {
  test.each([60, 80, 100, 160])('fits in %i columns', async (columns) => {
    const { output, text } = collector({ columns });
    const { code } = await runCjm([...argv], examples + name, { stdout: output });
    expect(code).toBe(0);
    expect(
      text()
        .split('\n')
        .filter((line) => textWidth(line) > columns),
    ).toEqual([]);
  });

  test('has no escape sequences in a pipe, and colour on a terminal that says the same', async () => {
    const plain = await runCjm([...argv], examples + name);
    const painted = await runCjm(['--color', 'always', ...argv], examples + name);
    expect(plain.stdout).not.toContain('\u001b');
    expect(painted.stdout).toContain('\u001b');
    // eslint-disable-next-line no-control-regex
    expect(painted.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
});
