/** A threshold or a list that a rule takes from cjm.yaml. */
export interface RuleOption<T = unknown> {
  /** What it means, for the reference and for messages. */
  readonly description: string;
  /** Holds when cjm.yaml does not say otherwise. */
  readonly fallback: T;
  readonly fits: (value: unknown) => value is T;
}

/** The options of a rule, by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that a rule works with. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends RuleOption<infer T> ? T : never;
};

/** A whole number of at least `least`. */
export function wholeNumber(
  fallback: number,
  least: number,
  description: string,
): RuleOption<number> {
  return {
    description,
    fallback,
    fits: (value): value is number => Number.isInteger(value) && Number(value) >= least,
  };
}

/** A share, 0..1. */
export function share(fallback: number, description: string): RuleOption<number> {
  return {
    description,
    fallback,
    fits: (value): value is number => typeof value === 'number' && value >= 0 && value <= 1,
  };
}

/** An emotion, -2..+2. */
export function emotion(fallback: number, description: string): RuleOption<number> {
  return {
    description,
    fallback,
    fits: (value): value is number => typeof value === 'number' && value >= -2 && value <= 2,
  };
}

/** A list of texts. */
export function texts(description: string): RuleOption<readonly string[]> {
  return {
    description,
    fallback: [],
    fits: (value): value is readonly string[] =>
      Array.isArray(value) && value.every((item) => typeof item === 'string'),
  };
}
