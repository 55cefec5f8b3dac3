import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { commands } from '../src/commands/index.ts';
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
 * Bundles the command and the library with all that they need into `dist/`: nothing to install. The command is one file,
 * whose parts run when they are first asked for and whose compiled code is kept between runs (see `src/start/`).
 */
export async function bundle(): Promise<readonly Metafile[]> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const command = await bundleOne('src/cli.ts', commonJs('cli'));
  const code = await toAscii(join(root, 'dist', 'cli.cjs'));
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const names = commands.map(({ name }) => name);
  const others = await Promise.all([
    bundleOne('src/start.ts', commonJs('start'), {
      CJM_BUILD: JSON.stringify(hash),
      CJM_COMMANDS: JSON.stringify(names),
    }),
    bundleOne('src/index.ts', modules('library')),
    bundleOne('src/templates-worker.ts', modules('templates')),
  ]);
  return [command, ...others];
}

/** esbuild escapes all but ASCII, except in regular expressions; ASCII is read several times as fast. */
async function toAscii(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  const ascii = text.replaceAll(
    /[^\p{ASCII}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (/[\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error(`${file} has a character beyond \\uffff.`);
  await writeFile(file, ascii);
  return ascii;
}

/** One file that Node can run without its machinery for modules. */
function commonJs(name: string): BuildOptions {
  return {
    outfile: join(root, 'dist', `${name}.cjs`),
    format: 'cjs',
    banner: {
      js:
        '"use strict";const cjmBuiltin=require;const cjmMeta={' +
        "url:require('node:url').pathToFileURL(__filename).href," +
        'resolve:name=>require("node:url").pathToFileURL(require.resolve(name)).href};',
    },
    define: { 'import.meta': 'cjmMeta' },
  };
}

/** Modules, cut where something is only loaded when it is used. */
function modules(chunks: string): BuildOptions {
  return {
    outdir: join(root, 'dist'),
    splitting: true,
    format: 'esm',
    chunkNames: `${chunks}/[name]-[hash]`,
    // Dependencies that are CommonJS ask for Node's own modules with require.
    banner: {
      js: "import{createRequire as cjmRequire}from'node:module';const cjmBuiltin=cjmRequire(import.meta.url);const require=cjmBuiltin;",
    },
  };
}

async function bundleOne(
  entry: string,
  form: BuildOptions,
  define: Readonly<Record<string, string>> = {},
): Promise<Metafile> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { metafile } = await build({
    ...form,
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    plugins: [englishOnly, requiredBuiltins, noColourDetection, wordlessSchemas, leanTemplates],
    // Names stay, so that a stack trace in a bug report can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    define: { CJM_VERSION: JSON.stringify(version), ...form.define, ...define },
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
