import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cjm = `"${process.execPath}" --conditions=development --import "${join(root, 'node_modules/tsx/dist/loader.mjs')}" "${join(root, 'scripts/cjm.ts')}"`;

/** Runs a line of the shell, in which `cjm` is cjm. */
async function shell(line: string, folder: string) {
  const script = line.replaceAll(/\bcjm\b/g, cjm);
  const child = spawn('bash', ['-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise((resolve) => void child.once('close', resolve));
  return { code, stdout, stderr };
}

/** Findings of a few megabytes: far more than a pipe holds. */
const many = Object.fromEntries(
  Array.from({ length: 150 }, (_, n) => [
    `j${n}.journey.yaml`,
    `title: T\ntouchpoints:\n${'  - { title: A, emotion: 9 }\n'.repeat(60)}`,
  ]),
);

describe.skipIf(process.platform === 'win32')('cjm as a process', () => {
  test('a reader that stops early sees no trace of it', async () => {
    const folder = await temporaryFolder(many);
    const { stdout, stderr, code } = await shell('cjm check --json --quiet | head -1', folder);
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
    // Of cjm: its findings.
    expect(code).toBe(1);
  });

  test('a slow reader gets everything', async () => {
    const folder = await temporaryFolder(many);
    const { stdout } = await shell('cjm check --json --quiet | (sleep 0.3; cat)', folder);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    const { findings } = JSON.parse(stdout) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThan(1000);
  });

  test.runIf(process.platform === 'linux')(
    'a full disk behind standard output is told',
    async () => {
      const { stderr, code } = await shell('cjm --help > /dev/full', await temporaryFolder());
      expect(stderr).toBe('error: Cannot write the output: the disk is full.\n');
      expect(code).toBe(2);
    },
  );

  test('a thread prints with templates of somebody', async () => {
    const folder = await temporaryFolder({
      'a.journey.yaml': 'title: A\n',
      'mine/_masthead.hbs': '<h1>Mine: {{title}}</h1>\n',
    });
    const line = 'cjm report --templates mine --format html --quiet && cat report/a.html';
    const { stdout, stderr, code } = await shell(line, folder);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('<h1>Mine: A</h1>');
  });

  test('closed streams do no harm', async () => {
    const folder = await temporaryFolder({ 'a.journey.yaml': 'titel: A\n' });
    for (const closed of ['>&-', '2>&-', '>&- 2>&-']) {
      const { code, stderr } = await shell(`cjm check ${closed}`, folder);
      expect([1, 2], closed).toContain(code);
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  test('a file that may grow no more leaves the old one, and no other', async () => {
    const text = `title: A\ntouchpoints:\n${'  - { title: A, emotion: 9 }\n'.repeat(2000)}`;
    const old = '{ "schemaVersion": 1, "generator": "cjm" }';
    const folder = await temporaryFolder({ 'a.journey.yaml': text, 'old.json': old });
    const line = 'ulimit -f 2; cjm check --format json=old.json; echo "[$?]"; cat old.json; ls -A';
    const { stdout, stderr } = await shell(line, folder);
    expect(stderr).toMatch(
      /^error: Nothing was written: ".*old\.json": the file would be too large\.\n/,
    );
    expect(stdout).toBe(`[2]\n${old}a.journey.yaml\nold.json\n`);
  });

  test('without HOME, colours, a known language or a terminal that can do anything', async () => {
    const folder = await temporaryFolder({ 'a.journey.yaml': 'titel: A\n' });
    const plain = await shell('cjm check', folder);
    const odd = 'LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo TERM=dumb COLUMNS=20 TMPDIR=/nonexistent';
    const other = await shell(`env ${odd} cjm check`, folder);
    expect(other).toEqual(plain);
    expect(plain.code).toBe(1);
  });
});
