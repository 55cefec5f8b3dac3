import { describe, expect, it } from 'vitest';
import { builtInCriteria } from '../../src/language/criteria.ts';
import type { Language } from '../../src/model/workspace.ts';
import type { Solution } from '../../src/model/touchpoint.ts';
import { assess } from '../../src/score/assess.ts';
import { rankingStory } from '../../src/view/ranking-story.ts';
import { journeyWith, solution } from '../score/journey-with.ts';

function story(
  solutions: readonly Solution[],
  options: Parameters<typeof assess>[1] = {},
  language: Language = 'en',
) {
  const criteria = builtInCriteria(language);
  const journey = journeyWith(...solutions);
  return rankingStory(assess(journey, { settings: { criteria }, ...options }), language);
}

const price = solution('price', [4, 5, 2, 5, 4], { title: 'A fixed price' });
const callBack = solution('call', [2.5, 4, 4.5, 3.5, 3.5], { title: 'A call back' });

/** Shares and weights are computed elsewhere; here is what is said about them. */
describe('the sentences below a ranking', () => {
  /**
   * By hand: values (0.75, 1, 0.25, 1, 0.75) and (0.375, 0.75, 0.875, 0.625, 0.625); on the other four the winner is
   * 0.28125 ahead on average, on ease 0.625 behind: they tie at 0.28125 / 0.90625 = 31 % for ease. The gap of 0.1
   * closes with 4 · 0.1 / 0.2 = 2 points.
   */
  it('say who wins, and what would change it', () => {
    const told = story([price, callBack]);
    expect(told?.winner).toMatch(
      /^“A fixed price” wins with 75 of 100\. That is a fairly safe win: .* 7\d% of 10,000 draws\.$/,
    );
    expect(told?.change).toBe(
      '“A fixed price” wins unless “Easy to implement” weighs more than 31% (now 20%). Then “A call back” does. ' +
        '“A call back” draws level with 2 more on “Distinctive in the market”.',
    );
    expect(told?.raters).toBe(
      'The scores were agreed on together, so there is nothing in which raters differ.',
    );
  });

  it('speak Dutch', () => {
    expect(story([price, callBack], {}, 'nl')?.change).toContain(
      '“A fixed price” wint, tenzij “Eenvoudig te implementeren” zwaarder weegt dan 31% (nu 20%).',
    );
  });

  it('say that no weight changes it when the winner is best on everything', () => {
    const told = story([price, solution('less', [3, 4, 1, 4, 3], { title: 'Less' })]);
    expect(told?.winner).toContain(
      'a safe win: with other weights, too, it comes first in 100% of',
    );
    expect(told?.change).toMatch(/^No single weight changes it: “A fixed price” stays first\./);
  });

  it('say that a first rank is shared, that all tie, that one is alone, or that none has a rank', () => {
    const twin = solution('twin', [5, 4, 2, 5, 4], { title: 'Its twin' });
    expect(story([price, twin, callBack])?.winner).toBe(
      '“A fixed price” and “Its twin” share the first rank, with 75 of 100.',
    );
    expect(story([price, twin])?.winner).toContain('Both solutions tie at 75 of 100');
    expect(story([price])?.winner).toContain('the only one with a rank');
    expect(story([price])?.change).toBe('Nothing: there are no two solutions with a rank.');
    expect(story([solution('open', [1, null, 1, 1, 1])])?.winner).toContain('There is no winner');
    expect(story([])).toBeNull();
  });

  it('name who could still pass the winner', () => {
    const open = solution('open', [5, 5, 5, 5, null], { title: 'Half scored' });
    const behind = solution('behind', [1, 1, 1, 1, null], { title: 'Far behind' });
    const told = story([price, callBack, open, behind])?.winner;
    expect(told).toContain('“Half scored” could still pass it: it lacks scores.');
    expect(told).not.toContain('Far behind');
  });

  it('say that nothing was drawn', () => {
    expect(story([price, callBack], { draws: 0 })?.winner).toContain('How surely is not known');
  });

  it('say whether raters agree, and where they differ most', () => {
    const told = story([
      solution('a', { anna: [5, 4, 3, 4, 5], bram: [5, 4, 2, 4, 5] }, { title: 'First' }),
      solution('b', { anna: [3, 3, 3, 3, 3], bram: [3, 3, 3, 2, 3] }, { title: 'Second' }),
      solution('c', { anna: [1, 1, 1, 1, 1], bram: [1, 1, 4, 1, 1] }, { title: 'Third' }),
    ]);
    // Both put them in the same order: W is 1 by definition.
    expect(told?.raters).toMatch(
      /^The 2 raters agree strongly on the order \(Kendall's W 1\.00, p /,
    );
    expect(told?.raters).toContain(
      'They differ most on “Easy to implement” of “Third”: anna 1, bram 4. 2 other scores differ, too.',
    );
  });

  it('say on how many solutions the order rests when a rater left some out', () => {
    const told = story([
      solution('a', { anna: [5, 5, 5, 5, 5], bram: [4, 4, 4, 4, 4] }),
      solution('b', { anna: [1, 1, 1, 1, 1], bram: [2, 2, 2, 2, 2] }),
      solution('c', { anna: [1, 5, 1, 5, 1], bram: [5, 1, 5, 1, null] }),
    ]);
    // Only a and b were scored in full by both, in the same order: W is 1 by definition.
    expect(told?.raters).toContain('on the order of 2 of the 3 solutions (Kendall');
  });

  it('say why agreement is unknown', () => {
    expect(story([solution('a', { anna: [1, 2, 3, 4, 5] })])?.raters).toBe(
      'Only “anna” has scored: whether others agree is not known.',
    );
    expect(story([solution('a', [null, null, null, null, null])])?.raters).not.toContain('NaN');
  });
});
