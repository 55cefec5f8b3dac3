import { spawn } from 'node:child_process';

/** The program of each system that opens an address as a click on it would. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the person's own browser, which goes on when cjm ends.
 * @returns false when there is no program that does so
 */
export async function browse(
  address: string,
  [program = '', ...args]: readonly string[] = openers[process.platform] ?? ['xdg-open'],
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
