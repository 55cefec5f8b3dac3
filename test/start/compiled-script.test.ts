import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CodeStore, KeptCode } from '../../src/start/code-store.ts';
import { runCompiled } from '../../src/start/compiled-script.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** A store in memory that tells at what times something was written. */
function memory(kept = new Map<string, KeptCode>()) {
  const written: number[] = [];
  const store: CodeStore = {
    read: (name) => kept.get(name) ?? null,
    write: (name, code) => {
      kept.set(name, code);
      written.push(code.written);
    },
  };
  return { store, kept, written };
}

/** A file with a function that a run may need or not. */
async function script(): Promise<string> {
  const text = `exports.sum = (given) => [1, 2, 3].reduce((total, one) => total + given * one, 0);
exports.place = [__filename, require('node:path').basename(__dirname)];`;
  return join(await temporaryFolder({ 'script.cjs': text }), 'script.cjs');
}

interface Exports {
  readonly sum: (given: number) => number;
  readonly place: readonly string[];
}

test('the code of one run serves the next, with what that one needed besides', async () => {
  const [file, { store, kept }] = [await script(), memory()];
  const first = runCompiled(file, 'sum', store);
  expect((first.exports as Exports).place[0]).toBe(file);
  first.keep();
  const little = kept.get('sum')?.bytes.length ?? 0;
  const second = runCompiled(file, 'sum', store);
  expect((second.exports as Exports).sum(2)).toBe(12);
  second.keep();
  // The function that ran is in it now.
  expect(kept.get('sum')?.bytes.length).toBeGreaterThan(little);
  expect((runCompiled(file, 'sum', store).exports as Exports).sum(1)).toBe(6);
});

test('code is kept anew less and less often', async () => {
  const [file, { store, written }] = [await script(), memory()];
  for (let second = 0; second < 100; second += 1) {
    runCompiled(file, 'sum', store, () => second).keep();
  }
  // 0 for the first time, then when as much time has gone by as was between the first and the last time.
  expect(written).toEqual([0, 1, 2, 4, 8, 16, 32, 64]);
});

test('code that V8 does not accept is compiled and kept anew', async () => {
  const other = { bytes: Buffer.alloc(4096, 1), born: 0, written: 1000 };
  const [file, { store, kept }] = [await script(), memory(new Map([['sum', other]]))];
  const run = runCompiled(file, 'sum', store, () => 1001);
  expect((run.exports as Exports).sum(1)).toBe(6);
  run.keep();
  expect(kept.get('sum')).toMatchObject({ born: 1001, written: 1001 });
});

test('without a store it only runs', async () => {
  const run = runCompiled(await script(), 'sum', null);
  expect((run.exports as Exports).sum(1)).toBe(6);
  run.keep();
});
