import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Files, Prompts } from '../../src/io/context.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { runCjm } from '../cli/test-context.ts';

const scores = 'distinctive: 4, brandFit: 5, ease: 2, customerImpact: 5, organisationImpact: 4';
const file = 'moving.journey.yaml';
const journey = `\ufefftitle: Verhuizen # é\r
touchpoints: Ik vraag een offerte aan\r
solutions:\r
    - title: Vaste prijs # snel\r
      id: vaste-prijs\r
      scores: { ${scores} }\r
    - title: Brief\r
      scores: { ${scores.replace('5', '4')} }\r
`;
const base = { 'cjm.yaml': 'language: nl\n', [file]: journey };

it('asks at a terminal why, and proposes the rank as the reason', async () => {
  const folder = await temporaryFolder(base);
  const asked: string[] = [];
  const prompts: Prompts = {
    text: (question, initial) => {
      asked.push(question);
      return Promise.resolve(initial);
    },
    select: (_question, _choices, initial) => Promise.resolve(initial),
    key: () => Promise.resolve(null),
  };
  const { stdout } = await runCjm(['choose', 'moving', 'vaste-prijs'], folder, { prompts });
  expect(asked).toEqual(['Waarom "Vaste prijs"?']);
  expect(stdout).toBe(
    `${file}\n  vaste-prijs: Plaats 1 van 2 (75 punten), bovenaan bij 100% van de getrokken gewichten\n`,
  );
});

it('keeps byte order mark, line endings and indentation', async () => {
  const folder = await temporaryFolder(base);
  const { code } = await runCjm(
    ['choose', 'moving', 'vaste-prijs', '--because', 'Snel: nu'],
    folder,
  );
  expect(code).toBe(0);
  expect(await readFile(join(folder, file), 'utf8')).toBe(
    journey.replace(
      `${scores} }\r\n`,
      `${scores} }\r\n      chosen:\r\n          because: "Snel: nu"\r\n          on: 2026-11-22\r\n`,
    ),
  );
});

it('writes nothing when somebody saved the file meanwhile', async () => {
  const folder = await temporaryFolder(base);
  let reads = 0;
  const files: Files = {
    ...nodeFiles,
    read: async (path, most) => {
      // Between the loading of the workspace and the edit.
      if (path.endsWith(file) && ++reads === 2) await writeFile(path, `${journey}# later\r\n`);
      return nodeFiles.read(path, most);
    },
  };
  const { stderr, code } = await runCjm(['choose', 'moving', '--top', '1'], folder, { files });
  expect(stderr).toContain(
    `error: Nothing was written: "${file}" was changed by somebody else just now.`,
  );
  expect(code).toBe(2);
  expect(await readFile(join(folder, file), 'utf8')).toBe(`${journey}# later\r\n`);
});

it('says where to write what it cannot write safely', async () => {
  const text = `title: Verhuizen
touchpoints: Ik vraag een offerte aan
solutions: [{ id: a, title: A, chosen: { # board
      because: Zo }, scores: { ${scores} } }]
`;
  const folder = await temporaryFolder({ [file]: text });
  const { stderr } = await runCjm(['choose', 'moving', '--undo', 'a'], folder);
  expect(stderr).toContain(
    'is written in a way that cannot be changed safely.\n  Write it yourself, at line 3.',
  );
  expect(await readFile(join(folder, file), 'utf8')).toBe(text);
});
