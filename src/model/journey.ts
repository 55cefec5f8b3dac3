import type { Place } from './path.ts';
import type {
  Action,
  Anywhere,
  Experience,
  Metric,
  Pain,
  Solution,
  Touchpoint,
} from './touchpoint.ts';

export const evidenceOfCustomers = [
  'customer-interview',
  'storytelling',
  'observation',
  'listening-in',
  'survey',
  'analytics',
] as const;

export interface Evidence extends Anywhere {
  readonly id: string;
  readonly title?: string | undefined;
  readonly method:
    | (typeof evidenceOfCustomers)[number]
    | 'self-walkthrough'
    | 'employee'
    | 'desk-research'
    | 'assumption';
  readonly date?: string | undefined;
  readonly participants?: number | undefined;
  readonly department?: string | undefined;
  readonly source?: string | undefined;
  readonly owner?: string | undefined;
  readonly origin: Place;
}

/** A phase with the fields of a touchpoint, as asked of the phase as a whole. */
export interface Phase extends Experience {
  readonly name: string;
  readonly touchpoints: readonly Touchpoint[];
}

export interface Overlap {
  readonly journey: string;
  readonly phase?: string | undefined;
  readonly with?: string | undefined;
  readonly handling: readonly string[];
  readonly origin: Place;
}

export interface Scope {
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  readonly journeysPerMonth?: number | undefined;
}

export interface Review {
  readonly every?: string | undefined;
  readonly last?: string | undefined;
  readonly triggers: readonly string[];
}

export interface Anchoring extends Anywhere {
  readonly changes: readonly Action[];
  readonly evaluation?:
    | {
        readonly every?: string | undefined;
        readonly last?: string | undefined;
        readonly finding: readonly string[];
      }
    | undefined;
}

/** A journey with every shorthand and inheritance resolved. */
export interface Journey extends Anywhere {
  readonly id: string;
  readonly title: string;
  readonly summary: readonly string[];
  readonly state: 'current' | 'desired';
  readonly offer: 'existing' | 'new';
  readonly purpose?: 'repair' | 'initiative' | 'discovery' | undefined;
  readonly status: 'draft' | 'researched' | 'agreed' | 'archived';
  readonly market?: 'b2c' | 'b2b' | 'b2e' | 'b2g' | 'b2b2c' | undefined;
  readonly primary: boolean;
  readonly service?: string | undefined;
  readonly segment?: string | undefined;
  readonly owner?: string | undefined;
  /** Ids, also those that do not exist. */
  readonly personas: readonly string[];
  readonly goals: readonly string[];
  readonly businessGoal: readonly string[];
  readonly duration?: string | readonly string[] | undefined;
  readonly scope?: Scope | undefined;
  readonly review?: Review | undefined;
  readonly experience?:
    { readonly overall?: number | undefined; readonly evidence: readonly string[] } | undefined;
  readonly metrics: readonly Metric[];
  readonly pains: readonly Pain[];
  /** What this journey lists or refers to, that of its personas, and that of journeys it takes over from. */
  readonly evidence: readonly Evidence[];
  /** At least one. */
  readonly phases: readonly Phase[];
  /** Of all phases, in order. */
  readonly touchpoints: readonly Touchpoint[];
  readonly solutions: readonly Solution[];
  readonly overlaps: readonly Overlap[];
  /** The current journey of a desired one, by id. */
  readonly from?: string | undefined;
  readonly removes: readonly string[];
  readonly anchoring?: Anchoring | undefined;
  /** The file, with an empty path. */
  readonly origin: Place;
  /** Fields written in the journey that this one comes `from`. */
  readonly inherited: ReadonlyMap<string, Place>;
  readonly extensions: Readonly<Record<string, unknown>>;
}
