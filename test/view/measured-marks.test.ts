import { describe, expect, it } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import { journeyView } from '../../src/view/journey-view.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

function viewOf(touchpoint: string) {
  const workspace = workspaceOf({
    'anna.persona.yaml': 'name: Anna Bos',
    'bram.persona.yaml': 'name: Bram Vos',
    'j.journey.yaml': `title: T\npersonas: [anna, bram]\ntouchpoints: [{ title: A, ${touchpoint} }, { title: B, emotion: 1 }]`,
  });
  expect(workspace.diagnostics).toEqual([]);
  return journeyView(workspace, workspace.journeyById.get('j') as Journey, []);
}

describe('what was measured', () => {
  it('stands in the curve at its height, with its interval, and in the legend', () => {
    const view = viewOf('emotion: 0, metrics: [{ kind: csat, value: 3, scale: [1, 5], n: 100 }]');
    const nought = view.curve?.grid.find((line) => line.class === 'nought')?.y ?? NaN;
    // A square of 7 pixels around the height of 0, and a whisker of which both ends are as far away.
    expect(view.curve?.measured.map(({ path }) => path)[0]).toContain(` ${nought - 3.5}h7v7h-7z`);
    const [, top = '', bottom = ''] =
      /^M\S+ (\S+?)h8m-4 0V(\S+?)m/.exec(view.curve?.measured[0]?.path ?? '') ?? [];
    expect(nought - Number(top)).toBeCloseTo(Number(bottom) - nought, 1);
    // scipy 1.17, binomtest(50, 100).proportion_ci(method='wilson'): 0.404 to 0.596 of 1..5.
    expect(view.curve?.measured[0]?.title).toBe(
      'CSAT 3 (1–5) · 100 answers · 95% interval at most 2.62 to 3.38',
    );
    expect(view.legendMarks.at(-1)?.class).toBe('measured');
  });

  it('is not drawn where it tells about too few customers, nor where its scale is not known', () => {
    const few = viewOf('emotion: 0, metrics: [{ kind: csat, value: 3, scale: [1, 5], n: 9 }]');
    expect(few.curve?.measured).toEqual([]);
    expect(few.legendMarks.map((mark) => mark.class)).not.toContain('measured');
    expect(viewOf('emotion: 0, metrics: [{ kind: csat, value: 3 }]').curve?.measured).toEqual([]);
  });
});

it('a moment of which nobody who meets it said how it feels is not known, once', () => {
  const view = viewOf('personas: bram, emotion: { anna: 1 }');
  const [first] = view.lanes.find(({ id }) => id === 'feeling')?.cells ?? [];
  expect(first?.map(({ label, text }) => [label, text])).toEqual([[null, 'not known yet']]);
});
