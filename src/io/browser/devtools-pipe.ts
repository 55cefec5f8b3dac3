import type { Readable, Writable } from 'node:stream';

type Values = Readonly<Record<string, unknown>>;

/** The DevTools protocol over a pair of pipes: JSON messages that end in NUL. */
export interface DevTools {
  /** @returns the result. Rejects with what the browser says, or when it ends. */
  send(method: string, values?: Values, session?: string): Promise<Values>;
  /** Tells of every event of a session. */
  listen(session: string, heard: (method: string, values: Values) => void): void;
  /** Fails all that still waits, and all that comes. */
  end(error: Error): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Values;
  readonly result?: Values;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (values: Values) => void;
  readonly reject: (error: Error) => void;
}

export function devTools(input: Writable, output: Readable): DevTools {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (method: string, values: Values) => void>();
  let ended: Error | null = null;
  let last = 0;

  const take = ({ id, method, params, result, error, sessionId }: Message): void => {
    if (id === undefined) {
      listeners.get(sessionId ?? '')?.(method ?? '', params ?? {});
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result ?? {});
    else asked?.reject(new Error(error.message));
  };
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  let parts: Buffer[] = [];
  output.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...parts, chunk.subarray(start, at)]).toString('utf8');
      parts = [];
      start = at + 1;
      take(JSON.parse(text) as Message);
    }
    parts.push(chunk.subarray(start));
  });
  // A browser that ends closes its side first; why it ended is told by whoever started it.
  input.on('error', () => {});
  output.on('error', () => {});
  return {
    send: (method, values = {}, session) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        const message = { id: last, method, params: values, sessionId: session };
        input.write(`${JSON.stringify(message)}\0`);
      }),
    listen: (session, heard) => void listeners.set(session, heard),
    end,
  };
}
