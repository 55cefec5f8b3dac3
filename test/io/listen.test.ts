import { connect, createServer } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/io/listen.ts';
import type { Listening, Respond } from '../../src/io/live.ts';

const hello: Respond = ({ method, target, headers }, { streams }) =>
  target === '/stream'
    ? { status: 200, headers: {}, body: `${streams}\n`, stream: 'name' }
    : { status: 200, headers: {}, body: JSON.stringify({ method, target, headers }) };

async function start(respond: Respond = hello): Promise<Listening> {
  const listening = await listen([0], respond);
  if (listening === null) throw new Error('No port is free.');
  onTestFinished(() => listening.close());
  return listening;
}

/** Sends bytes as they are and gives what comes back until the other side closes. */
async function send(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (more: string) => (text += more));
    socket.on('error', () => {}).on('close', () => resolve(text));
  });
}

const good = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

describe('a server for this machine alone', () => {
  it('hands on what was asked, as it was sent', async () => {
    const { port } = await start();
    const text = await send(
      port,
      'GET /a?b HTTP/1.1\r\nHost: x\r\nhOsT: y\r\nConnection: close\r\n\r\n',
    );
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const headers = [
      ['host', 'x'],
      ['host', 'y'],
      ['connection', 'close'],
    ];
    expect(text).toContain(JSON.stringify({ method: 'GET', target: '/a?b', headers }));
  });

  it('cannot be reached from elsewhere', async () => {
    const { port } = await start();
    const address = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.2');
      socket.once('connect', () => resolve('connected')).once('error', () => resolve('refused'));
      onTestFinished(() => void socket.destroy());
    });
    expect(address).toBe('refused');
  });

  it('takes the next port when one is in use, and says so when all are', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as { port: number };
    expect(await listen([port], hello)).toBeNull();
    const other = await listen([port, 0], hello);
    expect(other?.port).not.toBe(port);
    await other?.close();
  });

  it.each([
    ['no request', 'x\r\n\r\n', 400],
    ['a bare line feed', 'GET / HTTP/1.1\nHost: a\r\n\r\n', 400],
    ['a head of 20 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_480)}\r\n\r\n`, 431],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a tunnel', 'CONNECT evil:443 HTTP/1.1\r\nHost: evil\r\n\r\n', 405],
  ])('refuses %s and goes on', async (_, bytes, status) => {
    const { port } = await start();
    expect(await send(port, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(await send(port, good)).toContain('200 OK');
  });

  it('is not ended by an answer that fails', async () => {
    const { port } = await start(({ target }) => {
      if (target === '/bad') throw new Error('oops');
      return { status: 200, headers: {}, body: 'fine' };
    });
    expect(await send(port, good.replace('/', '/bad'))).toMatch(/ 500 [^]*internal error/);
    expect(await send(port, good)).toContain('fine');
  });

  it('counts open streams, sends to them by name, and forgets those that close', async () => {
    const listening = await start();
    const { port } = listening;
    const open = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/stream`);
      const reader = response.body?.getReader();
      return async () => new TextDecoder().decode((await reader?.read())?.value);
    };
    const [first, second] = [await open(), await open()];
    expect([await first(), await second()]).toEqual(['0\n', '1\n']);
    listening.send((stream) => `to ${stream}\n`);
    expect([await first(), await second()]).toEqual(['to name\n', 'to name\n']);
  });

  // Whatever comes in: no answer of 500 and more, and the next good request is answered.
  it('survives any bytes', async () => {
    const { port } = await start();
    const line = fc.oneof(
      fc.constantFrom(
        'GET / HTTP/1.1',
        'Host: a',
        'Content-Length: 9',
        'Transfer-Encoding: chunked',
      ),
      fc.string({ maxLength: 40 }),
    );
    const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\r\n') + '\r\n\r\n');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      lines.map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        for (const [, status] of (await send(port, sent)).matchAll(/^HTTP\/1\.1 (\d+)/gm)) {
          expect(Number(status)).toBeLessThan(500);
        }
        expect(await send(port, good)).toContain('200 OK');
      }),
      { numRuns: 200 },
    );
  });
});
