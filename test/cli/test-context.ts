import { main } from '../../src/cli.ts';
import type { Context, Output } from '../../src/io/context.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { nodeGit } from '../../src/io/node-git.ts';
import { readOwnVersion } from '../../src/io/own-version.ts';
import { threadsFromSource } from './threads-from-source.ts';
import { noBrowser } from './no-browser.ts';
import { stillLive } from './still-live.ts';

/** What a command line printed, and its exit code. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/**
 * Runs a command line in this process: real files, a fixed day, no environment, streams that are no terminal.
 * @param context what differs from that
 */
export async function runCjm(
  argv: readonly string[],
  folder: string,
  context: Partial<Context> = {},
): Promise<Outcome> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await main(argv, {
    cwd: folder,
    env: {},
    files: nodeFiles,
    git: nodeGit,
    clock: { today: () => '2026-11-22' },
    stdin: { isTTY: false, readAll: async () => new Uint8Array() },
    stdout: stdout.output,
    stderr: stderr.output,
    prompts: null,
    browser: noBrowser,
    apart: threadsFromSource,
    live: stillLive,
    version: readOwnVersion(),
    ...context,
  });
  return { stdout: stdout.text(), stderr: stderr.text(), code };
}

/** A stream that keeps what is written. */
export function collector(terminal: Partial<Output> = {}): {
  readonly output: Output;
  readonly text: () => string;
} {
  let text = '';
  const write = (more: string): void => void (text += more);
  return { output: { isTTY: false, columns: 80, write, ...terminal }, text: () => text };
}
