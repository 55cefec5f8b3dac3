import { check } from '../../src/lint/lint.ts';
import type { Loaded } from '../../src/serve/preview.ts';
import { workspaceFromFiles } from '../../src/workspace/workspace-from-files.ts';

export const felt = 'title: Felt\npersonas: sam\ntouchpoints: [{ title: A, emotion: 1 }]\n';
export const broken = 'titel: Felt\npersonas: sam\ntouchpoints: [{ title: A, emotion: x }]\n';

/** What there is to preview in some files. */
export function loadedFrom(files: Readonly<Record<string, string>>): Loaded {
  const persona = { 'sam.persona.yaml': 'name: Sam\n' };
  const workspace = workspaceFromFiles({ ...persona, ...files }, { today: '2026-11-22' });
  return { workspace, journeys: workspace.journeys, findings: check(workspace) };
}
