import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Browser, PageToPrint } from './browser.ts';
import { browserFlags } from './browser/browser-flags.ts';
import { devTools, type DevTools } from './browser/devtools-pipe.ts';
import { findBrowser } from './browser/find-browser.ts';
import { printPage } from './browser/print-page.ts';
import { makeProfile, removeProfile } from './browser/profile.ts';
import { UserError } from './user-error.ts';

/** Tabs that print at the same time. */
const tabs = 2;
/** Milliseconds that one page may take, the start of the browser included. */
const patience = 90_000;
/** Milliseconds that it may take to end. */
const farewell = 5_000;

/** Prints with a browser of the system: one process, with a profile of its own that is removed. */
export const nodeBrowser: Browser = {
  async print(pages, program) {
    const path = await findBrowser(program);
    const profile = await makeProfile();
    try {
      return await printAll(pages, path, profile);
    } finally {
      await removeProfile(profile);
    }
  },
};

async function printAll(
  pages: readonly PageToPrint[],
  path: string,
  profile: string,
): Promise<readonly Uint8Array[]> {
  const child = spawn(path, browserFlags(profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const tools = devTools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  let said = '';
  child.stderr?.on(
    'data',
    (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-4_000)),
  );
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => (tools.end(error), resolve()));
    child.once('close', () => (tools.end(new Error('it ended before it was done')), resolve()));
  });
  try {
    return await inTurn(pages, (page) => inTime(printPage(tools, page)));
  } catch (error) {
    throw cannotPrint(path, error, said);
  } finally {
    await end(child, tools, gone);
  }
}

/** All results in order, a few at a time. */
async function inTurn<Value>(
  pages: readonly PageToPrint[],
  print: (page: PageToPrint) => Promise<Value>,
): Promise<readonly Value[]> {
  const printed: Value[] = [];
  const queue = pages.entries();
  const tab = async (): Promise<void> => {
    for (const [index, page] of queue) printed[index] = await print(page);
  };
  await Promise.all(Array.from({ length: tabs }, tab));
  return printed;
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it took longer than ${patience / 1_000} seconds for a page`)),
      patience,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the browser to end, and makes it when it does not. */
async function end(child: ChildProcess, tools: DevTools, gone: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), farewell);
  void tools.send('Browser.close').catch(() => null);
  await gone;
  clearTimeout(timer);
}

function cannotPrint(path: string, error: unknown, said: string): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  const first = said.split('\n').find((line) => /error|fatal|sandbox|cannot/i.test(line)) ?? '';
  return new UserError(
    `The browser "${path}" could not print: ${reason}.${first === '' ? '' : ` It said: ${first.trim().slice(0, 300)}`}`,
    'Try another one with --browser, or print the HTML page from your own browser.',
  );
}
