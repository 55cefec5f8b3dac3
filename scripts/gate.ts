import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt } from './run.ts';
import { buildTemplates } from './build-templates.ts';
import { root } from './root.ts';
import { countTests, type TestCounts } from './test-counts.ts';

/** A tool whose exit code says whether the project is in order. Each counts as one test. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What to run when it fails. */
  readonly repair?: string;
}

const tools: readonly Step[] = [
  { name: 'build', command: ['tsx', 'scripts/build.ts'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--quiet'] },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level=warn', '.'],
    repair: 'npm run format',
  },
  { name: 'architecture', command: ['tsx', 'scripts/check-architecture.ts'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
];

const report = join(root, 'tmp', 'tests.json');
const failed: string[] = [];
let passed = 0;

await buildTemplates();
// Two at a time: what small runners have.
const waiting = [...tools];
await Promise.all([worker(), worker()]);
const { skipped, notice, ...rest } = await tests();
passed += rest.passed;
failed.push(...rest.failures);
if (skipped > 0) console.log(`\n${skipped} skipped${notice}`);
if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;

async function worker(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { name, command, repair } = step;
    const start = Date.now();
    const { code, output } = await attempt(command[0], command.slice(1));
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (code === 0) {
      passed += 1;
      console.log(`ok      ${name.padEnd(14)} ${seconds.padStart(5)} s  ${lastLine(output)}`);
    } else {
      failed.push(name);
      const way = repair === undefined ? '' : `\n→ ${repair}`;
      console.log(`FAILED  ${name.padEnd(14)} ${seconds.padStart(5)} s\n${output.trim()}${way}\n`);
    }
  }
}

async function tests(): Promise<TestCounts> {
  await mkdir(join(root, 'tmp'), { recursive: true });
  await rm(report, { force: true });
  const start = Date.now();
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await attempt('vitest', ['run', ...reporters]);
  const counts = countTests(await readFile(report, 'utf8').catch(() => ''), code, root);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const good = counts.failures.length === 0;
  console.log(
    `${good ? 'ok    ' : 'FAILED'}  ${'tests'.padEnd(14)} ${seconds.padStart(5)} s  ` +
      `${counts.passed} passed, ${counts.failures.length} failed, ${counts.skipped} skipped`,
  );
  if (!good) console.log(output.trim());
  return counts;
}

function lastLine(output: string): string {
  const lines = output.trim().split('\n');
  return lines.length === 1 || /^\S/.test(lines.at(-1) ?? '')
    ? (lines.at(-1) ?? '').slice(0, 90)
    : '';
}
