import type { Audience } from '../model/audience.ts';
import type { Language } from '../model/workspace.ts';

/** What the public does not see, in the words of readers. */
export const leftOutKinds = [
  'people',
  'quotes',
  'sources',
  'remarks',
  'work',
  'views',
  'figures',
  'solutions',
  'plans',
  'settings',
  'findings',
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

/** What is said about for whom a report is. */
export interface AudienceWords {
  /** Beside the title of a page. */
  readonly badges: Readonly<Record<Audience, string>>;
  readonly kinds: Readonly<Record<LeftOutKind, string>>;
  /** In the terminal. @param parts `quotes (12)` */
  readonly leftOut: (parts: readonly string[]) => string;
  readonly nothingLeftOut: string;
  /** In the terminal. @param files in the folder of a report for the public, of reports that may not have been */
  readonly leftBehind: (files: readonly string[]) => string;
  /** Over the sentence that says how the journey feels, where it does not say what to do. */
  readonly inShort: string;
  /** What a real person is called: `Customer 1`. */
  readonly customer: (number: number) => string;
}

const catalogue: Readonly<Record<Language, AudienceWords>> = {
  en: {
    badges: { public: 'Public', internal: 'Internal' },
    kinds: {
      people: 'people and owners',
      quotes: 'quotes of customers',
      sources: 'names and places of sources',
      remarks: 'remarks, links and files',
      work: 'work behind the journey',
      views: 'views of the organisation',
      figures: 'figures',
      solutions: 'solutions that were not chosen, scores and reasons',
      plans: 'plans',
      settings: 'settings',
      findings: 'findings of the check',
    },
    leftOut: (parts) => `For the public, so left out: ${parts.join(', ')}.`,
    nothingLeftOut: 'For the public; nothing had to be left out.',
    leftBehind: (files) =>
      `Earlier reports left files there that may not be for the public; remove them before you publish the folder: ${files.join(', ')}.`,
    inShort: 'In short',
    customer: (number) => `Customer ${number}`,
  },
  nl: {
    badges: { public: 'Openbaar', internal: 'Intern' },
    kinds: {
      people: 'mensen en eigenaren',
      quotes: 'uitspraken van klanten',
      sources: 'namen en plaatsen van bronnen',
      remarks: 'opmerkingen, links en bestanden',
      work: 'werk achter de klantreis',
      views: 'opvattingen van de organisatie',
      figures: 'cijfers',
      solutions: 'niet gekozen oplossingen, scores en redenen',
      plans: 'plannen',
      settings: 'instellingen',
      findings: 'bevindingen van de controle',
    },
    leftOut: (parts) => `Voor iedereen bedoeld, dus weggelaten: ${parts.join(', ')}.`,
    nothingLeftOut: 'Voor iedereen bedoeld; er hoefde niets weg.',
    leftBehind: (files) =>
      `Eerdere rapporten lieten daar bestanden achter die misschien niet voor iedereen bedoeld zijn; verwijder ze voordat je de map publiceert: ${files.join(', ')}.`,
    inShort: 'In het kort',
    customer: (number) => `Klant ${number}`,
  },
};

export function audienceWords(language: Language): AudienceWords {
  return catalogue[language];
}
