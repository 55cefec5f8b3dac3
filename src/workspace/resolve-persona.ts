import type { Persona } from '../model/persona.ts';
import type { PersonaFile } from '../model/written/persona-file.ts';
import type { EvidenceList } from './resolve-evidence.ts';
import { anywhere, extensions, list, pains } from './normal-forms.ts';

export function resolvePersona(
  id: string,
  file: string,
  written: PersonaFile,
  evidence: EvidenceList,
): Persona {
  return {
    ...anywhere(written),
    id,
    name: written.name,
    fictional: written.fictional ?? true,
    targetGroup: list(written.targetGroup),
    basis: written.basis,
    evidence: [...evidence.references, ...evidence.own].map((item) => item.id),
    age: written.age,
    occupation: written.occupation,
    roles: list(written.roles),
    appearance: list(written.appearance),
    lifestyle: list(written.lifestyle),
    leisure: list(written.leisure),
    situation: list(written.situation),
    goals: list(written.goals),
    jobs: list(written.jobs),
    needs: list(written.needs),
    pains: pains(written.pains),
    gains: list(written.gains),
    alternatives: list(written.alternatives),
    preferences: new Map(
      Object.entries(written.preferences ?? {}).map(([key, value]) => [key, list(value)]),
    ),
    channels: list(written.channels),
    quote: list(written.quote),
    image: written.image,
    origin: { file, path: [] },
    extensions: extensions(written),
  };
}
