import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/test-counts.ts';

const file = (status: string, tests: readonly [string, string][]): object => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, outcome]) => ({ fullName, status: outcome })),
});
const report = (...testResults: readonly object[]): string => JSON.stringify({ testResults });

describe('countTests', () => {
  it('counts what passed and names what failed', () => {
    const counts = countTests(
      report(
        file('failed', [
          ['adds', 'passed'],
          ['divides', 'failed'],
        ]),
      ),
      1,
    );
    expect(counts).toEqual({
      passed: 1,
      failures: ['a.test.ts > divides'],
      skipped: 0,
      notice: '',
    });
  });

  it('gives the reason of what was skipped once', () => {
    const skipped: [string, string] = ['page (skipped: no Chromium found) renders', 'skipped'];
    const counts = countTests(report(file('passed', [['adds', 'passed'], skipped, skipped])), 0);
    expect(counts.skipped).toBe(2);
    expect(counts.notice).toBe('; skipped: no Chromium found');
  });

  it.each([
    ['a file that could not run', report(file('failed', [])), 1, 'a.test.ts'],
    ['an exit code no test explains', report(file('passed', [['adds', 'passed']])), 1, 'exit code'],
    ['no tests at all', report(), 0, 'no tests'],
    ['no report', '', 0, 'no report'],
  ])('takes %s for a failure', (_, text, code, name) => {
    const { failures } = countTests(text, code);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(name);
  });
});
