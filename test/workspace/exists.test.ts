import { expect, it } from 'vitest';
import { nodeFiles } from '../../src/io/node-files.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { workspaceOf } from './workspace-of.ts';

it('says which files there are on the disk', async () => {
  const { exists } = await loadWorkspace(nodeFiles, 'examples/warm-homes', { today: '2026-11-21' });
  expect(exists?.('README.md')).toBe(true);
  expect(exists?.('personas')).toBe(true);
  expect(exists?.('personas/nobody.png')).toBe(false);
});

it('does not know it of texts alone', () => {
  expect(workspaceOf({ 'sam.persona.yaml': 'name: Sam' }).exists).toBeNull();
});
