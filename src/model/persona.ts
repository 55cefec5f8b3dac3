import type { Place } from './path.ts';
import type { Anywhere, Pain } from './touchpoint.ts';

/** A fictional customer, resolved: every list a list. */
export interface Persona extends Anywhere {
  readonly id: string;
  readonly name: string;
  readonly fictional: boolean;
  readonly targetGroup: readonly string[];
  readonly basis?: 'data' | 'research' | 'assumption' | undefined;
  /** Ids. */
  readonly evidence: readonly string[];
  /** A number of years, or a range of two. */
  readonly age?: number | readonly number[] | undefined;
  readonly occupation?: string | undefined;
  readonly roles: readonly string[];
  readonly appearance: readonly string[];
  readonly lifestyle: readonly string[];
  readonly leisure: readonly string[];
  readonly situation: readonly string[];
  readonly goals: readonly string[];
  readonly jobs: readonly string[];
  readonly needs: readonly string[];
  readonly pains: readonly Pain[];
  readonly gains: readonly string[];
  readonly alternatives: readonly string[];
  readonly preferences: ReadonlyMap<string, readonly string[]>;
  readonly channels: readonly string[];
  readonly quote: readonly string[];
  readonly image?: string | undefined;
  readonly origin: Place;
  readonly extensions: Readonly<Record<string, unknown>>;
}
