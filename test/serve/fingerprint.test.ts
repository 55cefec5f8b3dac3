import { expect, it } from 'vitest';
import { fingerprint } from '../../src/serve/fingerprint.ts';

// The test vectors of FNV-1a, 64 bits: isthe.com/chongo/src/fnv/test_fnv.c.
it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('of %j is %s', (text, hash) => expect(fingerprint(text)).toBe(hash));
