import { expect, it } from 'vitest';
import { fileChanges } from '../../src/serve/file-changes.ts';
import { broken, felt, loadedFrom } from './site-of-files.ts';

const workspaceOf = (files: Readonly<Record<string, string>>) => loadedFrom(files).workspace;

it('names what was changed, added and removed, and nothing that was only touched', () => {
  const before = workspaceOf({ 'a.journey.yaml': felt, 'b.journey.yaml': felt, 'cjm.yaml': '{}' });
  const after = workspaceOf({ 'b.journey.yaml': broken, 'c.journey.yaml': felt, 'cjm.yaml': '{}' });
  expect(fileChanges(before, after)).toEqual([
    { file: 'a.journey.yaml', change: 'removed' },
    { file: 'b.journey.yaml', change: 'changed' },
    { file: 'c.journey.yaml', change: 'added' },
  ]);
  expect(fileChanges(after, after)).toEqual([]);
});
