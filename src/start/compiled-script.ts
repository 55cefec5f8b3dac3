import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import type { CodeStore } from './code-store.ts';

/** A CommonJS file that was run. */
export interface CompiledScript {
  readonly exports: unknown;
  /** Keeps the code that V8 has compiled by now for the next run, unless most of it came from there. */
  readonly keep: () => void;
}

/** Code compiled anew is kept when there is this much more of it than was kept before. */
const worthwhile = 1.2;

/**
 * Runs a CommonJS file with the code that V8 compiled in an earlier run. Most of what a short command does is to
 * compile functions that run once; Node's own compile cache (22 and newer) keeps none of those.
 *
 * @param file absolute path; only ASCII, which is read several times as fast
 * @param name of what is kept; must change with the content of the file, since V8 compares no more than its length
 * @param bytesOfCode how much compiled code there is in this process now
 */
export function runCompiled(
  file: string,
  name: string,
  store: CodeStore | null,
  bytesOfCode: () => number = bytecode,
): CompiledScript {
  const cachedData = store?.read(name) ?? undefined;
  const script = new Script(wrap(readFileSync(file, 'latin1')), {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const isKnown = cachedData !== undefined && script.cachedDataRejected !== true;
  const before = bytesOfCode();
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parameters: readonly unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keep: () => {
      if (store === null || (isKnown && bytesOfCode() < worthwhile * before)) return;
      store.write(name, script.createCachedData());
    },
  };
}

function bytecode(): number {
  return getHeapCodeStatistics().bytecode_and_metadata_size;
}
