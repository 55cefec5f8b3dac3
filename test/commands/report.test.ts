import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GlobalOptions } from '../../src/commands/command.ts';
import report from '../../src/commands/report.ts';
import type { Browser } from '../../src/io/browser.ts';
import type { Context } from '../../src/io/context.ts';
import { nodeGit } from '../../src/io/node-git.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { noBrowser } from '../cli/no-browser.ts';
import { stillLive } from '../cli/still-live.ts';
import { threadsFromSource } from '../cli/threads-from-source.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-report-'));
  await write('cjm.yaml', 'language: en\n');
  await write('felt.journey.yaml', journey('Felt', '{ title: A, emotion: 1 }'));
  await write('unfelt.journey.yaml', journey('Unfelt', 'A'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('cjm report', () => {
  it('writes all formats, and no picture of what nobody felt', async () => {
    const { code, stderr } = await run([]);
    expect(code).toBe(0);
    expect(await readdir(join(folder, 'report'))).toEqual([
      'felt.html',
      'felt.md',
      'felt.svg',
      'index.html',
      'index.md',
      'unfelt.html',
      'unfelt.md',
    ]);
    expect(stderr).toBe('Wrote 7 files to report. Open report/index.html.\n');
  });

  it('writes what is asked for, where it is asked', async () => {
    await run(['felt'], { format: ['svg'], out: 'public' });
    expect(await readdir(join(folder, 'public'))).toEqual(['felt.svg']);
    expect(await read('public/felt.svg')).toContain('<!-- cjm -->');
  });

  it('writes nothing in a dry run', async () => {
    const { stdout } = await run(['felt.journey.yaml'], { format: ['html'], dryRun: true });
    expect(stdout).toBe('report/index.html\nreport/felt.html\n');
    expect(await readdir(folder)).not.toContain('report');
  });

  it('carries a date only when one was given', async () => {
    await run([], { format: ['html'] });
    expect(await read('report/index.html')).not.toContain('2026');
    await run([], { format: ['html'] }, '2026-11-22');
    expect(await read('report/index.html')).toContain('22 November 2026');
  });

  it('replaces its own files, and others only by force', async () => {
    await run([], { format: ['html'] });
    await run([], { format: ['html'] });
    await write('report/index.html', 'mine');
    await expect(run([], { format: ['html'] })).rejects.toThrow('index.html');
    expect(await read('report/index.html')).toBe('mine');
    await run([], { format: ['html'], force: true });
    expect(await read('report/index.html')).toContain('content="cjm"');
  });

  it('reports the others when a journey cannot be used', async () => {
    await write('bad.journey.yaml', 'titel: Wrong\n');
    const all = await run([], { format: ['html'] });
    expect(all.code).toBe(1);
    expect(all.stderr).toContain('Left out, because of errors: bad.journey.yaml.');
    expect(await readdir(join(folder, 'report'))).toContain('felt.html');
    expect((await run(['felt'])).code).toBe(0);
    expect((await run(['bad'])).code).toBe(1);
  });

  it.each([
    [['flt'], {}, 'Did you mean "felt"?'],
    [['nowhere/x.journey.yaml'], {}, 'Name files that end in'],
    [[], { format: ['htm'] }, 'Did you mean "html"?'],
  ])('%j %j is a wrong request', async (args, options, hint) => {
    await expect(run(args, options)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining(hint) as string,
    });
  });

  it('gives a journey called index a page beside the overview', async () => {
    await write('index.journey.yaml', journey('Index', 'A'));
    expect((await run([], { format: ['html', 'markdown'] })).code).toBe(0);
    expect(await read('report/index_journey.html')).toContain('<title>Index');
    expect(await read('report/index.html')).toContain('href="index_journey.html"');
    expect(await read('report/index.md')).toContain('(<index_journey.md>)');
  });

  it('removes the pages of journeys that are gone, when it reports all into their folder', async () => {
    await run([]);
    await write('report/notes.html', '<!DOCTYPE html><title>Mine</title>');
    await write('report/notes.md', 'See <!-- cjm -->');
    await rename(join(folder, 'unfelt.journey.yaml'), join(folder, 'new.journey.yaml'));
    await run(['felt']);
    expect(await readdir(join(folder, 'report'))).toContain('unfelt.html');
    const dry = await run([], { dryRun: true });
    expect(dry.stderr).toContain('Would remove');
    expect(await readdir(join(folder, 'report'))).toContain('unfelt.html');
    const html = await run([], { format: ['html'] });
    expect(html.stderr.replaceAll('\n', ' ')).toContain('has any more: report/unfelt.html. ');
    const all = await run([]);
    expect(all.stderr.replaceAll('\n', ' ')).toContain('has any more: report/unfelt.md. ');
    expect(await readdir(join(folder, 'report'))).toEqual([
      'felt.html',
      'felt.md',
      'felt.svg',
      'index.html',
      'index.md',
      'new.html',
      'new.md',
      'notes.html',
      'notes.md',
    ]);
  });

  it('keeps the page of a journey whose file cannot be used just now', async () => {
    await run([]);
    await write('felt.journey.yaml', 'titel: Wrong\n');
    expect((await run([])).code).toBe(1);
    expect(await readdir(join(folder, 'report'))).toContain('felt.svg');
  });

  it('tells what is out of date, missing or left over, and writes nothing', async () => {
    await run([]);
    expect(await run([], { check: true })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'The 7 files in report are up to date.\n',
    });
    await write('report/index.html', `${await read('report/index.html')}x`);
    await rm(join(folder, 'report/felt.svg'));
    await rename(join(folder, 'report/unfelt.md'), join(folder, 'report/gone.md'));
    const before = await readdir(join(folder, 'report'));
    const { code, stdout, stderr } = await run([], { check: true });
    expect(code).toBe(1);
    expect(stdout).toBe(
      'report/index.html: out of date\nreport/felt.svg: missing\n' +
        'report/unfelt.md: missing\nreport/gone.md: left over\n',
    );
    expect(stderr.replaceAll('\n', ' ')).toContain('4 files in report are not what the maps say');
    expect(await readdir(join(folder, 'report'))).toEqual(before);
  });

  it('does not take a picture of the map for one of the curve', async () => {
    const formats = { format: ['svg', 'svg-map', 'json', 'csv'] };
    await run([], formats);
    const all = ['felt.csv', 'felt.json', 'felt.map.svg', 'felt.svg'];
    const unfelt = ['unfelt.csv', 'unfelt.json', 'unfelt.map.svg'];
    expect(await readdir(join(folder, 'report'))).toEqual([...all, ...unfelt]);
    expect((await run([], { format: ['svg'], check: true })).code).toBe(0);
    await rm(join(folder, 'unfelt.journey.yaml'));
    await run([], { format: ['svg'] });
    expect(await readdir(join(folder, 'report'))).toEqual([...all, ...unfelt]);
    await run([], formats);
    expect(await readdir(join(folder, 'report'))).toEqual(all);
  });

  it('says where the pages stand, with a picture where there is one', async () => {
    const options = { format: ['html', 'png'], baseUrl: 'https://example.org/maps' };
    await run([], options, undefined, paper);
    const page = await read('report/felt.html');
    const head = page.slice(0, page.indexOf('</head>'));
    expect(head).toContain('<link rel="canonical" href="https://example.org/maps/felt.html">');
    expect(head).toContain('<meta property="og:title" content="Felt">');
    expect(head).toContain(
      '<meta property="og:image" content="https://example.org/maps/felt.card.png">',
    );
    expect(head).toContain('<meta property="og:image:width" content="1200">');
    expect(head).toContain('<meta property="og:image:height" content="630">');
    expect(head).toContain('<meta property="og:image:alt" content="How the journey feels: Felt">');
    const index = await read('report/index.html');
    expect(index).toContain('href="https://example.org/maps/">');
    expect(index).toContain('content="https://example.org/maps/index.card.png"');
    const cards = ['felt.card.png', 'index.card.png', 'unfelt.card.png'];
    const files = await readdir(join(folder, 'report'));
    expect(files.filter((name) => name.endsWith('.card.png'))).toEqual(cards);
    // Without an address nobody shares them: they go, as all that cjm made and makes no more.
    await run([], { format: ['html', 'png'] }, undefined, paper);
    expect(await readdir(join(folder, 'report'))).not.toContain('felt.card.png');
    await run([], { ...options, format: ['html'] });
    expect(await read('report/felt.html')).not.toContain('og:image');
  });

  it('hands the web pages to the browser, and writes what it prints as ours', async () => {
    const asked: string[] = [];
    const browser: Browser = {
      print(pages, program) {
        for (const { as, address, html } of pages) {
          const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? [];
          asked.push([program, as, address, title].join(' '));
        }
        return paper.print(pages, program);
      },
    };
    const options = { format: ['pdf', 'png'], browser: '/usr/bin/some' };
    await run(['felt'], options, undefined, browser);
    expect(await readdir(join(folder, 'report'))).toEqual([
      'felt.pdf',
      'felt.png',
      'index.pdf',
      'index.png',
    ]);
    expect(asked).toContain('/usr/bin/some pdf  Felt');
    expect(asked).toHaveLength(4);
    // It may replace them.
    await run(['felt'], options, undefined, browser);
    await write('report/felt.pdf', '%PDF-1.4 mine');
    await expect(run(['felt'], options, undefined, browser)).rejects.toThrow('felt.pdf');
  });

  it('starts no browser to say what it would write', async () => {
    const { stdout } = await run(['felt'], { format: ['pdf'], dryRun: true });
    expect(stdout).toBe('report/index.pdf\nreport/felt.pdf\n');
  });

  it.each<readonly [object, string]>([
    [{ check: true, format: ['pdf'] }, 'another browser makes other bytes'],
    [{ check: true, dryRun: true }, '--check writes nothing'],
    [{ check: true, force: true }, '--check writes nothing'],
    [{ browser: 'chromium' }, 'Only pdf and png need a browser'],
    [{ baseUrl: 'javascript:alert(1)' }, 'is not the address of a folder on the web'],
    [{ baseUrl: 'example.org' }, 'is not the address of a folder on the web'],
    [{ baseUrl: 'https://a:b@example.org' }, 'is not the address of a folder on the web'],
    [{ baseUrl: 'https://a.org/?b' }, 'is not the address of a folder on the web'],
  ])('%j does not go together', async (options, message) => {
    await expect(run([], options)).rejects.toThrow(message);
  });

  it('does not go through a symbolic link on the way to the folder', async () => {
    await mkdir(join(folder, 'real'));
    await symlink('real', join(folder, 'build'));
    await expect(run([], { out: 'build/report' })).rejects.toThrow('/build" is a symbolic link');
    expect(await readdir(join(folder, 'real'))).toEqual([]);
  });
});

/** Prints nothing but how such files begin. */
const paper: Browser = {
  print: (pages) => Promise.resolve(pages.map(({ as }) => Buffer.from(starts[as], 'latin1'))),
};
const starts = {
  pdf: '%PDF-1.4\n1 0 obj\n<</Title (A)\n/Creator (Some browser)>>\nendobj\n',
  png: `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${'\0'.repeat(17)}`,
};

function journey(title: string, touchpoint: string): string {
  return `title: ${title}\nphases:\n  - { id: service, touchpoints: [${touchpoint}] }\n`;
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}

function read(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

async function run(
  args: readonly string[],
  options: object = {},
  today?: string,
  browser = noBrowser,
) {
  let [stdout, stderr] = ['', ''];
  const output = (take: (text: string) => void) => ({ isTTY: false, columns: 80, write: take });
  const context: Context = {
    cwd: folder,
    env: {},
    files: nodeFiles,
    git: { ...nodeGit, root: () => Promise.resolve(null) },
    clock: { today: () => '2026-11-22' },
    stdin: { isTTY: false, readAll: () => Promise.resolve(new Uint8Array()) },
    stdout: output((text) => (stdout += text)),
    stderr: output((text) => (stderr += text)),
    prompts: null,
    browser,
    apart: threadsFromSource,
    live: stillLive,
    version: '0',
  };
  const global: GlobalOptions = {
    directory: folder,
    quiet: false,
    verbose: false,
    debug: false,
    color: { stdout: false, stderr: false },
    today,
  };
  const code = await report.run({ args, options: { ...options }, global }, context);
  return { code, stdout, stderr };
}
