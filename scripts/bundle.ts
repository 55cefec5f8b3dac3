import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { commonChunks } from './common-chunks.ts';
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

/** Functions of modules that are only required when one of these is called. A name that is missing fails the build. */
const onFirstCall: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['execFile', 'spawn'],
  'node:crypto': ['createHash'],
};

/**
 * Node's own modules are required, not imported: importing one reads each of its properties, and that loads
 * streams, crypto and more. Some are only required when one of their functions is called: commander asks for child
 * processes and never starts one here.
 */
const requiredBuiltins: Plugin = {
  name: 'required-builtins',
  setup(bundling) {
    bundling.onResolve({ filter: /^node:/ }, ({ path }) =>
      path === 'node:module' ? undefined : { path, namespace: 'builtin' },
    );
    bundling.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents:
        onFirstCall[path]
          ?.map(
            (name) =>
              `export const ${name} = (...given) => cjmBuiltin('${path}').${name}(...given);`,
          )
          .join('\n') ?? `module.exports = cjmBuiltin('${path}');`,
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

/** To accept a file, the words of the JSON Schemas are not needed. V8 reads JSON in a text twice as fast as code. */
const wordlessSchemas: Plugin = {
  name: 'wordless-schemas',
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]schema[\\/]\w+\.schema\.json$/ }, async ({ path }) => {
      const schema: unknown = JSON.parse(await readFile(path, 'utf8'), (key, value: unknown) =>
        typeof value === 'string' && /^(?:title|description|patternErrorMessage)$/.test(key)
          ? undefined
          : value,
      );
      const text = JSON.stringify(JSON.stringify(schema));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${text});`, loader: 'js' };
    });
  },
};

/**
 * Precompiled templates say again and again where in a template each expression stands, and how to read a property with
 * a runtime that is older than ours. Without, and with short names, they are a third of the size.
 */
const leanTemplates: Plugin = {
  name: 'lean-templates',
  setup(bundling) {
    const position = String.raw`\{"line":\d+,"column":\d+\}`;
    const places = new RegExp(
      String.raw`,\s*(?:"loc":)?\{"start":${position},"end":${position}\}`,
      'g',
    );
    const fallback =
      /(container\.lookupProperty) \|\| function\(parent, propertyName\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g;
    bundling.onLoad({ filter: /[\\/]templates\.generated\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const lean = text.replaceAll(places, '').replaceAll(fallback, '$1');
      const { code } = await transform(lean, { loader: 'ts', minify: true, target: 'node20' });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Bundles the command and the library with all that they need into `dist/`: nothing to install, and each command
 * loads only its own chunks. The entries are apart, since what they shared would be cut into many small files.
 */
export async function bundle(): Promise<readonly Metafile[]> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  return Promise.all([
    bundleCommand('src/cli.ts'),
    bundleOne('src/index.ts', 'library'),
    bundleOne('src/templates-worker.ts', 'templates'),
  ]);
}

/** Twice: what the first time ends up in many small files is brought together the second time. */
async function bundleCommand(entry: string): Promise<Metafile> {
  const first = await bundleOne(entry, 'chunks', { write: false });
  return bundleOne(entry, 'chunks', { plugins: [commonChunks(first, entry)] });
}

async function bundleOne(
  entry: string,
  chunks: string,
  { plugins = [], write = true }: Pick<BuildOptions, 'plugins' | 'write'> = {},
): Promise<Metafile> {
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
    plugins: [
      englishOnly,
      requiredBuiltins,
      noColourDetection,
      wordlessSchemas,
      leanTemplates,
      ...plugins,
    ],
    // Names stay, so that a stack trace in a bug report can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    define: { CJM_VERSION: JSON.stringify(version) },
    metafile: true,
    write,
    logLevel: 'warning',
    // Dependencies that are CommonJS ask for Node's own modules with require.
    banner: {
      js: "import{createRequire as cjmRequire}from'node:module';const cjmBuiltin=cjmRequire(import.meta.url);const require=cjmBuiltin;",
    },
  });
  return metafile;
}
