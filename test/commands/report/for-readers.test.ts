import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runCjm } from '../../cli/test-context.ts';
import { canaries } from '../../view/audience/canaries.ts';

/** The first bytes of a PNG, and more. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const journey = 'title: Felt\nowner: Somebody\ntouchpoints: [{ title: A, emotion: 1 }]\n';

async function workspace(theme: string, more: Record<string, string | Uint8Array> = {}) {
  const settings = `language: en\nreport: { theme: ${theme} }\n`;
  return temporaryFolder({ 'cjm.yaml': settings, 'felt.journey.yaml': journey, ...more });
}

const report = (folder: string, ...more: readonly string[]) =>
  runCjm(['report', '--format', 'html', ...more], folder);
const page = (folder: string) => readFile(join(folder, 'report', 'felt.html'), 'utf8');

describe('the theme of a report', { timeout: 30_000 }, () => {
  it('is in the pages, allowed by its hash, with the logo inside', async () => {
    const folder = await workspace('{ color: "#00529B", logo: pictures/logo.png }', {
      'pictures/logo.png': png,
    });
    const { code, stderr } = await report(folder);
    expect([code, stderr]).toEqual([
      0,
      'The colour #00529b is too hard to read, so accents are #4287d4 on a dark page.\n' +
        'Wrote 2 files to report. Open report/index.html.\n',
    ]);
    const html = await page(folder);
    const [sheet = ''] = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);
    expect(sheet).toContain('--accent:#00529b');
    expect(html).toContain(`sha256-${createHash('sha256').update(sheet).digest('base64')}`);
    const logo = Buffer.from(png).toString('base64');
    expect(html).toContain(`src="data:image/png;base64,${logo}"`);
  });

  it('is none without settings', async () => {
    const folder = await workspace('{}');
    await report(folder);
    expect((await page(folder)).match(/<style>/g)).toHaveLength(1);
  });

  it.each([
    ['is no PNG, JPEG or WebP', { 'logo.png': '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
    ['is larger than 100 KB', { 'logo.png': new Uint8Array(100 * 1024 + 1).fill(0x89) }],
    ['does not exist', {}],
    ['is not a plain file', { 'logo.png/inside': '' }],
  ])('refuses a logo that %s', async (why, files) => {
    const folder = await workspace('{ logo: logo.png }', files);
    const { code, stderr } = await report(folder);
    expect(code).toBe(2);
    expect(stderr).toContain(`The logo "logo.png" of cjm.yaml ${why}.`);
    expect(await readdir(folder)).not.toContain('report');
  });

  it('follows no link, neither of the file nor of a folder on the way', async () => {
    const elsewhere = await temporaryFolder({ 'logo.png': png });
    const folder = await workspace('{ logo: pictures/logo.png }');
    await symlink(elsewhere, join(folder, 'pictures'));
    expect((await report(folder)).stderr).toContain('is not a plain file');
    const other = await workspace('{ logo: pictures/logo.png }');
    await mkdir(join(other, 'pictures'));
    await symlink(join(elsewhere, 'logo.png'), join(other, 'pictures', 'logo.png'));
    expect((await report(other)).stderr).toContain('is not a plain file');
  });

  it('refuses what is no colour at its place', async () => {
    const folder = await workspace('{ color: blue }');
    const { stdout } = await runCjm(['check'], folder);
    expect(stdout).toContain('"blue" is not a colour ("color").');
  });
});

describe('the audience of a report', { timeout: 30_000 }, () => {
  it('is colleagues, whose pages say so', async () => {
    const folder = await workspace('{}');
    await report(folder);
    expect(await page(folder)).toMatch(/<span class="badge internal">Internal<\/span>/);
    expect(await page(folder)).toContain('Somebody');
  });

  it('is the public when asked, and what it does not see is said once', async () => {
    const folder = await workspace('{}');
    const { stderr } = await report(folder, '--audience', 'public');
    expect(stderr).toBe(
      'For the public, so left out: people and owners (1).\n' +
        'Wrote 2 files to report. Open report/index.html.\n',
    );
    expect(await page(folder)).not.toMatch(/Internal|Somebody/);
    const { stderr: quiet } = await report(folder, '--audience', 'public', '--quiet');
    expect(quiet).toBe('');
  });

  it('tells what is left out when published files are only compared', async () => {
    const folder = await workspace('{}');
    await report(folder, '--audience', 'public');
    expect(await report(folder, '--audience', 'public', '--check')).toMatchObject({
      code: 0,
      stderr:
        'For the public, so left out: people and owners (1).\n' +
        'The 2 files in report are up to date.\n',
    });
  });

  it('leaves nothing of colleagues in a public folder without saying so', async () => {
    const folder = await workspace('{}');
    await report(folder);
    await report(folder, '--format', 'json');
    const { stderr } = await report(folder, '--audience', 'public');
    expect(stderr.replaceAll('\n', ' ')).toContain(
      'remove them before you publish the folder: report/felt.json.',
    );
    const { stderr: quiet } = await report(folder, '--audience', 'public', '--check', '--quiet');
    expect(quiet).toContain('report/felt.json');
    expect((await report(folder)).stderr).not.toContain('felt.json');
  });

  it('is what cjm.yaml says, and the option goes before that', async () => {
    const folder = await temporaryFolder(canaries);
    await writeFile(join(folder, 'logo.png'), png);
    const all = ['html', 'markdown', 'svg', 'svg-map', 'json', 'csv'].flatMap((name) => [
      '--format',
      name,
    ]);
    await runCjm(['report', ...all], folder);
    const names = await readdir(join(folder, 'report'));
    expect(names).toContain('now.json');
    for (const name of names) {
      expect(await readFile(join(folder, 'report', name), 'utf8'), name).not.toMatch(/qxq/i);
      expect(name).not.toMatch(/qxq/i);
    }
    await runCjm(['report', '--format', 'html', '--audience', 'internal'], folder);
    expect(await readFile(join(folder, 'report', 'now.html'), 'utf8')).toContain('qxq quote');
  });

  it('is one of two', async () => {
    const { code, stderr } = await report(await workspace('{}'), '--audience', 'everybody');
    expect(code).toBe(2);
    expect(stderr).toContain('There are: public, internal.');
  });
});
