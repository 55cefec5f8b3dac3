import type { Language } from '../model/workspace.ts';

/** What a touchpoint rests on, as the map shows it at a glance. */
export type EvidenceLevel = 'customers' | 'other' | 'assumption' | 'none';

/** By what one can look at a part of the map. */
export type FilterId = 'persona' | 'phase' | 'channel' | 'moment' | 'department' | 'role' | 'basis';

/** The words of the map's own controls and marks. */
export interface MapWords {
  readonly evidenceLevels: Readonly<Record<EvidenceLevel, string>>;
  /** The name of the bar with filters. */
  readonly filters: string;
  readonly filterBy: Readonly<Record<FilterId, string>>;
  readonly reset: string;
  /** `{n}` and `{all}` are filled in by the page's script. */
  readonly matches: string;
  readonly noMatch: string;
  readonly allMatch: string;
  readonly negative: string;
  readonly rows: string;
  readonly rowsOf: Readonly<Record<'all' | 'customer' | 'organisation', string>>;
  /** Why a persona has initials instead of the picture that was named, for the terminal. */
  readonly avatarTroubles: Readonly<
    Record<'missing' | 'no-plain-file' | 'too-large' | 'no-picture', (file: string) => string>
  >;
  /** A feeling that was measured, in the legend. */
  readonly measuredMark: string;
  /** @param low and high of a measured figure, as text */
  readonly interval: (low: string, high: string) => string;
}

const catalogue: Readonly<Record<Language, MapWords>> = {
  en: {
    evidenceLevels: {
      customers: 'from customers',
      other: 'other source',
      assumption: 'assumption',
      none: 'no source',
    },
    filters: 'Look at a part',
    filterBy: {
      persona: 'Persona',
      phase: 'Phase',
      channel: 'Channel',
      moment: 'Kind of moment',
      department: 'Department',
      role: 'Role',
      basis: 'Evidence',
    },
    reset: 'Show all',
    matches: '{n} of {all} moments match',
    noMatch: 'No moment matches',
    allMatch: 'All {all} moments match',
    negative: 'Negative',
    rows: 'Rows',
    rowsOf: { all: 'All rows', customer: 'The customer', organisation: 'The organisation' },
    avatarTroubles: {
      missing: (file) => `There is no picture "${file}"; the persona has initials.`,
      'no-plain-file': (file) =>
        `The picture "${file}" is not a plain file; the persona has initials.`,
      'too-large': (file) =>
        `The picture "${file}" is larger than 60 KB; the persona has initials. 200 pixels are wide enough.`,
      'no-picture': (file) =>
        `The picture "${file}" is no PNG, JPEG or WebP; the persona has initials.`,
    },
    measuredMark: 'Measured, with a 95% interval at its widest',
    interval: (low, high) => `95% interval at most ${low} to ${high}`,
  },
  nl: {
    evidenceLevels: {
      customers: 'van klanten',
      other: 'andere bron',
      assumption: 'aanname',
      none: 'geen bron',
    },
    filters: 'Bekijk een deel',
    filterBy: {
      persona: 'Persona',
      phase: 'Fase',
      channel: 'Kanaal',
      moment: 'Soort moment',
      department: 'Afdeling',
      role: 'Rol',
      basis: 'Bewijs',
    },
    reset: 'Alles tonen',
    matches: '{n} van de {all} momenten passen',
    noMatch: 'Geen enkel moment past',
    allMatch: 'Alle {all} momenten passen',
    negative: 'Negatief',
    rows: 'Rijen',
    rowsOf: { all: 'Alle rijen', customer: 'De klant', organisation: 'De organisatie' },
    avatarTroubles: {
      missing: (file) => `De afbeelding "${file}" bestaat niet; de persona heeft initialen.`,
      'no-plain-file': (file) =>
        `De afbeelding "${file}" is geen gewoon bestand; de persona heeft initialen.`,
      'too-large': (file) =>
        `De afbeelding "${file}" is groter dan 60 KB; de persona heeft initialen. 200 pixels breed is genoeg.`,
      'no-picture': (file) =>
        `De afbeelding "${file}" is geen PNG, JPEG of WebP; de persona heeft initialen.`,
    },
    measuredMark: 'Gemeten, met een 95%-interval op zijn breedst',
    interval: (low, high) => `95%-interval hoogstens ${low} tot ${high}`,
  },
};

export function mapWords(language: Language): MapWords {
  return catalogue[language];
}
