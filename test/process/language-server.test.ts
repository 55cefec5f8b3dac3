import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { LanguageClient } from './language-client.ts';
import { startLanguageServer } from './language-client.ts';

const root = new URL('../../', import.meta.url);
const examples = new URL('test/workspace/everything/', root);

let folder: string;
let editor: LanguageClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-editor-'));
  editor = await startLanguageServer(folder);
});

afterAll(async () => {
  await editor?.stop();
  await rm(folder, { recursive: true, force: true });
});

function modeline(kind: string): string {
  return `# yaml-language-server: $schema=${new URL(`schema/${kind}.schema.json`, root).href}\n`;
}

/** In an editor: the schemas of cjm, in the language server that most editors use for YAML. */
describe('in an editor', () => {
  test.each([
    ['workspace', 'cjm.yaml'],
    ['persona', 'sanne.persona.yaml'],
    ['journey', 'snel.journey.yaml'],
    ['journey', 'overstappen.journey.yaml'],
    ['journey', 'overstappen-straks.journey.yaml'],
    ['rating', 'carla.rating.yaml'],
  ])('a good %s has no finding: %s', async (kind, name) => {
    const text = await readFile(new URL(name, examples), 'utf8');
    expect(await editor.open(join(folder, name), modeline(kind) + text)).toEqual([]);
  });

  test('the example finds its schema by a relative path', async () => {
    const path = 'examples/warm-homes/journeys/warm-home-grant.journey.yaml';
    const text = await readFile(new URL(path, root), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\//);
    expect(await editor.open(fileURLToPath(new URL(path, root)), text)).toEqual([]);
    const bad = text.replace('title:', 'titel:');
    expect(await editor.open(fileURLToPath(new URL(`${path}.yaml`, root)), bad)).not.toEqual([]);
  });

  it('a bad file has its findings on their lines', async () => {
    const lines = [
      'title: A bad one', // line 1: the modeline is line 0
      'states: current',
      'status: redy',
      'touchpoints:',
      '  - title: One',
      '    emotion: 3',
      '    emotoin: 1',
      '    channels: [phone, Web Shop]',
      '    emotionBefore: { sanne: high }',
    ];
    const found = await editor.open(
      join(folder, 'bad.journey.yaml'),
      modeline('journey') + lines.join('\n'),
    );
    expect(Object.fromEntries(found.map(({ range, message }) => [range.start.line, message])))
      .toMatchInlineSnapshot(`
        {
          "2": "Property states is not allowed.",
          "3": "Value is not accepted. Valid values: "draft", "researched", "agreed", "archived".",
          "6": "Value is above the maximum of 2.",
          "7": "Property emotoin is not allowed.",
          "8": "An id has lower-case letters, digits and single hyphens: first-call.",
          "9": "Incorrect type. Expected "number".",
        }
      `);
  });

  describe('at a touchpoint', () => {
    const name = 'half-written.journey.yaml';
    const lines = ['title: A', 'touchpoints:', '  - title: One', '    duration: 1h', '    '];

    beforeAll(() => editor.open(join(folder, name), modeline('journey') + lines.join('\n')));

    it('offers the fields that are not there yet, and no others', async () => {
      const offered = await editor.complete(join(folder, name), { line: 5, character: 4 });
      expect(offered).toEqual(expect.arrayContaining(['emotion', 'channels', 'type', 'thinks']));
      expect(offered).not.toContain('duration');
      expect(offered).not.toContain('phases');
    });

    it('explains a field', async () => {
      const explained = await editor.hover(join(folder, name), { line: 4, character: 6 });
      expect(explained).toContain("The customer's own time");
    });
  });

  it('explains the scale of an emotion', async () => {
    const path = join(folder, 'emotion.journey.yaml');
    await editor.open(
      path,
      `${modeline('journey')}title: A\ntouchpoints: { title: B, emotion: 1 }`,
    );
    const explained = await editor.hover(path, { line: 2, character: 27 });
    expect(explained).toContain('very negative');
    expect(explained).toContain('very positive');
  });

  it('offers the values of a field', async () => {
    const path = join(folder, 'value.journey.yaml');
    await editor.open(path, `${modeline('journey')}title: A\nstate: `);
    const offered = await editor.complete(path, { line: 2, character: 7 });
    expect(offered).toEqual(expect.arrayContaining(['current', 'desired']));
  });
});
