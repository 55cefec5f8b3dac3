import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const exec = promisify(execFile);

/** What a user gets: the tarball, installed in an empty folder. Needs `npm run build`. */
describe('the packed package', () => {
  let folder = '';
  let names: readonly string[] = [];
  const cjm = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
    exec(join(folder, 'node_modules', '.bin', 'cjm'), args, {
      cwd: folder,
      env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
    });

  beforeAll(async () => {
    await access(join(root, 'dist', 'index.js'));
    folder = await mkdtemp(join(tmpdir(), 'cjm-package-'));
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await exec('npm', pack, { cwd: root });
    const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    if (packed === undefined) throw new Error('npm pack made nothing.');
    names = packed.files.map((file) => file.path);
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const install = ['install', '--no-audit', '--no-fund', `./${packed.filename}`];
    await exec('npm', install, { cwd: folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds what runs and nothing else', () => {
    const outside =
      /^(?:bin\/|dist\/|schema\/|templates\/init\/|package\.json$|README\.md$|LICENSE$)/;
    expect(names.filter((name) => !outside.test(name))).toEqual([]);
    expect(names).toContain('dist/THIRD-PARTY-LICENSES.txt');
    expect(names).toContain('LICENSE');
  });

  it('installs nothing else', async () => {
    const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/cjm']);
  });

  it('has no complaint of publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('answers --version with its own', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect((await cjm('--version')).stdout).toBe(`${version}\n`);
  });

  it('scaffolds a workspace that passes, scores and reports', async () => {
    await cjm('init', 'first', '--yes');
    await cjm('-C', 'first', 'check');
    expect((await cjm('-C', 'first', 'score')).stdout).toMatch(/\S/);
    await cjm('-C', 'first', 'report');
    const page = await readFile(join(folder, 'first', 'report', 'index.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
  });

  // Node's own modules are loaded late in the bundle: what starts programs and what makes digests is tried here.
  it('prints a PDF where there is a browser, and says what is missing where there is none', async () => {
    const print = cjm('-C', 'first', 'report', '--format', 'pdf', '--out', 'pdf');
    if (findChromium() === null) return expect(print).rejects.toThrow(/Chromium/);
    await print;
    const page = await readFile(join(folder, 'first', 'pdf', 'index.pdf'), 'latin1');
    return expect(page).toMatch(/^%PDF-/);
  });

  it('knows findings by a digest, and asks git for what changed', async () => {
    const { stdout } = await cjm('-C', 'first', 'check', '--format', 'sarif');
    expect(stdout).toMatch(/"cjm\/v1": "[0-9a-f]{64}"/);
    await exec('git', ['init', '--quiet'], { cwd: join(folder, 'first') });
    const since = cjm('-C', 'first', 'check', '--since', 'no-such-branch');
    await expect(since).rejects.toThrow(/"no-such-branch" is not a revision/);
  });

  it('keeps compiled code, and says the same with it, without it and when it is damaged', async () => {
    const kept = join(folder, 'cache', 'cjm');
    const first = await cjm('-C', 'first', 'check');
    const files = (await readdir(kept)).filter((name) => name.startsWith('check-'));
    expect(files).toHaveLength(1);
    expect(await cjm('-C', 'first', 'check')).toEqual(first);
    await writeFile(join(kept, files[0] ?? ''), 'damaged');
    expect(await cjm('-C', 'first', 'check')).toEqual(first);
    expect((await stat(join(kept, files[0] ?? ''))).size).toBeGreaterThan(100_000);
  });

  it('prints the same pages with the templates that it writes', async () => {
    await cjm('-C', 'first', 'report', '--eject', 'mine');
    await cjm('-C', 'first', 'report', '--templates', 'mine', '--format', 'html', '--out', 'own');
    const [usual, own] = await Promise.all(
      ['report', 'own'].map((name) => readFile(join(folder, 'first', name, 'index.html'), 'utf8')),
    );
    expect(own).toBe(usual);
  });

  it('is a library with types that need nothing', async () => {
    await writeFile(join(folder, 'use.ts'), consumer);
    const target = ['--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false'];
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    const compiled = await exec(tsc, ['--ignoreConfig', '--strict', ...target, 'use.ts'], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(compiled.stdout).toBe('');
    const { stdout } = await exec('node', ['use.js'], { cwd: folder });
    expect(stdout.trim()).toMatch(/^\d+ journeys$/);
  });
});

const consumer = `import { check, loadWorkspace, rank, render } from 'cjm';

const workspace = await loadWorkspace('first');
const findings: readonly { rule: string; message: string }[] = check(workspace);
declare const console: { log(text: string): void };
for (const journey of workspace.journeys) {
  const title: string = journey.title;
  if (title === '' || rank(journey).solutions.some((solution) => solution.id === '')) throw new Error();
}
if (typeof render !== 'function' || findings === undefined) throw new Error();
console.log(\`\${workspace.journeys.length} journeys\`);
`;
