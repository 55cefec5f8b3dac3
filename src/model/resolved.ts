/** Helpers of types: a written shape with some of its fields replaced by their resolved ones. */
export type Replace<Written, Resolved> = Readonly<Omit<Written, keyof Resolved>> &
  Readonly<Resolved>;

/** Shared by every absent list, so that thousands of touchpoints do not each own empty arrays. */
export const none: readonly never[] = Object.freeze([]);
