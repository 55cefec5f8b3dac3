import { UserError } from '../io/user-error.ts';
import { visible } from '../model/visible.ts';

/**
 * The value of an option that takes a whole number.
 * @param option as it is written: `--top`
 * @param range.example a value for the message
 * @throws UserError on anything else, or outside the range
 */
export function wholeNumber(
  option: string,
  text: string,
  {
    min,
    max = Number.MAX_SAFE_INTEGER,
    example,
  }: Readonly<{ min: number; max?: number; example: number }>,
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? `from ${min}` : `from ${min} to ${max}`;
  throw new UserError(
    `${option} "${visible(text)}" is not a whole number ${range}.`,
    `Write for example ${option} ${example}.`,
  );
}
