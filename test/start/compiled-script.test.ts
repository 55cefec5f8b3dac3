import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CodeStore } from '../../src/start/code-store.ts';
import { runCompiled } from '../../src/start/compiled-script.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** A store in memory that counts. */
function memory(kept = new Map<string, Buffer>()) {
  const written: string[] = [];
  const store: CodeStore = {
    read: (name) => kept.get(name) ?? null,
    write: (name, bytes) => {
      kept.set(name, bytes);
      written.push(name);
    },
  };
  return { store, kept, written };
}

/** A file with a function that a run may need or not. */
function script(): Promise<string> {
  const text = `exports.sum = (given) => [1, 2, 3].reduce((total, one) => total + given * one, 0);
exports.place = [__filename, require('node:path').basename(__dirname)];`;
  return temporaryFolder({ 'script.cjs': text }).then((folder) => join(folder, 'script.cjs'));
}

interface Exports {
  readonly sum: (given: number) => number;
  readonly place: readonly string[];
}

/** Sizes of all code: once it is loaded, and at the end. */
const growing =
  (...sizes: number[]) =>
  () =>
    sizes.shift() ?? Number.NaN;

test('code of one run serves the next, and is not kept again when little is new', async () => {
  const [file, { store, written }] = [await script(), memory()];
  const first = runCompiled(file, 'sum', store, growing(100, 400));
  expect((first.exports as Exports).sum(1)).toBe(6);
  expect((first.exports as Exports).place[0]).toBe(file);
  first.keep();
  expect(written).toEqual(['sum']);
  const second = runCompiled(file, 'sum', store, growing(400, 440));
  expect((second.exports as Exports).sum(2)).toBe(12);
  second.keep();
  expect(written).toEqual(['sum']);
});

test('a run that needed far more keeps that too', async () => {
  const [file, { store, written, kept }] = [await script(), memory()];
  runCompiled(file, 'sum', store, growing(100, 100)).keep();
  const little = kept.get('sum')?.length ?? 0;
  const second = runCompiled(file, 'sum', store, growing(100, 150));
  (second.exports as Exports).sum(1);
  second.keep();
  expect(written).toEqual(['sum', 'sum']);
  // The function that ran is in it now.
  expect(kept.get('sum')?.length).toBeGreaterThan(little);
});

test('code that V8 does not accept is compiled and kept anew', async () => {
  const [file, { store, written }] = [
    await script(),
    memory(new Map([['sum', Buffer.alloc(4096, 1)]])),
  ];
  const run = runCompiled(file, 'sum', store, growing(100, 100));
  expect((run.exports as Exports).sum(1)).toBe(6);
  run.keep();
  expect(written).toEqual(['sum']);
});

test('without a store it only runs', async () => {
  const run = runCompiled(await script(), 'sum', null);
  expect((run.exports as Exports).sum(1)).toBe(6);
  run.keep();
});
