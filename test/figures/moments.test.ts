import { describe, expect, it } from 'vitest';
import { journeyMoments } from '../../src/figures/moments.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

function momentsOf(lines: string, before = '') {
  const { journey, workspace } = journeyFrom(before + touchpoints(lines));
  return journeyMoments(journey, workspace);
}

const impact = (customer: number, organisation: number, brand: number) =>
  `impact: { customer: ${customer}, organisation: ${organisation}, brand: ${brand} }`;

describe('the moments of a journey', () => {
  it('stand by selection score, those without one last, ties in the order of the journey', () => {
    const { moments } = momentsOf(
      `a\nb: ${impact(3, 3, 3)}\nc: ${impact(5, 5, 5)}\nd: ${impact(3, 3, 3)}`,
    );
    // (3 − 1) / 4 = 0.5 on each input.
    expect(moments.map(({ number, selection }) => [number, selection.score])).toEqual([
      [3, 100],
      [2, 50],
      [4, 50],
      [1, null],
    ]);
  });

  it('have the feeling of who feels worst, its zone, the mean, and the gap', () => {
    const { moments } = momentsOf(
      'a: emotion: { p: -1, q: 1 }, expectedEmotion: 0.5\nb',
      'personas: [p, q]\n',
    );
    expect(moments).toMatchObject([
      { lowest: { value: -1, persona: 'p' }, zone: 'below', mean: 0, gap: -0.5 },
      { lowest: null, zone: null, mean: null, gap: null, triage: null },
    ]);
    expect(moments[0]?.triage).toMatchObject({ decision: 'act-now', persona: 'p' });
  });

  it('come with the worst way through', () => {
    const { bad } = momentsOf('a: emotion: -1\nb: emotion: 1\nc: emotion: -1');
    expect(bad.touchpoints.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});
