import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { runCjm } from '../cli/test-context.ts';

/** The first bytes of a PNG, and one more. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const files = {
  'cjm.yaml': 'language: en\nreport: { theme: { color: "#00529B", logo: logo.png } }\n',
  'now.journey.yaml': 'title: Now\ntouchpoints: [{ id: a, title: A, emotion: -1 }]\n',
  'then.journey.yaml':
    'title: Then\nstate: desired\nfrom: now\ntouchpoints: [{ id: a, title: A, emotion: 1 }]\n',
};

describe('a comparison as a page', { timeout: 30_000 }, () => {
  it('wears the colour and the logo of the organisation, allowed by its hash', async () => {
    const folder = await temporaryFolder({ ...files, 'logo.png': png });
    const { code, stderr } = await runCjm(['compare', 'then', '--format', 'html=c.html'], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('The colour #00529b is too hard to read');
    const html = await readFile(join(folder, 'c.html'), 'utf8');
    const [, look = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    expect(look).toContain('--accent:#00529b');
    expect(html).toContain(`sha256-${createHash('sha256').update(look).digest('base64')}`);
    expect(html).toContain(`src="data:image/png;base64,${Buffer.from(png).toString('base64')}"`);
  });

  it('needs the logo for a page only', async () => {
    const folder = await temporaryFolder(files);
    expect(await runCjm(['compare', 'then', '--format', 'html'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The logo "logo.png" of cjm.yaml does not exist.') as string,
    });
    expect(await runCjm(['compare', 'then'], folder)).toMatchObject({ code: 0 });
  });
});
