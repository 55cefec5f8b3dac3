import type { ProblemId } from './messages.ts';

/** A number that two readers would read differently, or that cannot be kept exactly. */
export interface BadNumber {
  readonly id: ProblemId;
}

const number =
  /^[-+]?(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))$|^0o[0-7]+$|^0x[\da-fA-F]+$|^\.(?:nan|NaN|NAN)$/;

/** Whether a text without quotes starts like something that is not text; most words do not. */
const special = new Uint8Array(128);
for (const character of '~nNtTfF.+-0123456789') special[character.charCodeAt(0)] = 1;

/**
 * The value of a scalar without quotes by the core rules of YAML 1.2: `no`, `yes` and dates stay
 * text. A `BadNumber` (an object, which no scalar ever is) tells what is wrong with a number.
 */
export function resolvePlain(text: string): string | number | boolean | null | BadNumber {
  const first = text.charCodeAt(0);
  if (first < 128 && special[first] === 0) return text;
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return first < 65 && number.test(text) ? readNumber(text) : text;
  }
}

function readNumber(text: string): number | BadNumber {
  if (/^[-+]?0\d/.test(text)) return { id: 'number/leading-zero' };
  const value = Number(text);
  if (!Number.isFinite(value)) return { id: 'number/not-finite' };
  const isInteger = !/[.eE]/.test(text) || text.startsWith('0x');
  if (isInteger && !Number.isSafeInteger(value)) return { id: 'number/unsafe-integer' };
  // Nobody means the zero below zero, which JSON cannot write.
  return value === 0 ? 0 : value;
}
