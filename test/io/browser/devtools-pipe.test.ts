import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { devTools } from '../../../src/io/browser/devtools-pipe.ts';

function open() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { tools: devTools(input, output), input, output };
}

const message = (value: object) => Buffer.from(`${JSON.stringify(value)}\0`);

describe('the DevTools pipe', () => {
  it('puts answers to their questions, in any order and cut at any byte', async () => {
    const { tools, input, output } = open();
    const [first, second] = [tools.send('A', { a: 1 }), tools.send('B', {}, 's')];
    expect(String(input.read())).toBe(
      '{"id":1,"method":"A","params":{"a":1}}\0{"id":2,"method":"B","params":{},"sessionId":"s"}\0',
    );
    const bytes = Buffer.concat([
      message({ id: 2, result: { text: 'ée' } }),
      message({ id: 1, error: { message: 'No.' } }),
    ]);
    for (const byte of bytes) output.write(Buffer.from([byte]));
    expect(await second).toEqual({ text: 'ée' });
    await expect(first).rejects.toThrow('No.');
  });

  it('tells of events to who listens to their session', async () => {
    const { tools, output } = open();
    const heard: unknown[] = [];
    tools.listen('s', (...event) => heard.push(event));
    output.write(message({ method: 'Other', params: {}, sessionId: 't' }));
    output.write(message({ method: 'Page.loaded', params: { x: 1 }, sessionId: 's' }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual([['Page.loaded', { x: 1 }]]);
  });

  it('fails what waits, and what comes, when the browser is gone', async () => {
    const { tools } = open();
    const waiting = tools.send('A');
    tools.end(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(tools.send('B')).rejects.toThrow('gone');
  });
});
