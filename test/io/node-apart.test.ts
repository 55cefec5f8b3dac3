import { describe, expect, it } from 'vitest';
import { startThread } from '../../src/io/node-apart.ts';

const limits = { megabytes: 64, milliseconds: 20_000, totalMilliseconds: 60_000 };

/** A thread that answers with what a function makes of the question. */
function thread(answer: string, most = limits) {
  const text = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', async (question) => parentPort.postMessage({ answer: await (${answer})(question) }));
    parentPort.postMessage('ready');`;
  const entry = new URL(`data:text/javascript,${encodeURIComponent(text)}`);
  return startThread(entry, most);
}

// What strangers wrote runs here: whatever it does, an answer comes, and the process goes on.
describe('a thread', () => {
  it('answers one question after the other', async () => {
    const work = thread('(number) => number + 1');
    expect(await work.ask(1)).toEqual({ answer: 2 });
    expect(await work.ask(2)).toEqual({ answer: 3 });
    await work.end();
  });

  it('is ended when it takes too long, and then answers nothing any more', async () => {
    const work = thread('() => { for (;;); }', { ...limits, milliseconds: 200 });
    expect(await work.ask(1)).toMatchObject({ failed: 'time' });
    expect(await work.ask(2)).toMatchObject({ failed: 'time' });
  });

  it('is ended when its answers take too long together, though none of them does', async () => {
    const nap = '(time) => new Promise((resolve) => setTimeout(resolve, time, "awake"))';
    const work = thread(nap, { ...limits, totalMilliseconds: 2_000 });
    expect(await work.ask(10)).toEqual({ answer: 'awake' });
    expect(await work.ask(15_000)).toEqual({ failed: 'total-time', why: 'more than 2000 ms' });
    expect(await work.ask(1)).toMatchObject({ failed: 'total-time' });
  });

  it('is ended when it takes too much memory', async () => {
    const work = thread(
      '() => { const all = []; for (;;) all.push(Array(1000).fill(all.length)); }',
    );
    expect(await work.ask(1)).toMatchObject({ failed: 'memory' });
  });

  it('tells why it broke down', async () => {
    const work = thread("() => { throw new Error('too bad'); }");
    expect(await work.ask(1)).toEqual({ failed: 'broken', why: 'too bad' });
  });

  it('may end by itself', async () => {
    const work = thread('() => process.exit(0)');
    expect(await work.ask(1)).toEqual({ failed: 'broken', why: 'it ended by itself' });
  });

  it('does not know the environment', async () => {
    const work = thread('() => Object.keys(process.env)');
    expect(await work.ask(1)).toEqual({ answer: [] });
    await work.end();
  });

  it('fails when there is nothing to run', async () => {
    const work = startThread(new URL('gone.js', import.meta.url), limits);
    expect(await work.ask(1)).toMatchObject({ failed: 'broken' });
  });
});
