import type { Audience } from './audience.ts';
import type { Criterion } from './criteria.ts';
import type { Diagnostic, Range, Severity } from './diagnostic.ts';
import type { Evidence, Journey } from './journey.ts';
import type { Path, Place } from './path.ts';
import type { Persona } from './persona.ts';
import type { Preset } from './presets.ts';

export type Language = 'nl' | 'en';

export interface BrandValue {
  readonly id: string;
  readonly name: string;
  readonly noticed: readonly string[];
}

export interface Organisation {
  readonly name?: string | undefined;
  readonly mission: readonly string[];
  readonly vision: readonly string[];
  readonly strategy: readonly string[];
  readonly desiredExperience: readonly string[];
  readonly usp: readonly string[];
  readonly brandValues: readonly BrandValue[];
  readonly departments: readonly string[];
  readonly jargon: readonly string[];
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'partner' | 'supplier' | 'competitor' | 'government' | 'peer' | undefined;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly mode: 'online' | 'offline' | 'either';
  readonly media: 'owned' | 'paid' | 'earned' | 'personal' | 'public';
}

/** A rule's severity as set in cjm.yaml, with its options. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
  readonly origin: Place;
}

/** Severities that hold for some files instead of those of the whole workspace. */
export interface RuleOverride {
  /** Globs, relative to the settings file. */
  readonly files: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly origin: Place;
}

/** How pages are dressed in an organisation's colour and logo, ready to be printed. */
export interface Look {
  /** A style sheet. */
  readonly css: string;
  /** What a Content-Security-Policy calls that sheet: `sha256-` and the digest in base64. */
  readonly hash: string;
  /** The picture itself, as a `data:` address. */
  readonly logo: string | null;
}

export interface ReportSettings {
  /** For whom reports are where the command does not say. */
  readonly audience: Audience;
  readonly theme: {
    /** `#` and six hexadecimal digits in lower case. */
    readonly color?: string | undefined;
    /** A file, relative to the settings file. */
    readonly logo?: string | undefined;
  };
  /** Made of the theme by whoever prints pages; null until then, and without a theme. */
  readonly look: Look | null;
}

export interface Settings {
  readonly language: Language;
  /** A BCP 47 tag: the language of the texts. */
  readonly contentLanguage: string;
  readonly organisation: Organisation;
  readonly parties: readonly Party[];
  /** Built-in and own, by id. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Lower and upper end of the zone of indifference, and how far below still counts as just below. */
  readonly zone: { readonly low: number; readonly high: number; readonly margin: number };
  /** On which solutions are scored, in the order of the columns: 1 to 20. */
  readonly criteria: readonly Criterion[];
  /** By criterion, as written, not normalised. */
  readonly weights: Readonly<Record<string, number>>;
  readonly smallestGroup: number;
  readonly report: ReportSettings;
  /** Which rules are on where `rules` says nothing. */
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Later ones win. */
  readonly overrides: readonly RuleOverride[];
}

/** An `ignore` entry: silences a rule on its element and everything below it. */
export interface WrittenIgnore {
  readonly rule: string;
  /** Null when no reason is given. */
  readonly because: string | null;
  readonly element: Place;
  /** Where the rule's name is written. */
  readonly origin: Place;
}

/** All files of a repository as one value: what every command works on. */
export interface Workspace {
  /** The settings file, relative: `cjm.yaml`, or null when there is none. */
  readonly settingsFile: string | null;
  readonly settings: Settings;
  /** Who may see all that is in it: everything is for colleagues until it was made fit for the public. */
  readonly audience: Audience;
  /** The day on which things are due or not: `2026-11-21`. */
  readonly today: string;
  /** Sorted by file. Files that could not be used are absent. */
  readonly journeys: readonly Journey[];
  readonly personas: readonly Persona[];
  readonly journeyById: ReadonlyMap<string, Journey>;
  readonly personaById: ReadonlyMap<string, Persona>;
  /** Of cjm.yaml, by id: known everywhere. What else a journey can refer to is in its own `evidence`. */
  readonly evidenceById: ReadonlyMap<string, Evidence>;
  /** What the files silence; at the top of cjm.yaml it holds for everything. */
  readonly ignores: readonly WrittenIgnore[];
  /** All files that were read, sorted. */
  readonly files: readonly string[];
  /** Journeys whose file could not be used, by the id that the file name gives. */
  readonly unusable: ReadonlySet<string>;
  /** Journeys that take something over from one of those, be it through others: nobody knows what they have in truth. */
  readonly cutOff: ReadonlySet<string>;
  /** Files, settings included, that were left out as a whole: what is wrong with them is in the diagnostics. */
  readonly filesLeftOut: ReadonlySet<string>;
  /** Trouble with files, their schema and their references; sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where a place stands in its file. Never throws; falls back to the nearest ancestor that exists. */
  readonly locate: (place: Place, part?: 'key' | 'value') => Range;
  /** Whether something is written at this place. */
  readonly isWritten: (file: string, path: Path) => boolean;
  /** The text of a file, without byte order mark; null for one that was not read. */
  readonly textOf: (file: string) => string | null;
  /** Whether there is anything at a path in the folder of the workspace, relative with `/`; null where nobody can tell. */
  readonly exists: ((path: string) => boolean) | null;
}
