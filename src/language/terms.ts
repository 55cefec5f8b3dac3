import type { Severity } from '../model/diagnostic.ts';
import type { Evidence, Journey } from '../model/journey.ts';
import type { Action, Contact, Control, Solution, Touchpoint } from '../model/touchpoint.ts';
import type { Language } from '../model/workspace.ts';

/** The words of the field: the same everywhere that content is shown. */
export interface Terms {
  readonly phases: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<Evidence['method'], string>>;
  readonly types: Readonly<Record<NonNullable<Touchpoint['type']>, string>>;
  readonly excel: string;
  readonly states: Readonly<Record<Journey['state'], string>>;
  readonly statuses: Readonly<Record<Journey['status'], string>>;
  readonly solutionStatuses: Readonly<Record<Solution['status'], string>>;
  readonly actionStatuses: Readonly<Record<Action['status'], string>>;
  readonly actionKinds: Readonly<Record<NonNullable<Action['kind']>, string>>;
  readonly contacts: Readonly<Record<Contact, string>>;
  readonly controls: Readonly<Record<Control, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** From very negative over indifferent to very positive. */
  readonly emotions: readonly [string, string, string, string, string];
  readonly zone: string;
  readonly journey: string;
  readonly phase: string;
  readonly touchpoint: string;
  readonly touchpoints: string;
  readonly persona: string;
  readonly solution: string;
  readonly evidence: string;
}

const catalogue: Readonly<Record<Language, Terms>> = {
  nl: {
    phases: {
      awareness: 'Bewustwording',
      consideration: 'Overweging',
      purchase: 'Aankoop',
      service: 'Service en gebruik',
      loyalty: 'Loyaliteit',
    },
    methods: {
      'customer-interview': 'klantinterview',
      storytelling: 'klantverhalen',
      observation: 'observatie',
      'listening-in': 'meeluisteren',
      'self-walkthrough': 'zelf doorlopen',
      survey: 'enquête',
      analytics: 'gebruiksgegevens',
      employee: 'medewerkers',
      'desk-research': 'bureauonderzoek',
      assumption: 'aanname',
    },
    types: { standard: 'Standaardmoment', 'moment-of-truth': 'Moment van de waarheid' },
    excel: 'Moment om te excelleren',
    states: { current: 'Huidige klantreis', desired: 'Gewenste klantreis' },
    statuses: {
      draft: 'concept',
      researched: 'onderzocht',
      agreed: 'vastgesteld',
      archived: 'gearchiveerd',
    },
    solutionStatuses: {
      proposed: 'voorgesteld',
      planned: 'gepland',
      testing: 'in test',
      'rolling-out': 'in uitrol',
      'rolled-out': 'uitgerold',
      dropped: 'afgevallen',
    },
    actionStatuses: { open: 'open', doing: 'bezig', done: 'klaar', dropped: 'vervallen' },
    actionKinds: {
      process: 'proces',
      system: 'systeem',
      'way-of-working': 'werkwijze',
      competency: 'competentie',
      behaviour: 'gedrag',
      steering: 'aansturing',
    },
    contacts: { direct: 'direct contact', indirect: 'indirect contact', none: 'moment zonder ons' },
    controls: { own: 'in eigen hand', influence: 'te beïnvloeden', none: 'buiten onze invloed' },
    severities: { error: 'fout', warning: 'waarschuwing', info: 'tip' },
    emotions: ['zeer negatief', 'negatief', 'neutraal', 'positief', 'zeer positief'],
    zone: 'zone van onverschilligheid',
    journey: 'klantreis',
    phase: 'fase',
    touchpoint: 'contactmoment',
    touchpoints: 'contactmomenten',
    persona: 'persona',
    solution: 'oplossing',
    evidence: 'bewijs',
  },
  en: {
    phases: {
      awareness: 'Awareness',
      consideration: 'Consideration',
      purchase: 'Purchase',
      service: 'Service and use',
      loyalty: 'Loyalty',
    },
    methods: {
      'customer-interview': 'customer interviews',
      storytelling: "customers' stories",
      observation: 'observation',
      'listening-in': 'listening in',
      'self-walkthrough': 'own walk-through',
      survey: 'survey',
      analytics: 'analytics',
      employee: 'employees',
      'desk-research': 'desk research',
      assumption: 'assumption',
    },
    types: { standard: 'Standard moment', 'moment-of-truth': 'Moment of truth' },
    excel: 'Moment to excel',
    states: { current: 'Current journey', desired: 'Desired journey' },
    statuses: { draft: 'draft', researched: 'researched', agreed: 'agreed', archived: 'archived' },
    solutionStatuses: {
      proposed: 'proposed',
      planned: 'planned',
      testing: 'testing',
      'rolling-out': 'rolling out',
      'rolled-out': 'rolled out',
      dropped: 'dropped',
    },
    actionStatuses: { open: 'open', doing: 'doing', done: 'done', dropped: 'dropped' },
    actionKinds: {
      process: 'process',
      system: 'system',
      'way-of-working': 'way of working',
      competency: 'competency',
      behaviour: 'behaviour',
      steering: 'steering',
    },
    contacts: { direct: 'direct contact', indirect: 'indirect contact', none: 'moment without us' },
    controls: { own: 'in our own hands', influence: 'open to influence', none: 'out of our hands' },
    severities: { error: 'error', warning: 'warning', info: 'tip' },
    emotions: ['very negative', 'negative', 'indifferent', 'positive', 'very positive'],
    zone: 'zone of indifference',
    journey: 'journey',
    phase: 'phase',
    touchpoint: 'touchpoint',
    touchpoints: 'touchpoints',
    persona: 'persona',
    solution: 'solution',
    evidence: 'evidence',
  },
};

/** The words of the field in a language. */
export function terms(language: Language): Terms {
  return catalogue[language];
}
