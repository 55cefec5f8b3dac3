import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/io/node-files.ts';
import { runCjm } from '../cli/test-context.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const settings = 'language: en\n';
const journey = 'title: A\ntouchpoints: [B]\n';

describe('a workspace that somebody forgot to enter', () => {
  it.each([['check'], ['report'], ['show'], ['score'], ['init', 'journey', 'A']])(
    'is named by %s, which does nothing',
    async (...argv) => {
      const folder = await temporaryFolder({
        'klantreizen/cjm.yaml': 'language: nl\n',
        'klantreizen/a.journey.yaml': journey,
      });
      expect(await runCjm(argv, folder)).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'error: There is no cjm.yaml here, but one in "klantreizen".\n' +
          '  Write: cd klantreizen, or: cjm -C klantreizen …\n',
      });
    },
  );

  it('is one of several', async () => {
    const files = ['a', 'b/c', 'd', 'e', 'f', 'g'].map((name) => [`${name}/cjm.yaml`, '']);
    const folder = await temporaryFolder(Object.fromEntries(files) as Record<string, string>);
    const { stderr } = await runCjm(['check'], folder);
    expect(stderr).toMatch(/here, but in "a", "b\/c", "d", "e", "f" and 1 more\.\n/);
  });

  it('is not looked for in hidden folders, in those of others, and far below', async () => {
    const folder = await temporaryFolder({
      'a.journey.yaml': journey,
      '.hidden/cjm.yaml': '',
      'node_modules/cjm.yaml': '',
      'a/b/c/cjm.yaml': '',
      'a/not-cjm.yaml': '',
    });
    expect((await runCjm(['show', 'a'], folder)).code).toBe(0);
  });

  it('is found from elsewhere in the repository', async () => {
    const folder = await temporaryFolder({
      '.git/HEAD': '',
      'maps/cjm.yaml': settings,
      'maps/a.journey.yaml': journey,
      'src/x': '',
    });
    const { stderr } = await runCjm(['check'], `${folder}/src`);
    expect(stderr).toContain('but one in "../maps"');
    expect((await runCjm(['show', 'a'], `${folder}/maps`)).code).toBe(0);
    const outside = await runCjm(['-C', 'src', 'check'], folder);
    expect(outside.stderr).toContain('There is no cjm.yaml in "src", but one in "maps".');
  });
});

it('a file that lies among the journeys under another name is pointed out', async () => {
  const folder = await temporaryFolder({ 'cjm.yaml': settings, 'journeys/card.yaml': journey });
  const { stdout } = await runCjm(['check'], folder);
  expect(stdout).toContain('Rename it to "card.journey.yaml".');
});

it('the only journey that cannot be used is named', async () => {
  const folder = await temporaryFolder({
    'cjm.yaml': settings,
    'journeys/a.journey.yaml': 'titel: A\n',
  });
  expect(await runCjm(['show'], folder)).toMatchObject({
    code: 1,
    stderr:
      'error: There is no journey to show: "journeys/a.journey.yaml" could not be used.\n' +
      '  "cjm check" tells why.\n',
  });
});

it('a folder that cannot be read is a finding, and the rest is checked', async () => {
  const folder = await temporaryFolder({ 'cjm.yaml': settings, 'a.journey.yaml': journey });
  const list: typeof nodeFiles.list = async (...args) => [
    ...(await nodeFiles.list(...args)),
    { path: 'closed', regular: false },
  ];
  const files = { ...nodeFiles, list };
  const { code, stdout } = await runCjm(['check', '--rule', 'syntax'], folder, { files });
  expect(code).toBe(1);
  expect(stdout).toMatch(/closed[^]*cannot be read/);
});
