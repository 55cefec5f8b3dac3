import type { Workspace } from '../model/workspace.ts';
import { quoted } from './quoted.ts';

/** The persona who feels it, in quotes; null when one number holds for all. */
export function whose(workspace: Workspace, persona: string | null): string | null {
  return persona === null ? null : quoted(workspace.personaById.get(persona)?.name ?? persona);
}
