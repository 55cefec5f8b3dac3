import type { Place } from './path.ts';
import { inside } from './path.ts';
import type { Replace } from './resolved.ts';
import type { WrittenSolution } from './written/solution.ts';
import type { WrittenTouchpoint } from './written/touchpoint.ts';

/** What can be silenced on an element and everything below it. */
export interface Ignore {
  readonly rule: string;
  readonly because: string;
}

export interface Link {
  readonly title?: string | undefined;
  readonly url: string;
}

/** Free text and links on any element. */
export interface Anywhere {
  readonly note: readonly string[];
  readonly links: readonly Link[];
  readonly attachments: readonly string[];
  readonly ignore: readonly Ignore[];
}

export interface Pain {
  readonly text: string;
  /** 1..5, 5 is worst. */
  readonly severity?: number | undefined;
  readonly accepted?: string | undefined;
}

export interface CustomerPromise {
  /** Unique in the journey; the slug of the text when not written. */
  readonly id: string;
  readonly text: string;
}

export interface Quote {
  readonly text: string;
  readonly evidence: readonly string[];
}

export interface Transition {
  /** A touchpoint's id; `journey/touchpoint` when it leads to another journey. */
  readonly to: string;
  readonly when?: string | undefined;
  /** 0..1 */
  readonly share?: number | undefined;
}

export interface Requirement {
  readonly id: string;
  readonly soft: boolean;
}

export type Level = 'high' | 'medium' | 'low';

export interface Exits {
  /** Of those who arrive here: 0..1, or roughly. */
  readonly share?: number | Level | undefined;
  readonly because: readonly string[];
}

export interface Recovery {
  readonly channel?: string | undefined;
  readonly who?: string | undefined;
  readonly within?: string | readonly string[] | undefined;
  readonly intake?: 'free-text' | 'speech' | 'menu' | 'human' | undefined;
  readonly automated?: boolean | undefined;
  readonly result?: string | undefined;
}

export interface Failure {
  readonly what: string;
  readonly recovery?: Recovery | undefined;
}

export interface Process {
  readonly what: string;
  readonly by?: string | undefined;
  readonly systems: readonly string[];
  readonly pains: readonly Pain[];
}

export interface Person {
  readonly role: string;
  readonly department?: string | undefined;
  readonly competencies: readonly string[];
  readonly behaviour: readonly string[];
  readonly attitude: readonly string[];
  readonly steering: readonly string[];
}

export interface Metric {
  readonly kind: string;
  readonly value?: number | undefined;
  /** Lowest and highest value. */
  readonly scale?: readonly number[] | undefined;
  readonly n?: number | undefined;
  readonly date?: string | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
}

/** One feeling for all personas, or one per persona's id (read with `Object.hasOwn`); -2..+2. */
export type Feeling = number | Readonly<Record<string, number>>;

export type Contact = 'direct' | 'indirect' | 'none';
export type Control = 'own' | 'influence' | 'none';

type TextList =
  | 'influence'
  | 'artefacts'
  | 'does'
  | 'thinks'
  | 'feels'
  | 'needs'
  | 'goal'
  | 'businessGoal'
  | 'expects'
  | 'timing'
  | 'cost'
  | 'successCriterion'
  | 'why'
  | 'distinctive'
  | 'message'
  | 'serviceTarget'
  | 'gains'
  | 'opportunities'
  | 'systems'
  | 'because';

/** The fields that a touchpoint and a phase share, resolved: every list a list, defaults filled in. */
export interface Experience
  extends
    Anywhere,
    Replace<
      Omit<WrittenTouchpoint, 'id' | 'title' | 'same' | 'inherit' | keyof Anywhere | TextList>,
      {
        /** Of a touchpoint: unique in the journey. Of a phase: empty where the journey has none. */
        id: string;
        /** Of a touchpoint: it is a phase without touchpoints. Of a phase: the journey was written without. */
        implicit: boolean;
        /** Where it is written; a text or a mapping. */
        origin: Place;
        /** Fields that were written elsewhere (defaults, `same`, `from`): the element that holds them. */
        inherited: ReadonlyMap<string, Place>;
        /** The users' own `x-` keys. */
        extensions: Readonly<Record<string, unknown>>;
        channels: readonly string[];
        contact: Contact;
        control: Control;
        evidence: readonly string[];
        /** The personas who meet it: its own, else the journey's. */
        personas: readonly string[];
        emotion?: Feeling | undefined;
        emotionBefore?: Feeling | undefined;
        expectedEmotion?: Feeling | undefined;
        quotes: readonly Quote[];
        excel: boolean;
        /** Absent when it was not said; `[]` when it was said that there are none. */
        brandValues?: readonly string[] | undefined;
        promises: readonly CustomerPromise[];
        fulfils: readonly string[];
        /** Absent: the next one in order; `[]` ends the journey. */
        next?: readonly Transition[] | undefined;
        requires: readonly Requirement[];
        optional: boolean;
        exits?: Exits | undefined;
        pains: readonly Pain[];
        failures: readonly Failure[];
        frontstage: readonly Process[];
        backstage: readonly Process[];
        people: readonly Person[];
        metrics: readonly Metric[];
        selected?: { readonly because: readonly string[] } | undefined;
        ambition?:
          | { readonly emotion?: number | undefined; readonly experience: readonly string[] }
          | undefined;
        solutions: readonly string[];
        replaces: readonly string[];
        shareKit?:
          | {
              readonly link?: string | undefined;
              readonly text: readonly string[];
              readonly on: readonly string[];
            }
          | undefined;
      }
    >,
    Readonly<Record<TextList, readonly string[]>> {}

export interface Touchpoint extends Experience {
  readonly title: string;
  /** The phase in which it lies, by id. */
  readonly phase: string;
}

/** Where `field` of a touchpoint (and something inside it) was written. */
export function placeOf(
  subject: { readonly origin: Place; readonly inherited?: ReadonlyMap<string, Place> },
  field: string,
  ...steps: readonly (string | number)[]
): Place {
  return inside(subject.inherited?.get(field) ?? subject.origin, field, ...steps);
}

/** One rater's scores of one solution; `rater` is null for the agreed set. */
export interface ScoreSet {
  readonly rater: string | null;
  /** 1..5 by criterion, as written (read with `Object.hasOwn`); absent cells are absent. */
  readonly cells: Readonly<Record<string, number>>;
  /** Where the set is written: the solution or a rating file. */
  readonly origin: Place;
}

export interface Action {
  readonly what: string;
  readonly kind?: string | undefined;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly status: 'open' | 'doing' | 'done' | 'dropped';
}

export interface Variant {
  readonly id: string;
  readonly n: number;
  readonly successes?: number | undefined;
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
}

export interface Experiment {
  readonly hypothesis?: string | undefined;
  readonly metric?: string | undefined;
  /** The first is the control. */
  readonly variants: readonly Variant[];
}

export interface Solution
  extends
    Anywhere,
    Replace<
      Omit<WrittenSolution, keyof Anywhere | 'experiment'>,
      {
        id: string;
        /** Touchpoints of this journey; a phase stands for all touchpoints in it. */
        for: readonly string[];
        solves: readonly string[];
        scores: readonly ScoreSet[];
        /** The emotion it should bring, by touchpoint. */
        expected: ReadonlyMap<string, number>;
        brandValues: readonly string[];
        status: NonNullable<WrittenSolution['status']>;
        chosen?:
          { readonly because: readonly string[]; readonly on?: string | undefined } | undefined;
        effort?: string | undefined;
        value?:
          | {
              readonly revenue?: number | undefined;
              readonly cost?: number | undefined;
              readonly assumption: readonly string[];
            }
          | undefined;
        experiments: readonly Experiment[];
        actions: readonly Action[];
        origin: Place;
        extensions: Readonly<Record<string, unknown>>;
      }
    > {}
