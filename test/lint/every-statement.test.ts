import { describe, expect, it } from 'vitest';
import { notCheckable } from '../../src/lint/not-checkable.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { statementsToCheck } from './statements-to-check.ts';

// Protects the promise that nothing of the method is left out silently: what asks for a check has a rule, or a reason.

const cited = new Set<string>(rules.flatMap(({ sources }) => sources));

describe('every statement of the method that asks for a check', () => {
  it('is one of 94', () => {
    expect(new Set(statementsToCheck).size).toBe(94);
  });

  it('is cited by a rule, or stands in the table of what cannot be checked', () => {
    const forgotten = statementsToCheck.filter(
      (id) => !cited.has(id) && !Object.hasOwn(notCheckable, id),
    );
    expect(forgotten).toEqual([]);
  });
});

describe('the table of what cannot be checked', () => {
  it('is about such statements only', () => {
    const known = new Set(statementsToCheck);
    expect(Object.keys(notCheckable).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has none that a rule checks', () => {
    expect(Object.keys(notCheckable).filter((id) => cited.has(id))).toEqual([]);
  });

  it('gives each reason as a sentence, in both languages', () => {
    for (const [id, { en, nl }] of Object.entries(notCheckable)) {
      for (const reason of [en, nl]) expect(reason, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(en, id).not.toBe(nl);
    }
  });
});
