import type { Apart } from './apart.ts';
import type { Browser } from './browser.ts';
import type { Context, Input, Output, Prompts } from './context.ts';
import { nodeClock } from './node-clock.ts';
import { nodeFiles } from './node-files.ts';
import { nodeGit } from './node-git.ts';
import { nodeLive } from './node-live.ts';
import { readOwnVersion } from './own-version.ts';

/** The world as it is: this process, its disk, clock and terminal. */
export function nodeContext(): Context {
  const { env } = process;
  // Standard input last: to look at it loads streams, and where nobody watches it is not needed.
  const interactive = !env['CI'] && process.stderr.isTTY && process.stdin.isTTY;
  return {
    cwd: currentFolder(),
    env,
    files: nodeFiles,
    git: nodeGit,
    clock: nodeClock(),
    stdin: nodeInput(),
    stdout: nodeOutput(process.stdout),
    stderr: nodeOutput(process.stderr),
    prompts: interactive ? lazyPrompts() : null,
    browser: lazyBrowser,
    apart: lazyApart,
    live: nodeLive,
    version: readOwnVersion(),
  };
}

/** Loads what starts a browser only when one is needed. */
const lazyBrowser: Browser = {
  print: async (...request) => (await import('./node-browser.ts')).nodeBrowser.print(...request),
};

/** Loads what starts threads only when one is needed. */
const lazyApart: Apart = {
  start: async (...request) => (await import('./node-apart.ts')).nodeApart.start(...request),
};

/** Where the shell says that we are when the folder is gone; the command then tells so. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/';
  }
}

function nodeInput(): Input {
  return {
    get isTTY() {
      return process.stdin.isTTY ?? false;
    },
    async readAll() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}

function nodeOutput(stream: NodeJS.WriteStream): Output {
  let failed = false;
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // `cjm … | head` closes the pipe before we are done: that is fine.
    if (code === 'EPIPE' || failed) return;
    failed = true;
    // Later than the exit code of the command.
    process.once('exit', () => void (process.exitCode = 2));
    if (stream !== process.stderr) {
      process.stderr.write(`error: Cannot write the output: ${reasons[code ?? ''] ?? code}.\n`);
    }
  });
  return {
    isTTY: stream.isTTY ?? false,
    columns: stream.isTTY ? stream.columns || 80 : 80,
    write: (text) => void stream.write(text),
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EFBIG: 'the file would be too large',
  EBADF: 'it is closed',
};

/** Loads the prompts only when a question is asked. */
function lazyPrompts(): Prompts {
  const load = () => import('./prompts.ts');
  return {
    text: async (...question) => (await load()).prompts.text(...question),
    select: async (...question) => (await load()).prompts.select(...question),
    key: async (keys) => (await import('./read-key.ts')).readKey(keys),
  };
}
