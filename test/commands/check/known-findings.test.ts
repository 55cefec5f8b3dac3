import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { updateBaseline } from '../../../src/commands/check/known-findings.ts';
import { nodeFiles } from '../../../src/io/node-files.ts';
import { startOfFile, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { collector, runCjm } from '../../cli/test-context.ts';

const files = {
  'cjm.yaml': 'extends: starter\n',
  'sam.persona.yaml': 'name: Sam\n',
  'a.journey.yaml':
    'title: A\npersonas: sam\nstatus: agreed\ntouchpoints:\n  - I wait\n  - { title: I go, emotion: 1 }\n  - { title: I come, emotion: 1 }\n',
};

describe('a baseline by another name', () => {
  it.each([
    ['journeys/known.json', 'There is no folder for the baseline "journeys/known.json".'],
    ['main', '"main" would not be found again as what it is: a baseline is a JSON file.'],
  ])('is not made anywhere: %s', async (name, message) => {
    const folder = await temporaryFolder(files);
    const { stderr, code } = await runCjm(
      ['check', '--update-baseline', '--baseline', name],
      folder,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(await nodeFiles.kind(join(folder, name))).toBe('missing');
  });

  it('is made in a folder that is there', async () => {
    const folder = await temporaryFolder({ ...files, 'ci/keep.md': '' });
    const args = ['check', '--baseline', 'ci/known.json'];
    const first = await runCjm([...args, '--update-baseline', '-q'], folder);
    expect(first.stderr).toBe('');
    expect(await readFile(join(folder, 'ci/known.json'), 'utf8')).toContain('"about":"I wait"');
    expect((await runCjm(args, folder)).stdout).toContain('No findings');
  });
});

describe('a baseline that is too large', () => {
  it('is not read', async () => {
    const folder = await temporaryFolder(files);
    await writeFile(join(folder, 'cjm-baseline.json'), ' '.repeat(10_000_001));
    const { stderr, code } = await runCjm(['check'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('"cjm-baseline.json" is larger than 10 MB, the most that is read.');
  });

  it('is not written, since nobody could read it', async () => {
    const path = join(await temporaryFolder({}), 'cjm-baseline.json');
    const findings = Array.from({ length: 21 }, (_, index): Diagnostic => ({
      rule: 'step-without-value',
      code: 'step-without-value',
      severity: 'warning',
      message: `"${index}${'x'.repeat(500_000)}"`,
      file: 'a.journey.yaml',
      range: startOfFile,
    }));
    const global = { directory: '/' } as Parameters<typeof updateBaseline>[2]['global'];
    const update = updateBaseline(
      { path, known: [] },
      findings,
      { language: 'en', isPart: false, global },
      { files: nodeFiles, stderr: collector().output },
    );
    await expect(update).rejects.toThrow('would be larger than 10 MB');
    expect(await nodeFiles.kind(path)).toBe('missing');
  });
});

/** It is the finding that is known, not how serious it is: a rule can become strict for what is new. */
it('what is known stays known when the settings make it an error', async () => {
  const folder = await temporaryFolder(files);
  await runCjm(['check', '--update-baseline'], folder);
  const strict = 'extends: starter\nrules: { touchpoint-without-emotion: error }\n';
  await writeFile(join(folder, 'cjm.yaml'), strict);
  const known = await runCjm(['check'], folder);
  expect(known).toMatchObject({ code: 0, stdout: expect.stringContaining('4 known') });
  await writeFile(
    join(folder, 'a.journey.yaml'),
    files['a.journey.yaml'].replace(', emotion: 1', ''),
  );
  const fresh = await runCjm(['check'], folder);
  expect(fresh.code).toBe(1);
  expect(fresh.stdout).toContain('1 error');
  expect(fresh.stdout).toContain('4 known');
});
