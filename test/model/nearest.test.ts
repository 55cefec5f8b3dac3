import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

test.each([
  ['titel', ['title', 'state'], 'title'],
  ['persona', ['personas', 'phases'], 'personas'],
  ['sane', ['sanne', 'jan'], 'sanne'],
  ['xyz', ['title'], null],
  ['Title', ['title'], 'title'],
  ['a', ['b'], null],
])('nearest to %s of %j', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});
