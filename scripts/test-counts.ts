export interface TestCounts {
  readonly passed: number;
  /** Named `file > test`; a file that could not run at all counts as one. */
  readonly failures: readonly string[];
  readonly skipped: number;
  /** Why, where a test says so: `; browser tests: no Chromium found`. */
  readonly notice: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts what vitest's JSON report holds; an exit code that no test explains is a failure too.
 *
 * @param folder left out of the names of files, with its slash
 */
export function countTests(report: string, code: number, folder = ''): TestCounts {
  if (report === '') return { passed: 0, failures: ['vitest (no report)'], skipped: 0, notice: '' };
  const files = (JSON.parse(report) as Report).testResults.map((file) => ({
    ...file,
    name: file.name.replace(folder, ''),
  }));
  const all = files.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, name: `${file.name} > ${test.fullName}` })),
  );
  const failures = all.filter((test) => test.status === 'failed').map((test) => test.name);
  for (const file of files) {
    const explained = file.assertionResults.some((test) => test.status === 'failed');
    if (file.status === 'failed' && !explained) failures.push(file.name);
  }
  const passed = all.filter((test) => test.status === 'passed').length;
  if (failures.length === 0 && code !== 0) failures.push(`vitest (exit code ${code})`);
  if (passed === 0 && failures.length === 0) failures.push('vitest (no tests)');
  const skipped = all.length - passed - all.filter((test) => test.status === 'failed').length;
  const reasons = new Set(all.flatMap((test) => /\((skipped: [^)]*)\)/.exec(test.name)?.[1] ?? []));
  const notice = [...reasons].map((reason) => `; ${reason}`).join('');
  return { passed, failures, skipped, notice };
}
