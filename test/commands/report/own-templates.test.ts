import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Apart } from '../../../src/io/apart.ts';
import type { PageToPrint } from '../../../src/io/browser.ts';
import { nodeApart } from '../../../src/io/node-apart.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runCjm } from '../../cli/test-context.ts';

const files = {
  'journeys/moving.journey.yaml': 'title: Moving\ntouchpoints: [{ title: Call, emotion: 1 }]\n',
};
const report = ['report', '--templates', 'mine', '--format', 'html'];

/** A folder with a journey and templates. */
function folderWith(templates: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const mine = Object.entries(templates).map(([name, text]) => [`mine/${name}`, text] as const);
  return temporaryFolder({ ...files, ...Object.fromEntries(mine) });
}

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n{{> cjm-head}}\n<title>{{pageTitle}}</title>\n{{> cjm-style}}\n</head>\n<body>\n${body}\n{{> cjm-script}}\n</body>\n</html>\n`;

describe('cjm report --templates', () => {
  it('puts in what only cjm may: the policy, the styles with those of the sheet, the script', async () => {
    const css = '.a { color: teal }\n';
    const folder = await folderWith({ 'journey.hbs': page('<p>mine</p>'), 'style.css': css });
    expect(await runCjm(report, folder)).toMatchObject({ code: 0 });
    const text = await readFile(join(folder, 'report', 'moving.html'), 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
    const hashes = [...text.matchAll(/<(style|script)>([^]*?)<\/\1>/g)].map(([, , inside = '']) =>
      hashOf(inside),
    );
    expect(hashes.length).toBe(3);
    for (const hash of await Promise.all(hashes)) {
      expect(policy).toContain(`'sha256-${hash}'`);
    }
    expect(text).toContain(`<style>${css}</style>`);
    expect(text).toContain('<p>mine</p>');
  });

  it('reads files as editors on Windows save them', async () => {
    const text = `\ufeff${page('<p>mine</p>').replaceAll('\n', '\r\n')}`;
    const css = Buffer.from('.a { color: teal }\r\n');
    const folder = await folderWith({ 'journey.hbs': text, 'style.css': css });
    expect(await runCjm(report, folder)).toMatchObject({ code: 0 });
    const printed = await readFile(join(folder, 'report', 'moving.html'), 'utf8');
    expect(printed).not.toMatch(/\r|\ufeff/);
  });

  it('adds a style sheet to every page without any template', async () => {
    const folder = await folderWith({ 'style.css': '.a { color: teal }' });
    expect(await runCjm(report, folder)).toMatchObject({ code: 0 });
    const texts = [...(await contents(join(folder, 'report'))).values()];
    expect(texts.every((text) => text.includes('<style>.a { color: teal }</style>'))).toBe(true);
  });

  it('prints what a browser makes of the page, too', async () => {
    const folder = await folderWith({ 'journey.hbs': page('<p>mine</p>') });
    const asked: PageToPrint[] = [];
    const browser = {
      print: async (pages: readonly PageToPrint[]) => {
        asked.push(...pages);
        return pages.map(() => Buffer.from('%PDF-1.7\n'));
      },
    };
    await runCjm(['report', '--templates', 'mine', '--format', 'pdf'], folder, { browser });
    expect(asked.filter(({ html }) => html.includes('<p>mine</p>')).length).toBe(1);
  });

  it('leaves the old report as it is when a template cannot be used', async () => {
    const folder = await folderWith({ '_masthead.hbs': '<h1>{{title}}</h1>' });
    await runCjm(report, folder);
    const before = await contents(join(folder, 'report'));
    await writeFile(join(folder, 'mine', '_masthead.hbs'), '<h1>{{{title}}}</h1>');
    expect(await runCjm(report, folder)).toMatchObject({ code: 2, stdout: '' });
    expect(await contents(join(folder, 'report'))).toEqual(before);
    expect(before.size).toBeGreaterThan(1);
  });

  it('writes nothing when all pages together take too long', async () => {
    const folder = await folderWith({ '_masthead.hbs': '<h1>{{title}}</h1>' });
    const apart: Apart = {
      // The same as ever, but for the time that is left.
      start: (work, limits) => nodeApart.start(work, { ...limits, totalMilliseconds: 1 }),
    };
    const { code, stdout, stderr } = await runCjm(report, folder, { apart });
    expect(stderr.replaceAll('\n', ' ')).toContain(
      'template/total-time All pages together take longer than 120 seconds.',
    );
    expect([code, stdout, await readdir(folder)]).toEqual([2, '', ['journeys', 'mine']]);
  });

  it.each([
    [
      'larger than a template may be',
      { '_a.hbs': 'x'.repeat(70_000) },
      'limit/template-size A template may have 64 KiB.',
    ],
    [
      'many that are too large together',
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`_p${n}.hbs`, 'x'.repeat(60_000)])),
      'limit/template-size All templates together may have 1024 KiB.',
    ],
    ['no UTF-8', { '_a.hbs': Buffer.from([0x61, 0xff]) }, 'template/not-utf8'],
  ])('refuses what is %s', async (_, templates, message) => {
    const { code, stderr } = await runCjm(report, await folderWith(templates));
    expect(stderr.replaceAll('\n', ' ')).toContain(message);
    expect(code).toBe(2);
  });

  it('follows no link out of the folder', async () => {
    const folder = await folderWith({ 'style.css': '.a { color: teal }' });
    await symlink('/etc/hostname', join(folder, 'mine', '_masthead.hbs'));
    const { code, stderr } = await runCjm(report, folder);
    expect(stderr).toContain('mine/_masthead.hbs:1:1 template/no-plain-file');
    expect(code).toBe(2);
    await symlink('mine', join(folder, 'linked'));
    const linked = await runCjm(['report', '--templates', 'linked'], folder);
    expect(linked).toMatchObject({ code: 2 });
    expect(linked.stderr).toContain('is not a folder');
  });
});

describe('cjm report --eject', () => {
  it('overwrites nothing that somebody changed, unless forced', async () => {
    const folder = await folderWith({ '_masthead.hbs': 'mine' });
    const { code, stderr } = await runCjm(['report', '--eject', 'mine'], folder);
    expect(stderr).toContain('_masthead.hbs');
    expect(code).toBe(2);
    expect(await readdir(join(folder, 'mine'))).toEqual(['_masthead.hbs']);
    expect(await runCjm(['report', '--eject', 'mine', '--force'], folder)).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(folder, 'mine', '_masthead.hbs'), 'utf8')).toContain('{{title}}');
  });

  it('needs no journeys', async () => {
    const folder = await temporaryFolder();
    expect(await runCjm(['report', '--eject', 'mine', '--quiet'], folder)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

/** The files in a folder with their texts. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}

/** As a browser computes it, with the other implementation that Node has. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64');
}
