import type { Language } from '../model/workspace.ts';

const english = {
  severity: 'Severity',
  group: 'Group',
  preset: 'Set',
  judged: 'Judged',
  method: 'Method',
  presets: {
    starter: 'starter: the heart of the method',
    recommended: 'recommended: what every map is held against',
    strict: 'strict: only for who asks for it',
  },
  ripeFrom: {
    draft: 'from the first draft',
    researched: 'when the status is "researched" or "agreed"',
    agreed: 'when the status is "agreed"',
  },
  why: 'Why',
  options: 'Options',
  byDefault: (value: string) => `(default ${value})`,
  bad: 'Not like this',
  good: 'Like this',
  silence: 'To silence it',
  silenceHere: 'for one element and what is below it, with the reason',
  silenceAll: 'everywhere, in cjm.yaml',
  because: 'why it is fine',
  more: 'More',
  fileRules: 'Trouble with the files themselves',
  fileRule: 'No rule of the method: it cannot be silenced or made milder.',
  statement: (id: string) => `What rests on ${id} of the method`,
  notCheckable: (id: string) => `${id} of the method cannot be checked`,
  count: (count: number) =>
    `${count} ${count === 1 ? 'rule' : 'rules'}. "cjm explain RULE" tells all about one.`,
};

/** The words of `cjm explain`. */
export type ExplainWords = typeof english;

const dutch: ExplainWords = {
  severity: 'Ernst',
  group: 'Groep',
  preset: 'Set',
  judged: 'Geldt',
  method: 'Methode',
  presets: {
    starter: 'starter: de kern van de methode',
    recommended: 'recommended: waar elke kaart naast wordt gelegd',
    strict: 'strict: alleen voor wie erom vraagt',
  },
  ripeFrom: {
    draft: 'vanaf het eerste concept',
    researched: 'bij status "researched" of "agreed"',
    agreed: 'bij status "agreed"',
  },
  why: 'Waarom',
  options: 'Opties',
  byDefault: (value) => `(standaard ${value})`,
  bad: 'Niet zo',
  good: 'Wel zo',
  silence: 'Zo zet je hem uit',
  silenceHere: 'voor één element en wat eronder staat, met de reden',
  silenceAll: 'overal, in cjm.yaml',
  because: 'waarom het goed is zo',
  more: 'Meer',
  fileRules: 'Problemen met de bestanden zelf',
  fileRule: 'Geen regel van de methode: hij kan niet uit en niet milder.',
  statement: (id) => `Wat op ${id} van de methode rust`,
  notCheckable: (id) => `${id} van de methode is niet te controleren`,
  count: (count) =>
    `${count} ${count === 1 ? 'regel' : 'regels'}. "cjm explain REGEL" vertelt alles over één ervan.`,
};

export function explainWords(language: Language): ExplainWords {
  return language === 'nl' ? dutch : english;
}
