/** Gives the next number, strictly between 0 and 1. */
export type Random = () => number;

/**
 * Numbers spread evenly over 0..1, 52 bits each, from a seed: a whole number, of which the lowest 32 bits
 * count. Only operations that the language defines to the last bit, so the same on every machine.
 */
export function randomFrom(seed: number): Random {
  const next = xoshiro128(seedWords(seed));
  return () => {
    const high = next() >>> 6;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  };
}

/**
 * The generator xoshiro128** 1.1 (Blackman & Vigna 2018, "Scrambled linear pseudorandom number
 * generators"): whole numbers from 0 up to 2³². The four words that it starts from are not all 0.
 */
export function xoshiro128(seed: readonly [number, number, number, number]): Random {
  // Typed, so that the words stay machine words.
  const state = Int32Array.from(seed);
  return () => {
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const third = (state[2] ?? 0) ^ a;
    const fourth = (state[3] ?? 0) ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = rotate(fourth, 11);
    return Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
  };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * Four words from a seed, never all 0: a counter with an odd step through the finaliser of MurmurHash3,
 * as SplitMix does with 64 bits (Steele, Lea & Flood 2014).
 */
export function seedWords(seed: number): [number, number, number, number] {
  let counter = seed | 0;
  const next = () => {
    counter = (counter + 0x9e3779b9) | 0;
    let word = counter;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
  return [next(), next(), next(), next()];
}
