import { describe, expect, it } from 'vitest';
import { journeyFlow } from '../../src/figures/flow.ts';
import { promiseKeeping, promisesKeptElsewhere } from '../../src/figures/promise-keeping.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

const made = 'promises: { id: p, text: P }';

function keeping(lines: string, others: Readonly<Record<string, string>> = {}) {
  const { journey, workspace } = journeyFrom(touchpoints(lines), others);
  return promiseKeeping(journey, journeyFlow(journey), promisesKeptElsewhere(workspace))[0];
}

describe('a promise (1-06)', () => {
  it.each([
    ['next', 'the next', `a: ${made}\nb: fulfils: p\nc`],
    ['next', 'the next past a moment without us', `a: ${made}\nb: contact: none\nc: fulfils: p`],
    ['next', 'a moment without us that keeps it', `a: ${made}\nb: contact: none, fulfils: p\nc`],
    [
      'later',
      'a moment without us on one branch of two',
      `a: ${made}, next: [b, c]\nb: contact: none, fulfils: p\nc`,
    ],
    ['next', 'the moment itself', `a: ${made}, fulfils: p\nb`],
    ['next', 'every branch', `a: ${made}, next: [b, c]\nb: fulfils: p\nc: fulfils: p`],
    ['later', 'one branch of two', `a: ${made}, next: [b, c]\nb: fulfils: p\nc`],
    ['later', 'a branch, while another ends', `a: ${made}, next: [b, x/y]\nb: fulfils: p`],
    ['later', 'the one after', `a: ${made}\nb\nc: fulfils: p`],
    ['next', 'a way back', `a: fulfils: p\nb: ${made}, next: [a]`],
    ['before', 'one before it was made', `a: fulfils: p\nb: ${made}\nc`],
    ['never', 'nothing', `a: ${made}\nb`],
    [
      'never',
      'a branch that one cannot reach',
      `s: next: [a, b]\na: ${made}, next: []\nb: fulfils: p`,
    ],
  ])('is kept %s by %s', (expected, _, lines) => {
    expect(keeping(lines)?.kept).toBe(expected);
  });

  it('may be kept in another journey', () => {
    const other = 'title: Other\ntouchpoints:\n  - { title: x, fulfils: test/p }\n';
    expect(keeping(`a: ${made}\nb`, { 'other.journey.yaml': other })?.kept).toBe('elsewhere');
  });

  it('tells who kept it, too late or too early, and who should have', () => {
    const found = keeping(`a: fulfils: p\nb: ${made}\nc\nd: fulfils: p`);
    expect(found?.madeAt.id).toBe('b');
    expect(found?.keptBy.map(({ id }) => id)).toEqual(['d']);
    expect(found?.outOfReach.map(({ id }) => id)).toEqual(['a']);
    expect(found?.missedBy.map(({ id }) => id)).toEqual(['c']);
  });
});
