import { describe, expect, it, test } from 'vitest';
import { globMatcher } from '../../src/model/glob.ts';

describe('what a glob matches', () => {
  test.each([
    ['a.yaml', ['a.yaml'], ['b.yaml', 'x/a.yaml', 'a.yaml2']],
    ['journeys', ['journeys/a.yaml', 'journeys/b2b/a.yaml'], ['journeys2/a.yaml', 'x/journeys/a']],
    ['./journeys/', ['journeys/a.yaml'], ['journey']],
    ['*.yaml', ['a.yaml', '.yaml'], ['x/a.yaml', 'a.yml']],
    ['*', ['a', 'x/a'], []],
    ['journeys/*/a.yaml', ['journeys/b/a.yaml'], ['journeys/a.yaml', 'journeys/b/c/a.yaml']],
    ['journeys/**/a.yaml', ['journeys/a.yaml', 'journeys/b/c/a.yaml'], ['journeys/xa.yaml']],
    ['**/a.yaml', ['a.yaml', 'x/y/a.yaml'], ['xa.yaml']],
    ['journeys/**', ['journeys/a', 'journeys/a/b'], ['journeys']],
    ['a?.yaml', ['ab.yaml', 'a😀.yaml'], ['a.yaml', 'abc.yaml', 'a/.yaml']],
    ['a**/b', ['ab', 'ax/b', 'ax/y/b'], ['axb', 'xab']],
    ['a*b**/c', ['abbc', 'abx/c'], ['abxc', 'a/bc']],
    ['**b', ['b', 'x/ab', 'x/b/c'], ['x/bc']],
    ['(a|b)+[c].$^', ['(a|b)+[c].$^'], ['ac']],
    ['', ['a', 'x/y'], []],
    ['./', ['a', 'x/y'], []],
    ['././a', ['a', 'a/y'], ['x/a']],
  ])('%s', (glob, yes, no) => {
    const matches = globMatcher(glob);
    expect(yes.filter((path) => !matches(path))).toEqual([]);
    expect(no.filter(matches)).toEqual([]);
  });
});

// As a regular expression this needs more steps than there are atoms.
it('takes no time for many wildcards', () => {
  expect(globMatcher(`${'*a'.repeat(200)}b`)('a'.repeat(5000))).toBe(false);
});
