/** Lower-case letters of any script, digits and single hyphens: the source of a pattern. */
export const idSource = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*`;

export const longestId = 100;
const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Made when first needed: the letters of all scripts take V8 milliseconds to prepare, and most ids need none. */
let anyId: RegExp | undefined;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  if (text.length > longestId) return false;
  if (plainId.test(text)) return true;
  anyId ??= new RegExp(`^${idSource}$`, 'u');
  return anyId.test(text);
}
