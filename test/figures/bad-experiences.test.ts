import { describe, expect, it } from 'vitest';
import { badExperiences } from '../../src/figures/bad-experiences.ts';
import { journeyFlow } from '../../src/figures/flow.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

function worst(lines: string, before = '') {
  const { journey, workspace } = journeyFrom(before + touchpoints(lines));
  const found = badExperiences(journeyFlow(journey), journey.personas, workspace.settings);
  return [found.persona, ...found.touchpoints.map(({ id }) => id)];
}

describe('bad experiences on a path (3-30)', () => {
  it('count on the worst branch, not over all of them', () => {
    const lines = `a: emotion: -1, next: [b, c]
      b: emotion: -1, next: [e]
      c: emotion: -1
      d: emotion: -1
      e: emotion: 1`;
    expect(worst(lines)).toEqual([null, 'a', 'c', 'd']);
  });

  it('count a way back once', () => {
    expect(worst('a: emotion: -1\nb: emotion: -1, next: [a, c, b]\nc: emotion: 1')).toEqual([
      null,
      'a',
      'b',
    ]);
  });

  it('are those of one persona', () => {
    const lines = `a: emotion: { sanne: -1, bram: 1 }
      b: emotion: { sanne: 1, bram: -1 }
      c: emotion: -1, personas: bram`;
    expect(worst(lines, 'personas: [sanne, bram]\n')).toEqual(['bram', 'b', 'c']);
  });

  it('may be none, and never hang on ids that occur twice', () => {
    expect(worst('a: emotion: 1')).toEqual([null]);
  });

  it('are found without listing the paths', () => {
    const lines = Array.from(
      { length: 200 },
      (_, i) => `t${i}: emotion: -1${i < 198 ? `, next: [t${i + 1}, t${i + 2}]` : ''}`,
    );
    expect(worst(lines.join('\n'))).toHaveLength(201);
  });
});
