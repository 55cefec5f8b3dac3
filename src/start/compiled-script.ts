import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import type { CodeStore, KeptCode } from './code-store.ts';

/** A CommonJS file that was run. */
export interface CompiledScript {
  readonly exports: unknown;
  /** Keeps the code that V8 has compiled by now for the next run, when it is time to. */
  readonly keep: () => void;
}

/**
 * Runs a CommonJS file with the code that V8 compiled in earlier runs. Most of what a short command does is to
 * compile functions that run once; Node's own compile cache (22 and newer) keeps none of those.
 *
 * @param file absolute path; only ASCII, which is read several times as fast
 * @param name of what is kept; must change with the content of the file, since V8 compares no more than its length
 * @param now milliseconds since 1970
 */
export function runCompiled(
  file: string,
  name: string,
  store: CodeStore | null,
  now: () => number = Date.now,
): CompiledScript {
  const kept = store?.read(name) ?? null;
  const script = new Script(wrap(readFileSync(file, 'latin1')), {
    filename: file,
    ...(kept !== null && { cachedData: kept.bytes }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parameters: readonly unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  // Only the times are needed from here on, not the bytes.
  const accepted =
    kept === null || script.cachedDataRejected === true
      ? null
      : { born: kept.born, written: kept.written };
  return {
    exports: module.exports,
    keep: () => {
      const written = now();
      if (!isDue(accepted, written)) return;
      const born = accepted?.born ?? written;
      store?.write(name, { bytes: script.createCachedData(), born, written });
    },
  };
}

/**
 * Each run may have needed functions that none did before, and V8 does not say so without walking through all of its
 * memory. So code is kept again in the second run, and then whenever the time since is as long as all the time before:
 * some twenty times in a month.
 */
function isDue(kept: Omit<KeptCode, 'bytes'> | null, now: number): boolean {
  return kept === null || now - kept.written >= kept.written - kept.born;
}
