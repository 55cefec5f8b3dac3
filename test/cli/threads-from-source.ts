import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Apart } from '../../src/io/apart.ts';
import { startThread } from '../../src/io/node-apart.ts';

const entries = new Map<string, Promise<URL>>();

/** Threads as users have them, but of the sources: bundled once, since a thread would read TypeScript anew each time. */
export const threadsFromSource: Apart = {
  async start(work, limits) {
    const entry = entries.get(work) ?? bundled(work);
    entries.set(work, entry);
    return startThread(await entry, limits);
  },
};

async function bundled(work: string): Promise<URL> {
  const source = fileURLToPath(new URL(`../../src/${work}-worker.ts`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  return new URL(`data:text/javascript,${encodeURIComponent(file?.text ?? '')}`);
}
