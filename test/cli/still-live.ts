import type { Live } from '../../src/io/live.ts';

/** Nothing happens, nobody asks anything, and what goes on is stopped with Ctrl-C as soon as it does. */
export const stillLive: Live = {
  watch: async () => ({ close() {} }),
  listen: async ([port = 0]) => ({ port, send() {}, close: async () => {} }),
  browse: async () => false,
  stopped: async () => 130,
};
