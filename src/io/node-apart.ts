import { Worker } from 'node:worker_threads';
import type { Apart, ApartAnswer, ApartLimits, ApartWork } from './apart.ts';

/** Threads of this process. */
export const nodeApart: Apart = {
  start: async (work, limits) =>
    startThread(new URL(import.meta.resolve(`#${work}-worker`)), limits),
};

/**
 * Starts a thread that answers questions, see `answerQuestions`.
 * @param entry the file that it runs
 */
export function startThread(
  entry: URL,
  { megabytes, milliseconds, totalMilliseconds }: ApartLimits,
): ApartWork {
  const thread = new Worker(entry, {
    env: {},
    stdin: true,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  });
  let listener: (heard: ApartAnswer | 'ready') => void = () => {};
  let over: ApartAnswer | null = null;
  const end = (how: ApartAnswer): void => listener((over ??= how));
  thread.on('message', (message: 'ready' | { readonly answer: unknown }) => listener(message));
  thread.on('error', (error: unknown) => {
    const { message, code } = (error instanceof Error ? error : new Error(String(error))) as {
      readonly message: string;
      readonly code?: string;
    };
    end({ failed: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'broken', why: message });
  });
  thread.on('exit', () => end({ failed: 'broken', why: 'it ended by itself' }));
  const hear = (): Promise<ApartAnswer | 'ready'> =>
    new Promise((resolve) => {
      listener = resolve;
      if (over !== null) resolve(over);
    });
  // Its own modules do not count.
  const ready = hear();
  let left = totalMilliseconds;
  return {
    async ask(question) {
      await ready;
      const answer = hear();
      const most = Math.min(milliseconds, left);
      const timer = setTimeout(() => {
        const failed = most < milliseconds ? 'total-time' : 'time';
        end({
          failed,
          why: `more than ${failed === 'time' ? milliseconds : totalMilliseconds} ms`,
        });
        void thread.terminate();
      }, most);
      const start = performance.now();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- This is no window.
      thread.postMessage(question);
      const heard = await answer;
      clearTimeout(timer);
      left -= performance.now() - start;
      return heard as ApartAnswer;
    },
    async end() {
      over ??= { failed: 'broken', why: 'it was ended' };
      await thread.terminate();
    },
  };
}
