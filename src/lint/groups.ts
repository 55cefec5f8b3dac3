import type { Texts } from './rule.ts';

/** The folders of the rules, in the order of the method. */
export const groups = {
  foundation: { en: 'What a map rests on', nl: 'Waar een kaart op rust' },
  scope: { en: 'Scope', nl: 'Afbakening' },
  evidence: { en: 'Evidence', nl: 'Onderbouwing' },
  experience: { en: 'What the customer experiences', nl: 'Wat de klant beleeft' },
  wording: { en: 'The words of the customer', nl: 'De woorden van de klant' },
  phases: { en: 'Phases', nl: 'Fasen' },
  'outside-in': { en: 'From the outside in', nl: 'Van buiten naar binnen' },
  promises: { en: 'Promises', nl: 'Beloften' },
  moments: { en: 'Kinds of moments', nl: 'Soorten momenten' },
  excel: { en: 'Moments to excel', nl: 'Momenten om te excelleren' },
  recovery: { en: 'When it goes wrong', nl: 'Als het misgaat' },
  solutions: { en: 'Choosing solutions', nl: 'Oplossingen kiezen' },
  desired: { en: 'The desired journey', nl: 'De gewenste klantreis' },
  anchoring: { en: 'Processes, systems and people', nl: 'Processen, systemen en mensen' },
  portfolio: { en: 'All journeys together', nl: 'Alle klantreizen samen' },
  review: { en: 'Keeping it up to date', nl: 'Actueel houden' },
  privacy: { en: 'Privacy', nl: 'Privacy' },
} as const satisfies Record<string, Texts>;

export type GroupId = keyof typeof groups;
