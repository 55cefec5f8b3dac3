import { describe, expect, it } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import type { DecisionsView } from '../../src/view/decisions.ts';
import { journeyView } from '../../src/view/journey-view.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const five = ['distinctive', 'brandFit', 'ease', 'customerImpact', 'organisationImpact'];

/** `{ distinctive: 4, … }` from five numbers. */
function scores(...values: readonly number[]): string {
  return `{ ${values.map((value, index) => `${five[index]}: ${value}`).join(', ')} }`;
}

function decisionsOf(solutions: string, settings = 'language: en'): DecisionsView {
  const workspace = workspaceOf({
    'cjm.yaml': settings,
    'j.journey.yaml': `
title: T
phases: [{ id: service, touchpoints: [A] }]
solutions:
${solutions}`,
  });
  expect(workspace.diagnostics).toEqual([]);
  return journeyView(workspace, workspace.journeyById.get('j') as Journey, []).decisions;
}

describe('the ranking on a page', () => {
  const { ranking } = decisionsOf(`
  - { id: best, title: Best, scores: ${scores(5, 5, 5, 5, 4)} }
  - { id: one, title: One, scores: ${scores(1, 3, 1, 1, 1)}, effort: two weeks, value: { revenue: 12000, cost: 400 } }
  - { id: open, title: Open, scores: { ease: 3 } }
  - { id: other, title: Other, scores: ${scores(1, 3, 1, 1, 1)} }`);

  it('stands in tiers, the solutions without a place below them', () => {
    const seen = ranking?.tiers.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)]);
    expect(seen).toEqual([
      ['Tier 1', ['best']],
      ['Tier 2: these 2 are practically equal', ['one', 'other']],
      ['No place yet: scores are missing', ['open']],
    ]);
  });

  it('has a bar of shares per solution, which says in words what it draws', () => {
    const shares = ranking?.tiers.flatMap(({ rows }) => rows.map((row) => row.shares));
    // Equal ones share the places that they take together: half of the second, half of the third.
    expect(shares?.map((share) => share?.title)).toEqual([
      '1st 100%',
      '2nd 50%, 3rd 50%',
      '2nd 50%, 3rd 50%',
      undefined,
    ]);
    expect(shares?.[1]?.parts.map(({ class: name, x, width }) => [name, x, width])).toEqual([
      ['place-2', 0, 50],
      ['place-3', 50, 50],
    ]);
  });

  it('shows effort and value beside, where any solution says them', () => {
    const beside = ranking?.tiers.flatMap(({ rows }) => rows.map((row) => row.beside));
    expect(ranking?.hasBeside).toBe(true);
    expect(beside?.[1]).toEqual([
      { label: 'Effort', text: 'two weeks' },
      { label: 'Brings', text: '12,000' },
      { label: 'Costs', text: '400' },
    ]);
    expect(beside?.[0]).toEqual([]);
  });

  it('has the weight of each criterion, those of the workspace too', () => {
    const own = decisionsOf(
      '  - { title: A, scores: { ease: 3, green: 4 } }\n  - { title: B, scores: { ease: 4, green: 4 } }',
      'scoring: { criteria: [ease, { id: green, name: Green }], weights: { green: 3 } }',
    );
    expect(own.ranking?.criteria.map(({ name, weight }) => [name, weight])).toEqual([
      ['Easy to implement', 'weighs 25%'],
      ['Green', 'weighs 75%'],
    ]);
    expect(own.ranking?.tiers[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['4', '4']);
  });

  it('gives no places when nothing has weight, and says why', () => {
    const own = decisionsOf(
      '  - { title: A, scores: { ease: 3 } }\n  - { title: B, scores: { ease: 4 } }',
      'scoring: { criteria: ease, weights: { ease: 0 } }',
    );
    expect(own.ranking?.tiers.map(({ heading }) => heading)).toEqual([
      'No places: no criterion has any weight',
    ]);
    expect(own.ranking?.shares).toBeNull();
    expect(own.matrix).toBeNull();
  });

  it('is absent without solutions, and so are the parts about them', () => {
    const none = decisionsOf('  []');
    expect([none.ranking, none.matrix, none.disagreement, none.experiments]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('what would change the order', () => {
  it('is the weight at which a rival passes, and the score at which neighbours swap', () => {
    // By hand: A − B = (1, 0, −1, 0.5, 0) in values; with equal weights A leads by 0.1. On ease the others differ by
    // 1.5 / 4 = 0.375 for A: 0.375 (1 − w) = w at w = 3/11 = 27.3 %. One score: 0.1 / 0.2 = 0.5 of 4 points.
    const { ranking } = decisionsOf(`
  - { title: A, scores: ${scores(5, 3, 1, 5, 3)} }
  - { title: B, scores: ${scores(1, 3, 5, 3, 3)} }`);
    expect(ranking?.changes).toEqual([
      '“B” passes “A” when “Easy to implement” weighs more than 27% (now 20%).',
      '“B” draws level with “A” when it scores 2 higher on “Distinctive in the market”.',
    ]);
  });

  it('is nothing when one solution is better on everything by far', () => {
    const { ranking } = decisionsOf(`
  - { title: A, scores: ${scores(5, 5, 5, 5, 5)} }
  - { title: B, scores: ${scores(1, 1, 1, 1, 1)} }`);
    expect(ranking?.changes).toEqual(['No change of a single weight or a single score does.']);
  });
});

describe('the matrix of value and ease', () => {
  it('puts value without ease against ease, and names where each lies', () => {
    const { matrix } = decisionsOf(`
  - { title: A, scores: ${scores(5, 5, 2, 5, 5)} }
  - { title: B, scores: ${scores(3, 4, 5, 4, 4)} }
  - { title: C, scores: ${scores(2, 2, 4, 2, 2)} }
  - { title: D, scores: { ease: 5 } }`);
    expect(
      matrix?.points.map(({ title, position, quadrant }) => [title, position, quadrant]),
    ).toEqual([
      ['A', 'value 100, ease 2', 'Big projects'],
      // (2/4 + 3/4 + 3/4 + 3/4) / 4 = 0.6875
      ['B', 'value 69, ease 5', 'Quick wins'],
      ['C', 'value 25, ease 4', 'Small extras'],
    ]);
    expect(matrix?.description).toBe('Quick wins: 2 B. Big projects: 1 A. Small extras: 3 C.');
    const [a, b, c] = matrix?.points ?? [];
    expect(a?.y).toBeLessThan(b?.y ?? NaN);
    expect(a?.x).toBeLessThan(c?.x ?? NaN);
  });

  it('keeps the numbers of equal solutions apart, and leads each back to its place', () => {
    const equal = Array.from(
      { length: 40 },
      (_, index) => `  - { title: "S${index}", scores: ${scores(4, 4, 4, 4, 4)} }`,
    );
    const { matrix } = decisionsOf(equal.join('\n'));
    const points = matrix?.points ?? [];
    expect(points).toHaveLength(26);
    expect(new Set(points.map(({ label }) => label)).size).toBe(26);
    expect(matrix?.more).toBe('The 26 best of 40 are shown.');
    for (const [index, { x, y, leader }] of points.entries()) {
      expect(leader === null).toBe(index === 0);
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(2 * (matrix?.radius ?? 0));
      }
    }
  });

  it.each([
    ['one solution', `  - { title: A, scores: ${scores(5, 5, 2, 5, 5)} }`, 'language: en'],
    [
      'no criterion "ease"',
      '  - { title: A, scores: { brandFit: 3 } }\n  - { title: B, scores: { brandFit: 4 } }',
      'scoring: { criteria: brandFit }',
    ],
  ])('is absent with %s', (_, solutions, settings) => {
    expect(decisionsOf(solutions, settings).matrix).toBeNull();
  });
});

describe('where raters differ', () => {
  const { disagreement } = decisionsOf(`
  - title: A
    scores:
      anna: ${scores(5, 4, 1, 3, 3)}
      bram: ${scores(5, 4, 5, 4, 3)}
      chris: ${scores(5, 4, 5, 4, 3)}
  - title: B
    scores:
      anna: ${scores(1, 2, 3, 3, 2)}
      bram: ${scores(1, 2, 3, 3, 2)}`);

  it('lists the scores that lie furthest apart, with who gave what', () => {
    const rows = disagreement?.rows.map(({ solution, criterion, scores: given }) => [
      solution,
      criterion,
      given.map(({ score, raters }) => `${score}: ${raters}`),
    ]);
    expect(rows).toEqual([
      ['A', 'Easy to implement', ['1: anna', '5: bram, chris']],
      ['A', 'Impact for the customer', ['3: anna', '4: bram, chris']],
    ]);
  });

  it('stacks equal scores, so that each rater is one dot', () => {
    const dots = disagreement?.rows[0]?.dots.dots ?? [];
    expect(dots).toHaveLength(3);
    expect(dots[1]?.x).toBe(dots[2]?.x);
    expect(dots[1]?.y).toBeGreaterThan(dots[2]?.y ?? NaN);
    expect(dots[0]?.x).toBeLessThan(dots[1]?.x ?? NaN);
  });

  it('shows the spread as a whisker below the bar', () => {
    const { ranking } = decisionsOf(`
  - { title: A, scores: { anna: { ease: 2 }, bram: { ease: 4 } } }`);
    const cell = ranking?.tiers[0]?.rows[0]?.cells[2];
    expect(cell?.text).toBe('3');
    // From 1 to 5 the scores 2 and 4 lie at a quarter and at three quarters.
    expect(cell?.spread).toEqual({ text: '2–4', from: 25, width: 50 });
  });

  it('is absent with one rater, or none by name', () => {
    expect(decisionsOf('  - { title: A, scores: { anna: { ease: 2 } } }').disagreement).toBeNull();
    expect(decisionsOf('  - { title: A, scores: { ease: 2 } }').disagreement).toBeNull();
  });
});

describe('what was tried', () => {
  const { experiments } = decisionsOf(`
  - title: A
    experiment:
      metric: says yes
      variants: [{ id: old, n: 56, successes: 0 }, { id: new, n: 70, successes: 56 }, { id: same, n: 56, successes: 1 }]
  - title: B
    experiment: { variants: [{ id: old, n: 10, successes: 0 }, { id: new, n: 10, successes: 0 }] }
  - title: C
    experiment: { variants: [{ id: old, n: 10, mean: 3 }, { id: new, n: 10, mean: 4 }] }`);

  it('has a row per variant with the difference, its interval and the verdict', () => {
    const [first, second] = experiments ?? [];
    expect(first).toMatchObject({
      solution: 'A',
      metric: 'says yes',
      variant: { name: 'new', text: '80% of 70' },
      control: { name: 'old', text: '0% of 56' },
      difference: '+80 percentage points',
      verdict: { text: 'better', class: 'better' },
      needed: 'enough',
    });
    expect(second?.verdict).toEqual({ text: 'not decided', class: 'not-decided' });
    expect(second?.because).toMatch(/^p [\d.]+, corrected for several comparisons$/);
    expect(second?.needed).toMatch(/^\d+ per variant$/);
  });

  it('says why there is no verdict, and draws nothing where there is no interval', () => {
    const [, , third, fourth] = experiments ?? [];
    expect(third?.verdict.text).toBe('–');
    expect(third?.because).toBe('no outcome: all results are the same');
    expect(fourth).toMatchObject({
      verdict: { text: '–' },
      because: 'no outcome: a mean needs its standard deviation ("sd")',
      range: null,
      interval: null,
      needed: '–',
    });
  });

  it('draws all shares on one scale, with nought in the middle', () => {
    const [first, second] = experiments ?? [];
    const middle = (first?.interval?.width ?? NaN) / 2;
    expect(first?.interval?.x).toBeGreaterThan(middle);
    expect(second?.interval?.x).toBeGreaterThan(middle);
    expect(second?.interval?.x).toBeLessThan(middle + 5);
  });
});

it('Dutch has its own words and numbers', () => {
  const { ranking, matrix } = decisionsOf(
    `
  - { title: A, scores: { anna: ${scores(5, 3, 1, 5, 3)}, bram: ${scores(5, 3, 2, 5, 3)} } }
  - { title: B, scores: { anna: ${scores(1, 3, 5, 3, 3)}, bram: ${scores(1, 3, 5, 3, 3)} } }`,
    'language: nl',
  );
  expect(ranking?.lead).toBe(
    'Gescoord op 5 criteria, van 1 laag tot 5 hoog. Gemiddelde van de scores van anna, bram; de kleine cijfers zijn de laagste en de hoogste.',
  );
  expect(ranking?.tiers[0]?.rows[0]?.cells[2]?.text).toBe('1,5');
  expect(matrix?.points[0]?.position).toBe('waarde 75, gemak 1,5');
});
