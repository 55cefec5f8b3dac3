import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
const start = ['--conditions=development', '--import', loader, join(root, 'scripts/cjm.ts')];
const files = { 'cjm.yaml': '{}\n', 'a.journey.yaml': 'title: A\ntouchpoints: [B]\n' };

/** Starts `cjm serve`; `address` is where, `ended` what became of it. */
function serve(folder: string, ...argv: readonly string[]) {
  const child = spawn(process.execPath, [...start, 'serve', ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return {
    address: new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    }),
    ended: new Promise<{ code: number | null; stderr: string }>((resolve) => {
      child.once('close', (code) => resolve({ code, stderr }));
    }),
    stop: (signal: NodeJS.Signals) => child.kill(signal),
  };
}

describe.skipIf(process.platform === 'win32')('cjm serve as a process', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends on %s with %i, also while a page listens', async (signal, code) => {
    const server = serve(await temporaryFolder(files), '--port', '0');
    const address = await server.address;
    const stream = await fetch(`${address}_cjm/changes?page=%2F`);
    expect(stream.status).toBe(200);
    server.stop(signal);
    await expect(stream.text()).rejects.toThrow('terminated');
    expect(await server.ended).toMatchObject({ code });
  });

  test('tells an open page that it has changed', async () => {
    const folder = await temporaryFolder(files);
    const server = serve(folder, '--port', '0', '--quiet');
    const address = await server.address;
    const stream = await fetch(`${address}_cjm/changes?page=%2Fa.html`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader?.read())?.value;
    await writeFile(join(folder, 'a.journey.yaml'), 'title: New\ntouchpoints: [B]\n');
    const second = (await reader?.read())?.value ?? '';
    expect(second).toMatch(/^data: [0-9a-f]{16}\n\n$/);
    expect(first).not.toContain(second.trim());
    expect(await (await fetch(`${address}a.html`)).text()).toContain('<title>New');
    server.stop('SIGINT');
    expect(await server.ended).toEqual({ code: 130, stderr: '' });
  });

  test('does not take a port that is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const server = serve(await temporaryFolder(files), '--port', String(port));
    const { code, stderr } = await server.ended;
    expect(code).toBe(2);
    expect(stderr).toContain(`Port ${port} is in use.`);
  });
});
