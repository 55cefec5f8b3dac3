import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { root } from './root.ts';

/** zod brings its messages in some fifty languages; `workspace` has our own, so only English is kept. */
const englishOnly: Plugin = {
  name: 'english-only',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/**
 * Node's own modules are required, not imported: importing one reads each of its properties, and that loads
 * streams, crypto and more. commander asks for child processes that it never starts here: only on first use.
 */
const requiredBuiltins: Plugin = {
  name: 'required-builtins',
  setup(bundling) {
    bundling.onResolve({ filter: /^node:/ }, ({ path }) =>
      path === 'node:module' ? undefined : { path, namespace: 'builtin' },
    );
    bundling.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents:
        path === 'node:child_process'
          ? `module.exports = new Proxy({}, { get: (_, name) => cjmBuiltin('${path}')[name] });`
          : `module.exports = cjmBuiltin('${path}');`,
    }));
  },
};

/** chalk is told whether to colour; its own look at the terminal would load half of Node's network code. */
const noColourDetection: Plugin = {
  name: 'no-colour-detection',
  setup(bundling) {
    bundling.onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) =>
      bundling.resolve('./vendor/supports-color/browser.js', {
        resolveDir,
        kind: 'import-statement',
      }),
    );
  },
};

/** To accept a file, the words of the JSON Schemas are not needed. */
const wordlessSchemas: Plugin = {
  name: 'wordless-schemas',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]schema[\\/]\w+\.schema\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8')), (key, value: unknown) =>
        typeof value === 'string' && /^(?:title|description|patternErrorMessage)$/.test(key)
          ? undefined
          : value,
      ),
      loader: 'json',
    }));
  },
};

/**
 * Bundles the command and the library with all that they need into `dist/`: nothing to install, and each command
 * loads only its own chunks. The two are apart, since what they shared would be cut into many small files.
 */
export async function bundle(): Promise<readonly Metafile[]> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  return Promise.all([bundleOne('src/cli.ts', 'chunks'), bundleOne('src/index.ts', 'library')]);
}

async function bundleOne(entry: string, chunks: string): Promise<Metafile> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: join(root, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: `${chunks}/[name]-[hash]`,
    plugins: [englishOnly, requiredBuiltins, noColourDetection, wordlessSchemas],
    // Names stay, so that a stack trace in a bug report can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    define: { CJM_VERSION: JSON.stringify(version) },
    metafile: true,
    logLevel: 'warning',
    // Dependencies that are CommonJS ask for Node's own modules with require.
    banner: {
      js: "import{createRequire as cjmRequire}from'node:module';const cjmBuiltin=cjmRequire(import.meta.url);const require=cjmBuiltin;",
    },
  });
  return metafile;
}
