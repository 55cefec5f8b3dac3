import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from '../scripts/bundle.ts';
import { buildTemplates } from '../scripts/build-templates.ts';
import { root } from '../scripts/root.ts';
import { generateChoice } from './generate-choice.ts';
import { generateCurves } from './generate-curves.ts';
import { generateWorkspace, type GeneratedFile } from './generate.ts';
import { compare, measure, type Run, type Usage } from './measure.ts';

/** One goal: a value and the most that it may be. */
interface Row {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: '×' | 'MB';
  readonly detail: string;
}

const bin = join(root, 'bin', 'cjm.js');

await buildTemplates();
await bundle();
const folder = await mkdtemp(join(tmpdir(), 'cjm-bench-'));
// Compiled code is kept here: each run but the first has it, as for a user.
const env = { XDG_CACHE_HOME: join(folder, 'cache') };
const cjm = (cwd: string, ...args: readonly string[]): Run => ({ args: [bin, ...args], cwd, env });
try {
  // Part of a name as argument runs only those: `npm run bench -- start`.
  const wanted = process.argv.slice(2);
  const groups = { start, curve, choice, portfolio, thousand, memory, growth };
  for (const [name, group] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    for (const row of await group()) print(row);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What is felt at every call: against `node -e 0`. */
async function start(): Promise<readonly Row[]> {
  const scaffold = join(folder, 'scaffold');
  await measure({ ...cjm(folder, 'init', scaffold, '--yes'), codes: [0] });
  const one = await workspaceOf(1);
  const html = ['report', '--format', 'html', '--out', join(folder, 'one-html')];
  const [node, version, check, report] = await compare(
    [
      { args: ['-e', '0'], cwd: folder },
      cjm(folder, '--version'),
      cjm(scaffold, 'check'),
      cjm(one, ...html, '--force'),
    ],
    15,
  );
  return [
    ratio('cjm --version', version, node, 1.6, 'node -e 0'),
    ratio('check the scaffold', check, node, 2.5, 'node -e 0'),
    ratio('one journey to HTML', report, node, 3, 'node -e 0'),
  ];
}

/** A curve as a picture for a document: what diagram tools start a browser for. */
async function curve(): Promise<readonly Row[]> {
  const [one, twenty] = [join(folder, 'curves-1'), join(folder, 'curves-20')];
  await writeAll(one, generateCurves(1));
  await writeAll(twenty, generateCurves(20));
  const svg = ['report', '--format', 'svg'];
  const [node, single, many] = await compare(
    [{ args: ['-e', '0'], cwd: folder }, cjm(one, ...svg), cjm(twenty, ...svg)],
    15,
  );
  return [
    ratio('one curve as SVG', single, node, 2.5, 'node -e 0'),
    ratio('20 curves as SVG in one run', many, node, 3, 'node -e 0'),
  ];
}

/** What it costs to try other weights: against the same command without. */
async function choice(): Promise<readonly Row[]> {
  const cwd = join(folder, 'choice');
  await writeAll(cwd, generateChoice(50, 20));
  const [drawn, plain] = await compare(
    [cjm(cwd, 'score', '--draws', '10000'), cjm(cwd, 'score', '--draws', '0')],
    9,
  );
  const what = '50 solutions × 20 raters, 10,000 draws';
  return [ratio(what, drawn, plain, 2, '--draws 0')];
}

/** All pages of an organisation with many journeys, in the formats that one gets unasked. */
async function portfolio(): Promise<readonly Row[]> {
  const cwd = await workspaceOf(200);
  const [bare, report] = await compare(
    [
      { args: [join(root, 'bench', 'bare-load.js'), cwd], cwd: root },
      cjm(cwd, 'report', '--force', '--out', join(folder, 'portfolio')),
    ],
    5,
  );
  return [ratio('the portfolio of 200 journeys', report, bare, 12, 'bare js-yaml load')];
}

/** A large repository: against js-yaml reading the same files. */
async function thousand(): Promise<readonly Row[]> {
  const cwd = await workspaceOf(1000);
  const formats = ['report', '--format', 'html', '--format', 'svg', '--force'];
  const [bare, check, report] = await compare(
    [
      { args: [join(root, 'bench', 'bare-load.js'), cwd], cwd: root },
      cjm(cwd, 'check'),
      cjm(cwd, ...formats, '--out', join(folder, 'all')),
    ],
    5,
  );
  return [
    ratio('check 1,000 journeys', check, bare, 2.5, 'bare js-yaml load'),
    ratio('1,000 journeys to HTML and SVG', report, bare, 8, 'bare js-yaml load'),
  ];
}

async function memory(): Promise<readonly Row[]> {
  const used = await measure(cjm(await workspaceOf(5000), 'check'));
  const detail = `${Math.round(used.cpu)} ms`;
  return [{ what: 'check 5,000 journeys', value: used.memory, most: 400, unit: 'MB', detail }];
}

async function growth(): Promise<readonly Row[]> {
  const small = cjm(await workspaceOf(1000), 'check');
  const large = cjm(await workspaceOf(10_000), 'check');
  const [few, many] = await compare([small, large], 3);
  return [ratio('check 10,000 journeys', many, few, 11, '1,000 journeys')];
}

function ratio(
  what: string,
  usage: Usage | undefined,
  yardstick: Usage | undefined,
  most: number,
  against: string,
): Row {
  const [mine, other] = [usage?.cpu ?? Number.NaN, yardstick?.cpu ?? Number.NaN];
  const detail = `${Math.round(mine)} ms against ${Math.round(other)} ms of ${against}`;
  return { what, value: mine / other, most, unit: '×', detail };
}

function print({ what, value, most, unit, detail }: Row): void {
  const number = unit === '×' ? value.toFixed(2) : Math.round(value).toString();
  const columns = [
    what.padEnd(38),
    `${number} ${unit}`.padStart(9),
    `at most ${most} ${unit}`.padStart(15),
    value <= most ? 'ok  ' : 'over',
    detail,
  ];
  console.log(columns.join('  '));
}

/** Writes a workspace of that many journeys once, and gives its folder. */
async function workspaceOf(journeys: number): Promise<string> {
  const target = join(folder, `journeys-${journeys}`);
  await writeAll(target, generateWorkspace(journeys));
  return target;
}

async function writeAll(target: string, files: Iterable<GeneratedFile>): Promise<void> {
  for (const { path, text } of files) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
