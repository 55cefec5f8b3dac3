import type { Field } from './fields.ts';

/** A value on one side of a change; null where there is none. */
export type Value = string | number | boolean | readonly string[] | null;

/** One thing in which two journeys differ. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly what: 'journey' | 'phase' | 'touchpoint' | 'promise';
  /** Of the thing in the journey named beside it. */
  readonly id: string;
  /** The journey in which the thing is to be found: the later one, or the earlier one for what goes. */
  readonly journey: string;
  /**
   * What of it changes; null when it is added or removed as a whole. `replaces`: it stands for other touchpoints,
   * `before` names them. `order`: `before` and `after` name the touchpoint after which it comes, null for none.
   */
  readonly field: Field | 'emotion' | 'expectedEmotion' | 'replaces' | 'phase' | 'order' | null;
  readonly before: Value;
  readonly after: Value;
  /** Whose feeling changes; null when it is everybody's, or no feeling. */
  readonly persona: string | null;
}
