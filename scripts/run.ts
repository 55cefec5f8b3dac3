import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

export interface Outcome {
  readonly code: number;
  /** Standard output and error as they came. */
  readonly output: string;
}

/** Runs a tool of the project (`node_modules/.bin`) without input. @throws Error with its output when it fails */
export async function run(tool: string, args: readonly string[], cwd = root): Promise<string> {
  const { code, output } = await attempt(tool, args, cwd);
  if (code !== 0) throw new Error(`${tool} ended with ${code}:\n${output}`);
  return output;
}

/** Like `run`, but a failing tool is an answer. */
export function attempt(tool: string, args: readonly string[], cwd = root): Promise<Outcome> {
  return new Promise((resolve) => {
    const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
    const child = spawn(tool, args, {
      cwd,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
