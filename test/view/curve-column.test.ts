import { expect, it } from 'vitest';
import type { Journey } from '../../src/model/journey.ts';
import { emotionHeight } from '../../src/view/curve.ts';
import { mapSize } from '../../src/view/journey-curve.ts';
import { journeyView } from '../../src/view/journey-view.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

// Letters of 13 pixels stand some 10 above their baseline.
const letter = 10;

it.each([
  ['just above', '{ anna: 0.6, bram: 0.1 }', 1],
  ['just below', '{ anna: 0.6, bram: 0.1 }', -0.4],
  ['far away', '{ anna: 0.6, bram: 0.1 }', 2],
])('no bar of an expectation runs through a value (%s)', (_, emotion, expected) => {
  const workspace = workspaceOf({
    'anna.persona.yaml': 'name: Anna Bos',
    'bram.persona.yaml': 'name: Bram Vos',
    'j.journey.yaml': `title: T\npersonas: [anna, bram]\ntouchpoints: [{ title: A, emotion: ${emotion}, expectedEmotion: ${expected} }]`,
  });
  expect(workspace.diagnostics).toEqual([]);
  const view = journeyView(workspace, workspace.journeyById.get('j') as Journey, []);
  const values = view.curve?.labels.filter(({ text }) => /^[+−]?\d/.test(text)) ?? [];
  expect(values).toHaveLength(2);
  const bar = emotionHeight(expected, mapSize);
  for (const { y } of values) expect(bar < y - letter || bar > y).toBe(true);
});
