import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Usage {
  /** User and system time of the process, start-up included, in milliseconds. */
  readonly cpu: number;
  /** Peak resident memory in MB. */
  readonly memory: number;
}

export interface Run {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that are fine; findings are. */
  readonly codes?: readonly number[];
  /** Variables besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

const preload = fileURLToPath(new URL('usage-at-exit.cjs', import.meta.url));

/** Runs node once and says what it used. @throws Error with the output when it ends with another exit code */
export function measure({ args, cwd, codes = [0, 1], env }: Run): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', preload, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', CI: 'true', ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let report = '';
    let errors = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => void (report += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (report === '' || !codes.includes(code ?? -1)) {
        reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${errors.slice(0, 2000)}`));
        return;
      }
      const usage = JSON.parse(report) as NodeJS.ResourceUsage;
      const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1000;
      resolve({ cpu, memory: usage.maxRSS / 1024 });
    });
  });
}

/** Runs all of them by turns, so that a busy moment of the machine hits each alike; gives each one's median. */
export async function compare(runs: readonly Run[], times: number): Promise<readonly Usage[]> {
  const all: Usage[][] = runs.map(() => []);
  for (let round = 0; round < times; round += 1) {
    for (const [index, run] of runs.entries()) all[index]?.push(await measure(run));
  }
  return all.map((usages) => ({
    cpu: median(usages.map((usage) => usage.cpu)),
    memory: median(usages.map((usage) => usage.memory)),
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
