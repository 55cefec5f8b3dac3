import { expect, test } from 'vitest';
import { isOnlyNear, nearest } from '../../src/model/nearest.ts';

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

test('only so many edits are near when that is asked', () => {
  expect(nearest('journey-withot-ownr', ['journey-without-owner'], 2)).toBe(
    'journey-without-owner',
  );
  expect(nearest('journey-withot-ownr', ['journey-without-owner'], 1)).toBeNull();
  const known = ['journey-without-owner', 'journey-without-scope'];
  expect(isOnlyNear('journey-without-ownr', 'journey-without-owner', known)).toBe(false);
  expect(isOnlyNear('journey-without-ownr', 'journey-without-owner', known, 3)).toBe(true);
});
