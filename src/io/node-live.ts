import type { Live, StopCode } from './live.ts';

const signals: Readonly<Record<string, StopCode>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** This machine; each part is loaded when it is used. */
export const nodeLive: Live = {
  watch: async (...watched) => (await import('./watch-folder.ts')).watchFolder(...watched),
  listen: async (...site) => (await import('./listen.ts')).listen(...site),
  browse: async (address) => (await import('./browse.ts')).browse(address),
  stopped,
};

async function stopped(): Promise<StopCode> {
  return new Promise((resolve) => {
    // Taken off again at the first: the second then does what it does to any program.
    const stops = Object.entries(signals).map(([signal, code]) => {
      const stop = () => {
        for (const [name, listener] of stops) process.off(name, listener);
        resolve(code);
      };
      return [signal, stop] as const;
    });
    for (const [name, listener] of stops) process.on(name, listener);
  });
}
