import { describe, expect, it } from 'vitest';
import { lineages } from '../../src/model/lineage.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const files = {
  'now.journey.yaml':
    'title: Now\ntouchpoints:\n  - { id: a, title: A }\n  - { id: b, title: B }\n',
  'other.journey.yaml': 'title: Other\ntouchpoints:\n  - { id: z, title: Z }\n',
  'first.journey.yaml':
    'title: First\nstate: desired\nfrom: now\ntouchpoints:\n  - { id: c, title: C, replaces: now/b }\n',
};

/** By id of the touchpoints of a design on `first`. */
function lineagesOf(touchpoints: string): Readonly<Record<string, readonly string[]>> {
  const second = `title: Second\nstate: desired\nfrom: first\ntouchpoints:\n${touchpoints}`;
  const workspace = workspaceOf({ ...files, 'second.journey.yaml': second });
  const journey = workspace.journeyById.get('second')!;
  const lineageOf = lineages(workspace, journey);
  return Object.fromEntries(
    journey.touchpoints.map((touchpoint) => [touchpoint.id, lineageOf(touchpoint)]),
  );
}

describe('what a touchpoint has been called', () => {
  it('goes back over all designs on the way, nearest first', () => {
    expect(lineagesOf('  - { id: d, title: D, replaces: c }\n')).toEqual({
      a: ['a'],
      d: ['d', 'c', 'b'],
    });
    expect(lineagesOf('  - { id: c, title: Still C }\n')).toEqual({ a: ['a'], c: ['c', 'b'] });
  });

  it('keeps apart what another journey, or a later design, calls the same', () => {
    expect(lineagesOf('  - { id: d, title: D, replaces: other/z }\n')['d']).toEqual([
      'd',
      'other/z',
    ]);
    // d stands for the c of the first design, not for the new c beside it.
    const swapped = '  - { id: d, title: D, replaces: c }\n  - { id: c, title: C, replaces: a }\n';
    expect(lineagesOf(swapped)['d']).toEqual(['d', 'c', 'b']);
  });
});
