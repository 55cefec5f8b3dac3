/**
 * The natural logarithm and the exponential function, from additions, multiplications and divisions only.
 * JavaScript leaves the last bits of `Math.log` and `Math.exp` to the engine; what is drawn with a seed must
 * be the same everywhere. In proportion, `ln` is within 1e-15 of the exact value and `exp` within 1e-13.
 */

const { LN2, SQRT1_2, SQRT2 } = Math;

/** The natural logarithm of a number above 0. */
export function ln(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa < SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  while (mantissa > SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  // ln m = 2 artanh s = 2 (s + s³/3 + s⁵/5 + …), with |s| below 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const far = 1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q / 21)));
  const near = 1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * far))));
  return 2 * s * (1 + q * near) + exponent * LN2;
}

/** e to the power x, for x up to 0; 0 where that is too small for a number. */
export function exp(x: number): number {
  if (x < -745) return 0;
  // e^x = 2^-halvings · e^rest, with |rest| below 0.347.
  const halvings = Math.round(-x / LN2);
  const rest = x + halvings * LN2;
  let power = 1;
  for (let factor = 14; factor >= 1; factor -= 1) power = 1 + (power * rest) / factor;
  for (let times = halvings; times > 0; times -= 1) power /= 2;
  return power;
}
