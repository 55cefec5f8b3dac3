import { emitKeypressEvents, type Key } from 'node:readline';

const stop = 'stop';

/** Keys that were pressed before anybody asked for them. */
const early: string[] = [];
/** Takes the next key, when somebody waits for one. */
let waiting: ((key: string) => void) | null = null;

/** One of these keys, as the person presses it; nothing is echoed. Null when the person wants to stop. */
export async function readKey(keys: readonly string[]): Promise<string | null> {
  for (;;) {
    const key = early.shift() ?? (await nextKey());
    if (key === stop) return null;
    if (keys.includes(key)) return key;
  }
}

function nextKey(): Promise<string> {
  const { stdin } = process;
  if (stdin.listenerCount('keypress', press) === 0) {
    emitKeypressEvents(stdin);
    stdin.on('keypress', press).on('end', end);
    stdin.setRawMode(true);
    stdin.resume();
  }
  return new Promise((resolve) => {
    waiting = (key) => {
      waiting = null;
      resolve(key);
      // The terminal is given back when nobody asks for another key at once.
      setImmediate(() => {
        if (waiting === null) release();
      });
    };
  });
}

function release(): void {
  const { stdin } = process;
  stdin.off('keypress', press).off('end', end);
  stdin.setRawMode(false);
  stdin.pause();
}

/** A fast typist's keys can come several at a time. */
function press(character: string | undefined, key: Key): void {
  const name = nameOf(character, key);
  if (waiting === null) early.push(name);
  else waiting(name);
}

function end(): void {
  press(undefined, { name: 'escape' });
}

function nameOf(character: string | undefined, { ctrl = false, name = '' }: Key): string {
  if ((ctrl && (name === 'c' || name === 'd')) || name === 'escape') return stop;
  if (name === 'return' || name === 'enter') return 'return';
  return ctrl ? '' : (character ?? '').toLowerCase();
}
