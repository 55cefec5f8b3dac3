/** Lower-case letters of any script, digits and single hyphens. */
const id = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*`;

export const idPattern = new RegExp(`^${id}$`, 'u');
/** An id, or `journey-id/id`. */
export const referencePattern = new RegExp(`^${id}(?:/${id})?$`, 'u');
export const longestId = 100;
/** The letters of all scripts take V8 milliseconds to prepare, and most ids need none. */
const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return text.length <= longestId && (plainId.test(text) || idPattern.test(text));
}
