import { seedWords } from './random.ts';

const { LN2, SQRT1_2 } = Math;

/**
 * So many numbers from the exponential distribution with mean 1: `-ln(u)` for each next `u` of `randomFrom(seed)`, bit for bit.
 * Nearly every page of a report needs some ten thousand. So `xoshiro128` and `ln` are written out in one loop, which
 * becomes fast code at once; a test holds that it gives what they give.
 */
export function exponentials(count: number, seed: number): Float64Array {
  const values = new Float64Array(count);
  let [a, b, c, d] = seedWords(seed);
  for (let at = 0; at < count; at += 1) {
    let product = Math.imul(b, 5);
    const high = Math.imul((product << 7) | (product >>> 25), 9) >>> 6;
    let third = c ^ a;
    let fourth = d ^ b;
    a ^= fourth;
    c = third ^ (b << 9);
    b ^= third;
    d = (fourth << 11) | (fourth >>> 21);
    product = Math.imul(b, 5);
    const low = Math.imul((product << 7) | (product >>> 25), 9) >>> 6;
    third = c ^ a;
    fourth = d ^ b;
    a ^= fourth;
    c = third ^ (b << 9);
    b ^= third;
    d = (fourth << 11) | (fourth >>> 21);
    let mantissa = (high * 2 ** 26 + low + 0.5) / 2 ** 52;
    let exponent = 0;
    for (; mantissa < SQRT1_2; mantissa *= 2) exponent -= 1;
    const s = (mantissa - 1) / (mantissa + 1);
    const q = s * s;
    const far = 1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21)));
    const near = 1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * far))));
    values[at] = -(2 * s * (1 + q * near) + exponent * LN2);
  }
  return values;
}
