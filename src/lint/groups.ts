import type { Texts } from './rule.ts';

/** The folders of the rules, in the order of the method. */
export const groups = {
  foundation: { en: 'What a map rests on', nl: 'Waar een kaart op rust' },
  experience: { en: 'What the customer experiences', nl: 'Wat de klant beleeft' },
  promises: { en: 'Promises', nl: 'Beloften' },
  moments: { en: 'Kinds of moments', nl: 'Soorten momenten' },
  excel: { en: 'Moments to excel', nl: 'Momenten om te excelleren' },
  solutions: { en: 'Choosing solutions', nl: 'Oplossingen kiezen' },
} as const satisfies Record<string, Texts>;

export type GroupId = keyof typeof groups;
