import { readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { signPdf } from '../../src/formats/print/sign-pdf.ts';
import { withSteadyIds } from '../../src/formats/print/steady-ids.ts';
import { nodeBrowser } from '../../src/io/node-browser.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { runCjm } from '../cli/test-context.ts';
import { everythingWith } from '../formats/report/everything.ts';
import { printPages } from '../formats/report/page.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { findChromium } from './find-chromium.ts';

const program = findChromium();
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ä</title></head><body><h1>One</h1>${body}</body></html>`;

describeInBrowser('what a browser prints', () => {
  it('is a tagged PDF with an outline and its own links', async () => {
    const html = page('<h2 id="a">Two</h2><a href="#a">in</a> <a href="b.html">b</a>');
    const print = async (address: string | null) =>
      (await nodeBrowser.print([{ html, address, as: 'pdf' }], program))[0] ?? new Uint8Array();
    const pdf = latin1(await print('https://example.org/maps/a.html'));
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('/URI (https://example.org/maps/b.html)');
    // Without an address there is no place that a neighbour could stand in.
    expect(latin1(await print(null))).not.toContain('/URI (');
  });

  it('is a picture as high as the page and as wide as its widest table', async () => {
    const wide =
      '<div class="scroll" style="overflow:auto"><div style="width:2000px;height:3000px">x</div></div>';
    const jobs = [page(wide), page('')].map((html) => ({
      html,
      address: null,
      as: 'png' as const,
    }));
    const sizes = (await nodeBrowser.print(jobs, program)).map((png) => {
      const view = new DataView(png.slice().buffer);
      return { width: view.getUint32(16), height: view.getUint32(20) };
    });
    expect(sizes[0]?.width).toBeGreaterThanOrEqual(2000);
    expect(sizes[0]?.height).toBeGreaterThanOrEqual(3000);
    expect(sizes[1]?.width).toBe(1280);
  });

  it('is a picture of just the size that is asked for', async () => {
    const html = page('<div style="width:2000px;height:3000px">x</div>');
    const job = { html, address: null, as: 'png', size: { width: 1200, height: 630 } } as const;
    const [png = new Uint8Array()] = await nodeBrowser.print([job], program);
    const view = new DataView(png.slice().buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  });

  // Chromium numbers the parts of a page across its tabs and by what it has painted so far.
  it('is the same PDF to the byte, however often and in whatever tab it is printed', async () => {
    const { html } = printPages(everythingWith('Word'));
    const jobs = ['now', 'then', 'now', 'then', 'now'].map((id) => {
      return { html: html.get(id) ?? '', address: null, as: 'pdf' } as const;
    });
    const pdfs = (await nodeBrowser.print(jobs, program)).map((pdf) =>
      latin1(signPdf(withSteadyIds(pdf), '2026-11-22')),
    );
    expect(pdfs[0]).toContain('/ID (node00000001)');
    expect([pdfs[2] === pdfs[0], pdfs[4] === pdfs[0], pdfs[3] === pdfs[1]]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('asks no network and no disk for anything', async () => {
    const html = page(
      '<img src="https://example.org/x.png"><iframe src="file:///etc/passwd"></iframe>',
    );
    const [pdf] = await nodeBrowser.print([{ html, address: null, as: 'pdf' }], program);
    expect(latin1(pdf ?? new Uint8Array())).toMatch(/^%PDF-/);
  });

  it('is written by cjm report as its own, which it may replace, and leaves no folder behind', async () => {
    const folder = await temporaryFolder({
      'a.journey.yaml': 'title: A\ntouchpoints: [{ id: b, title: B, emotion: 1 }]\n',
    });
    const argv = ['report', 'a', '--format', 'pdf', '--format', 'png', '--browser', program ?? ''];
    const context = { browser: nodeBrowser };
    expect((await runCjm(argv, folder, context)).code).toBe(0);
    const before = await readFile(join(folder, 'report/a.pdf'));
    expect(latin1(before)).toContain('<</Creator (cjm)');
    expect((await runCjm(argv, folder, context)).code).toBe(0);
    expect(await readdir(join(folder, 'report'))).toEqual([
      'a.pdf',
      'a.png',
      'index.pdf',
      'index.png',
    ]);
    const own = `cjm-browser-${process.pid}-`;
    expect((await readdir(tmpdir())).filter((name) => name.startsWith(own))).toEqual([]);
  });
});
