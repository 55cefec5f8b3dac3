import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withAvatars } from '../../../src/commands/report/avatars.ts';
import { nodeFiles } from '../../../src/io/node-files.ts';
import type { Journey } from '../../../src/model/journey.ts';
import { journeyView } from '../../../src/view/journey-view.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';

/** The first bytes of a PNG; no more of it is looked at. */
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-avatars-'));
  await mkdir(join(folder, 'people'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function pictured(image: string) {
  const workspace = workspaceOf({
    'people/anna.persona.yaml': `name: Anna Bos\nimage: ${image}`,
    'j.journey.yaml': 'title: T\npersonas: anna\ntouchpoints: [A]',
  });
  expect(workspace.diagnostics).toEqual([]);
  const found = await withAvatars(workspace, folder, { files: nodeFiles });
  const journey = found.workspace.journeyById.get('j') as Journey;
  const [anna] = journeyView(found.workspace, journey, []).personas;
  return { picture: anna?.picture, remarks: found.remarks };
}

it('shows the picture that a persona names, from the place of its file', async () => {
  await writeFile(join(folder, 'people', 'anna.png'), png);
  expect(await pictured('anna.png')).toEqual({
    picture: `data:image/png;base64,${png.toString('base64')}`,
    remarks: [],
  });
});

it.each([
  ['is not there', 'There is no picture "people/a.png"', async () => {}],
  [
    'can hold more than a picture',
    'is no PNG, JPEG or WebP',
    (path: string) => writeFile(path, '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  [
    'is large',
    'larger than 60 KB',
    (path: string) => writeFile(path, Buffer.concat([png, Buffer.alloc(61_440)])),
  ],
  ['leads elsewhere', 'is not a plain file', (path: string) => symlink('/etc/hostname', path)],
])('has initials and says why when the picture %s', async (_, why, make) => {
  await make(join(folder, 'people', 'a.png'));
  const { picture, remarks } = await pictured('a.png');
  expect(picture).toBeNull();
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).toContain(why);
});

it('takes no path for a picture where none was read', () => {
  const workspace = workspaceOf({
    'anna.persona.yaml': 'name: Anna Bos\nimage: anna.png',
    'j.journey.yaml': 'title: T\npersonas: anna\ntouchpoints: [A]',
  });
  const journey = workspace.journeyById.get('j') as Journey;
  expect(journeyView(workspace, journey, []).personas[0]?.picture).toBeNull();
});
