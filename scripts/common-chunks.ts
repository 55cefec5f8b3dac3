import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { root } from './root.ts';

/** Larger chunks stay apart: to read one costs more than to find it. */
const mostBytes = 10_000;

/**
 * esbuild makes a chunk for each set of commands that share something, and a command then begins with dozens of small
 * files. These are brought together in two: what is there from the start, which every file loaded on demand now
 * imports; and what several of those need, which each that needs some of it imports whole.
 *
 * @param metafile of a first build, which shows what is shared
 * @param entry what is loaded first
 */
export function commonChunks(metafile: Metafile, entry: string): Plugin {
  const atStart = [...closureOf(metafile, entry)].filter((path) => path !== entry);
  const shared = sharedModules(metafile, new Set([...atStart, entry]));
  const needing = new Set(entriesReaching(metafile, shared));
  const onDemand = new Set(entriesReaching(metafile, [...atStart, ...shared]));
  onDemand.delete(entry);
  const together = new Set([...atStart, ...shared].map((path) => join(root, path)));
  return {
    name: 'common-chunks',
    setup(bundling) {
      // Imported for its place only, which counts as an effect; the same wherever a module is imported.
      bundling.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return together.has(file) ? { path: file, sideEffects: true } : undefined;
      });
      bundling.onResolve({ filter: /^cjm:/ }, ({ path }) => ({ path, namespace: 'common' }));
      bundling.onLoad({ filter: /.*/, namespace: 'common' }, ({ path }) => ({
        contents: (path === 'cjm:start' ? atStart : shared).map(importOf).join('\n'),
        resolveDir: root,
      }));
      bundling.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const name = path.slice(root.length).replaceAll('\\', '/');
        if (!onDemand.has(name)) return undefined;
        const imports = needing.has(name) ? ['cjm:start', 'cjm:common'] : ['cjm:start'];
        const text = await readFile(path, 'utf8');
        return {
          contents: `${imports.map((module) => `import '${module}';`).join('')}\n${text}`,
          loader: 'ts',
          resolveDir: dirname(path),
        };
      });
    },
  };
}

function importOf(path: string): string {
  const [, builtin] = /^builtin:(.*)$/.exec(path) ?? [];
  return `import '${builtin ?? `./${path}`}';`;
}

/** The modules of small chunks that need nothing of larger ones, nor are there from the start. */
function sharedModules(metafile: Metafile, atStart: ReadonlySet<string>): readonly string[] {
  const small = new Set(
    Object.values(metafile.outputs)
      .filter(({ entryPoint, bytes }) => entryPoint === undefined && bytes <= mostBytes)
      .flatMap((output) => Object.keys(output.inputs))
      .filter((path) => /^src\/.*\.ts$/.test(path) && !atStart.has(path)),
  );
  // A module of which only constants or types are used is in no chunk.
  const placed = new Set(
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  for (let before = -1; before !== small.size;) {
    before = small.size;
    for (const path of small) {
      const needsMore = staticImports(metafile, path).some(
        (imported) => placed.has(imported) && !small.has(imported) && !atStart.has(imported),
      );
      if (needsMore) small.delete(path);
    }
  }
  return [...small].sort();
}

/** The files loaded on demand that need one of these modules, directly or not. */
function entriesReaching(metafile: Metafile, modules: readonly string[]): readonly string[] {
  return Object.values(metafile.outputs)
    .flatMap(({ entryPoint }) => entryPoint ?? [])
    .filter((entryPoint) => {
      const closure = closureOf(metafile, entryPoint);
      return modules.some((path) => closure.has(path));
    });
}

/** A module and all that is loaded with it. */
function closureOf(metafile: Metafile, path: string): ReadonlySet<string> {
  const closure = new Set([path]);
  for (const one of closure) for (const next of staticImports(metafile, one)) closure.add(next);
  return closure;
}

function staticImports({ inputs }: Metafile, path: string): readonly string[] {
  return (inputs[path]?.imports ?? [])
    .filter(({ kind, external }) => kind !== 'dynamic-import' && external !== true)
    .map((imported) => imported.path);
}
