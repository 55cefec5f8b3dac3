import type { Persona } from '../../model/persona.ts';
import type { Cut } from './cut.ts';
import { out, part, shown } from './decisions.ts';
import { anywhere, evidenceIds, noExtensions, pains } from './experience.ts';

/** A persona is made up, so that everybody may know it. */
const fictional = part<Persona>({
  ...anywhere,
  id: (id, cut) => cut.persona(id),
  name: shown,
  fictional: shown,
  targetGroup: shown,
  basis: shown,
  evidence: evidenceIds,
  age: shown,
  occupation: shown,
  roles: shown,
  appearance: shown,
  lifestyle: shown,
  leisure: shown,
  situation: shown,
  goals: shown,
  jobs: shown,
  needs: shown,
  pains,
  gains: shown,
  alternatives: shown,
  preferences: shown,
  channels: shown,
  quote: shown,
  image: out('remarks'),
  origin: shown,
  extensions: noExtensions,
});

/**
 * A persona as the public sees it.
 * @param name what a real person is called; null for one that is made up
 */
export function publicPersona(whole: Persona, name: string | null, cut: Cut): Persona {
  if (name === null) return fictional(whole, cut);
  const id = cut.persona(whole.id);
  cut.leaveOut('people');
  return {
    id,
    name,
    fictional: false,
    targetGroup: [],
    evidence: [],
    roles: [],
    appearance: [],
    lifestyle: [],
    leisure: [],
    situation: [],
    goals: [],
    jobs: [],
    needs: [],
    pains: [],
    gains: [],
    alternatives: [],
    preferences: new Map(),
    channels: [],
    quote: [],
    note: [],
    links: [],
    attachments: [],
    ignore: [],
    // The file is named after the person.
    origin: { file: `${id}.persona.yaml`, path: [] },
    extensions: {},
  };
}
