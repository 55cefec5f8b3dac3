import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';
import type { Scale } from './scale.ts';

/** A journey as it will be written: `content` is the value of its YAML file. */
export interface ImportedJourney {
  /** Unique in this import; the name of its file. */
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** Where it begins in the foreign text, 1-based. */
  readonly line: number;
  readonly touchpoints: number;
  /** How many of them have an emotion. */
  readonly scored: number;
}

/** Somebody who is named in the foreign text: a stub of a persona. */
export interface ImportedPersona {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * What a foreign text holds. Problems stand at their place in that text: an `error` means that a
 * journey was refused, a `warning` that something was left out or may be read otherwise, an `info`
 * what was done where nothing was lost. Sorted by place.
 */
export interface Imported {
  readonly journeys: readonly ImportedJourney[];
  readonly personas: readonly ImportedPersona[];
  readonly problems: readonly Diagnostic[];
}

export interface ImportOptions {
  /** The foreign file as problems name it, with `/`; its name is the title of last resort. */
  readonly file: string;
  /** The foreign file as the evidence names it. */
  readonly source: string;
  /** What the scores of the foreign text mean. */
  readonly scale: Scale;
  /** Sections of one name become one phase, also when others stand between them. */
  readonly mergeSections: boolean;
  readonly language: Language;
}

/** Turns the text of another tool into journeys. Pure; never throws on content. */
export interface Importer {
  readonly name: string;
  readonly summary: string;
  read(text: string, options: ImportOptions): Imported;
}
