import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runCjm } from '../../cli/test-context.ts';

const slip = 'titel: A\npersonas: sam\n';
const files = { 'sam.persona.yaml': 'name: Sam\n', 'a.journey.yaml': slip, 'b.journey.yaml': slip };

/** A new file in its place would be one that its owner can write to again. */
it('leaves a file alone that is read-only, says so, and repairs the others', async () => {
  const folder = await temporaryFolder(files);
  await chmod(join(folder, 'a.journey.yaml'), 0o444);
  const shown = await runCjm(['check', '--fix', '--dry-run'], folder);
  expect(shown.stdout).not.toContain('a.journey.yaml');
  expect(shown.stdout).toContain('b.journey.yaml:1');
  const { stderr, stdout, code } = await runCjm(['check', '--fix'], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('"a.journey.yaml" is read-only and stays as it is');
  expect(stderr).toContain('Repaired 1 place in 1 file.');
  expect(stdout).toContain('a.journey.yaml:1:1 error schema/unknown-key');
  expect(await readFile(join(folder, 'a.journey.yaml'), 'utf8')).toBe(slip);
  expect(await readFile(join(folder, 'b.journey.yaml'), 'utf8')).toBe(slip.replace('el', 'le'));
});

it('says only that when all there is to repair is read-only', async () => {
  const folder = await temporaryFolder({ ...files, 'cjm.yaml': 'language: nl\n' });
  for (const name of ['a', 'b']) await chmod(join(folder, `${name}.journey.yaml`), 0o444);
  for (const more of [[], ['--dry-run']]) {
    const { stderr } = await runCjm(['check', '--fix', ...more], folder);
    expect(stderr).toContain('"a.journey.yaml" en "b.journey.yaml" zijn alleen-lezen en blijven');
    expect(stderr).not.toContain('niets');
  }
});
