import { describe, expect, it } from 'vitest';
import { contentOf, namesOf, textsOf } from './pages.ts';

/** A journey whose moments hurt in different ways; every figure below was computed by hand from it. */
const files = {
  'cjm.yaml': 'language: en\nemotion: { indifference: [-0.5, 0.5] }',
  'buy.journey.yaml': `
title: Buy
scope: { start: a, end: b, journeysPerMonth: 200 }
review: { every: 6mo, last: 2026-02-01 }
metrics: [{ kind: nps, value: 4, target: 10, n: 5 }]
evidence: [{ id: talks, method: customer-interview, date: 2026-05, participants: 12 }]
touchpoints:
  - { id: fine, title: Fine, emotion: 1, frequency: { count: 1, per: journey }, exits: 0.05 }
  - { id: pay, title: Pay, emotion: -1.5, impact: { customer: 5, organisation: 5 }, evidence: talks,
      frequency: { count: 0.5, per: journey }, exits: { share: 0.2, because: Too dear },
      metrics: [{ kind: ces, value: 3, baseline: 2, target: 5, n: 80 }, { kind: churn, value: 2, baseline: 9, target: 3 }] }
  - { id: wait, title: Wait, emotion: -2, frequency: { count: 3, per: journey }, exits: 0.1 }
  - { id: call, title: Call, emotion: -1, exits: high }
solutions:
  - { id: cheap, title: Cheap, for: pay, chosen: { because: Yes, on: 2026-06-01 }, expected: { pay: 1 },
      value: { revenue: 500, cost: 120, assumption: Guess }, actions: [{ what: Do it, owner: Ann, due: 2026-10 }] }
  - { id: quick, title: Quick, for: wait, scores: { distinctive: 5, brandFit: 5, ease: 5, customerImpact: 5, organisationImpact: 5 } }
  - { id: vague, title: Vague, for: fine, chosen: { because: Yes } }
`,
  'other.journey.yaml': 'title: Other\ntouchpoints: [{ title: X, emotion: 0 }]',
};

const content = contentOf(files, 'leadership');

describe('the page for leadership', () => {
  it('tells what each urgent moment costs, from what, and what is not known', () => {
    expect(textsOf(content, 'not-acting')).toEqual([
      // 3 times per journey: everybody comes here, 200 × 1 × 0.1.
      [
        'Wait | Buy',
        '−2 (no source: an assumption)',
        '600 (200 journeys a month × 3 times per journey)',
        '20 (200 journeys a month × 100% come here × 10% leave)',
        'Quick (not chosen; the best proposal, 100 out of 100)',
      ],
      [
        'Pay | Buy',
        '−1.5 (source: customer interviews, May 2026, 12 people)',
        '100 (200 journeys a month × 0.5 times per journey)',
        '20 (200 journeys a month × 50% come here × 20% leave) | “Too dear”',
        'Cheap (chosen)',
      ],
      [
        'Call | Buy',
        '−1 (no source: an assumption)',
        'unknown (known once this is written: frequency)',
        'unknown (exits.share is a word; a number makes this known)',
        'No solution yet',
      ],
    ]);
  });

  it('adds up who leaves over all moments, and says of how many it is known', () => {
    // 20 + 20 + 200 × 1 × 0.05 = 50, of 200.
    expect(textsOf(content, 'losses')).toEqual([
      ['Buy', '200 (scope.journeysPerMonth)', '50 (known at 3 of 4 moments)', '25%'],
      [
        'Other',
        'unknown (known once this is written: scope.journeysPerMonth)',
        'unknown (known at 0 of 1 moments)',
        '–',
      ],
    ]);
  });

  it('lists what misses its target, either way, and withholds what tells about too few', () => {
    // NPS has 5 answers, fewer than ten; churn went below its target from above.
    expect(textsOf(content, 'targets').map(([where, metric]) => [where, metric])).toEqual([
      ['Pay | Buy', 'CES'],
    ]);
  });

  it('adds up what the chosen solutions bring, and says what is missing', () => {
    expect(textsOf(content, 'benefit')).toEqual([
      ['Cheap | Buy', 'proposed', '+380 (brings 500 · costs 120)', 'Pay (−1.5 → +1)', 'Guess'],
      [
        'Vague | Buy',
        'proposed',
        'unknown (known once this is written: value.revenue, value.cost)',
        'unknown (known once this is written: expected)',
        'unknown (known once this is written: value.assumption)',
      ],
    ]);
    expect(content.tiles.map(({ value }) => value)).toEqual(['3', '50', '+380', '4']);
    expect(content.tiles.at(-1)?.about).toBe('and 1 action is late');
  });

  it('names the decisions that wait', () => {
    expect(textsOf(content, 'decisions').map(([what, about]) => [what, about])).toEqual([
      ['Choose a solution', 'Wait'],
      ['Have solutions thought up', 'Call'],
      ['Have a plan made', 'Vague'],
      ['Have the journey reviewed', 'Buy'],
    ]);
  });

  it('asks for no decision on a moment that the desired journey lifts', () => {
    const lifted = {
      ...files,
      'then.journey.yaml':
        'title: Then\nstate: desired\nfrom: buy\ntouchpoints: [{ id: call, emotion: 1 }]',
    };
    const rows = textsOf(contentOf(lifted, 'leadership'), 'not-acting');
    expect(rows.find(([moment]) => moment === 'Call | Buy')?.at(-1)).toBe(
      'Then (the desired journey solves this)',
    );
  });

  it('is not made where nothing hurts and nothing was chosen', () => {
    expect(
      namesOf({ 'a.journey.yaml': 'title: A\ntouchpoints: [{ title: X, emotion: 1 }]' }),
    ).toEqual([]);
  });
});
