import { placeOf } from '../../../model/touchpoint.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const personaWithoutEvidence = defineRule({
  id: 'persona-without-evidence',
  group: 'foundation',
  subject: 'persona',
  severity: 'info',
  summary: {
    en: 'A persona rests on nothing that is written down',
    nl: 'Een persona zegt niet waar hij op rust',
  },
  why: {
    en: 'A persona is made up, but not out of thin air: it sums up what is known of a group of customers. "evidence" names where that comes from. One that claims to rest on data or research ("basis") and names none is a warning. Who guesses may say so: "basis: assumption" needs no evidence.',
    nl: 'Een persona is verzonnen, maar niet uit de lucht gegrepen: hij vat samen wat van een groep klanten bekend is. "evidence" noemt waar dat vandaan komt. Een persona die op cijfers of onderzoek zegt te rusten ("basis") en geen bewijs noemt is een waarschuwing. Wie gokt mag dat zeggen: "basis: assumption" heeft geen bewijs nodig.',
  },
  sources: ['2-28'],
  messages: {
    en: {
      missing: (persona: string) => `Nothing says what the persona ${persona} rests on.`,
      claimed: (persona: string, basis: string) =>
        `The persona ${persona} claims to rest on ${basis}, but names no evidence.`,
      hint: 'Name what you know them from under "evidence:", or say "basis: assumption".',
    },
    nl: {
      missing: (persona) => `De persona ${persona} zegt niet waar hij op rust.`,
      claimed: (persona, basis) =>
        `De persona ${persona} zegt te rusten op ${basis}, maar noemt geen bewijs.`,
      hint: 'Noem onder "evidence:" waar je hem van kent, of zeg "basis: assumption".',
    },
  },
  bad: {
    'sam.persona.yaml': `name: Sam Miller # <- here
targetGroup: Home owners between 35 and 55
`,
    'ann.persona.yaml': `name: Ann Baker
targetGroup: Tenants under 30
basis: research # <- here
`,
  },
  good: {
    'cjm.yaml': `evidence:
  - { id: interviews, method: customer-interview, participants: 8 }
`,
    'sam.persona.yaml': `name: Sam Miller
targetGroup: Home owners between 35 and 55
basis: research
evidence: interviews
`,
    'ann.persona.yaml': `name: Ann Baker
targetGroup: Tenants under 30
basis: assumption
`,
  },
  *check(persona, { workspace, messages }) {
    const { basis, evidence } = persona;
    if (basis === 'assumption' || evidence.length > 0) return;
    const name = quoted(persona.name);
    const { hint } = messages;
    if (basis === undefined) {
      yield { place: headOf(workspace, persona), message: messages.missing(name), hint };
      return;
    }
    yield {
      place: placeOf(persona, 'basis'),
      message: messages.claimed(name, quoted(basis)),
      hint,
      severity: 'warning',
    };
  },
});
