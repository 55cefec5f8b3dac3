import { wholeNumber } from './whole-number.ts';

/**
 * The rank that `--top` names; Infinity without it.
 * @throws UserError when it is no whole number from 1
 */
export function parseTop(text: string | undefined): number {
  return text === undefined ? Infinity : wholeNumber('--top', text, { min: 1, example: 3 });
}
