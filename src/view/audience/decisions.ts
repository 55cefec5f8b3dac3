import type { LeftOutKind } from '../../language/audience.ts';
import { none } from '../../model/resolved.ts';
import type { Cut } from './cut.ts';

/** What becomes of a value for the public. */
export type Change<Value> = (value: Value, cut: Cut) => Value;

/** A decision on every field: a field without one does not compile, and what a value has beyond them is dropped. */
export type Decisions<Whole> = {
  readonly [Field in keyof Whole]-?: Change<Whole[Field]>;
};

/** The public sees it as it is. */
export function shown<Value>(value: Value): Value {
  return value;
}

/** The public does not see it, and it may be absent. */
export function out(
  what: LeftOutKind,
): Change<unknown> & ((value: unknown, cut: Cut) => undefined) {
  return (value, cut) => {
    if (value !== undefined) cut.leaveOut(what, Array.isArray(value) ? value.length : 1);
    return undefined;
  };
}

/** The public does not see a list. */
export function outList(
  what: LeftOutKind,
): (value: readonly unknown[], cut: Cut) => readonly never[] {
  return (value, cut) => {
    cut.leaveOut(what, value.length);
    return none;
  };
}

/** The public sees of a value what these decisions say. */
export function part<Whole extends object>(decisions: Decisions<Whole>): Change<Whole> {
  const fields = Object.keys(decisions) as (keyof Whole)[];
  return (whole, cut) => {
    const left: Partial<Whole> = {};
    for (const field of fields) {
      if (!(field in whole)) continue;
      const value = decisions[field](whole[field], cut);
      if (value !== undefined) left[field] = value;
    }
    // Every field that is required has a decision, and a decision answers a value of the field's type.
    return left as Whole;
  };
}

/** The same for each value of a list. */
export function each<Value>(change: Change<Value>): Change<readonly Value[]> {
  return (values, cut) =>
    values.length === 0 ? values : values.map((value) => change(value, cut));
}

/** The same for a value that may be absent. */
export function maybe<Value>(change: Change<Value>): Change<Value | undefined> {
  return (value, cut) => (value === undefined ? undefined : change(value, cut));
}
