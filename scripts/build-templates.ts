import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { root } from './root.ts';
import { compileTemplate, templateParts } from './template-compiler.ts';

const source = join(root, 'templates', 'report');
const target = join(root, 'src', 'formats', 'templates.generated.ts');
const sourcesTarget = join(root, 'src', 'formats', 'own-templates', 'our-templates.generated.ts');

/** The helpers that templates may call beside Handlebars' own. */
const helpers = ['image', 'url'] as const;

/**
 * Writes `templates/report` as one module of precompiled templates, partials (`_name.hbs`) and plain texts
 * (`.css`, `.js`; as small as they get, with the hash by which a page allows them; a folder of them is one text, with
 * what is in the folders around it), so that the release needs neither the files nor Handlebars' compiler. Writes the
 * templates as they are as another, for those who replace some. Writes only when something changed.
 */
export async function buildTemplates(): Promise<void> {
  const templates: string[] = [];
  const partials = new Map<string, string>();
  const texts: string[] = [];
  const hashes: string[] = [];
  const all = await textsIn(source);
  const small = await smallPartials(all);
  const called = new Set<string>();
  for (const [name, files] of all) {
    const text = await textOf(files);
    if (!name.endsWith('.hbs')) {
      const minified = await minify(name, text);
      const hash = createHash('sha256').update(minified).digest('base64');
      texts.push(`${JSON.stringify(name)}: ${JSON.stringify(minified)}`);
      hashes.push(`${JSON.stringify(name)}: ${JSON.stringify(`sha256-${hash}`)}`);
      continue;
    }
    const id = name.slice(0, -'.hbs'.length);
    const partial = /(?:^|\/)_([^/]*)$/.exec(id)?.[1];
    const whole = withSmall(text, small);
    for (const [, callee = ''] of whole.matchAll(/\{\{> ([\w-]+)/g)) called.add(callee);
    const row = `${JSON.stringify(partial ?? id)}: ${precompile(whole, name)}`;
    if (partial === undefined) templates.push(row);
    else partials.set(partial, row);
  }
  // Small ones that stand wherever they are called are called no more.
  const kept = [...partials].flatMap(([name, row]) =>
    called.has(name) || !small.has(name) ? row : [],
  );
  const module = [
    '// @ts-nocheck Made by `npm run build:templates` from templates/report.',
    "import type { TemplateSpecification } from 'handlebars';",
    `import { ${helpers.join(', ')} } from './address-helpers.ts';`,
    `import { ${templateParts.join(', ')} } from './template-parts.ts';`,
    '',
    `export const templates: Readonly<Record<string, TemplateSpecification>> = {${templates.join(',\n')}};`,
    `export const partials: Readonly<Record<string, TemplateSpecification>> = {${kept.join(',\n')}};`,
    `export const texts: Readonly<Record<string, string>> = {${texts.join(',\n')}};`,
    `export const hashes: Readonly<Record<string, string>> = {${hashes.join(',\n')}};`,
    '',
  ].join('\n');
  await writeChanged(target, module);
  await writeSources();
}

/** Pages that nobody replaces: of another command, and what only a picture is made of. */
const ours: ReadonlySet<string> = new Set(['compare.hbs', 'card.hbs']);

/** The templates of `cjm report` as they are written, for those who replace some of them. */
async function writeSources(): Promise<void> {
  const files = (await readdir(source)).filter(
    (name) => name.endsWith('.hbs') && !name.startsWith('_cjm-') && !ours.has(name),
  );
  const rows = await Promise.all(
    files.sort().map(async (name) => [name, await textOf([name])] as const),
  );
  const module = [
    '// @ts-nocheck Made by `npm run build:templates` from templates/report.',
    `export const ourTemplates: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};`,
    '',
  ].join('\n');
  await writeChanged(sourcesTarget, module);
}

async function writeChanged(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Longer ones are not put where they are called. */
const mostInlined = 600;

/**
 * Partials that can stand where they are called, by name: to call one costs more than what it prints, and a page does so
 * thousands of times. They reach for nothing outside of where they stand.
 */
async function smallPartials(
  all: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [name, files] of all) {
    const [, partial] = /^_(?!cjm-)([^/]*)\.hbs$/.exec(name) ?? [];
    // What ends a file without the end of its last line would go on behind the call.
    const text = (await textOf(files)).replace(/\{\{~!~\}\}\s*$/, '');
    const isSmall = text.length <= mostInlined && !/\n|\.\.\/|~/.test(text);
    if (partial !== undefined && isSmall) found.set(partial, text);
  }
  return found;
}

/** A template with small partials where it calls them; a call that has a line to itself takes the line's end with it, and stays. */
function withSmall(text: string, small: ReadonlyMap<string, string>): string {
  return text.replaceAll(/(?<!^)\{\{> ([\w-]+)\}\}/gm, (call, name: string) => {
    const partial = small.get(name);
    // The space: what it begins with is not at the beginning of a line here.
    return partial === undefined ? call : withSmall(` ${partial}`, small).slice(1);
  });
}

async function minify(name: string, text: string): Promise<string> {
  const loader = name.endsWith('.css') ? 'css' : 'js';
  const { code } = await transform(text, {
    loader,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // A scope of its own, in which all names can be short.
    ...(loader === 'js' && { format: 'iife' as const }),
  });
  return code.trim();
}

function precompile(text: string, name: string): string {
  try {
    return compileTemplate(text, helpers);
  } catch (error) {
    throw new Error(`templates/report/${name}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * The files of each text by its name. Styles and scripts in a folder are one text, in the order of their names, together
 * with those of the folders around it: `report/*.css` and `report/journey/*.css` are `report/journey.css`.
 */
async function textsIn(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await namesIn(folder);
  const loose = names.filter((name) => !joined.test(name)).map((name) => [name, [name]] as const);
  const whole = new Set(names.filter((name) => joined.test(name)).map(wholeOf));
  return new Map([...loose, ...[...whole].map((text) => [text, partsOf(text, names)] as const)]);
}

const joined = /\/[^/]*\.(?:css|js)$/;

function wholeOf(path: string): string {
  return `${posix.dirname(path)}${posix.extname(path)}`;
}

function partsOf(text: string, names: readonly string[]): readonly string[] {
  const parts = names.filter(
    (name) =>
      joined.test(name) &&
      posix.extname(name) === posix.extname(text) &&
      `${text.slice(0, -posix.extname(text).length)}/`.startsWith(`${posix.dirname(name)}/`),
  );
  return parts.toSorted((a, b) => (posix.basename(a) < posix.basename(b) ? -1 : 1));
}

async function textOf(files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((name) => readFile(join(source, name), 'utf8')));
  return texts.join('\n').replaceAll('\r\n', '\n');
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.(?:hbs|css|js)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTemplates();
