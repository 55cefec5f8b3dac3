import { expect, it } from 'vitest';
import { reportWords } from '../../src/language/report.ts';
import { forAudience } from '../../src/view/audience.ts';
import { journeyView } from '../../src/view/journey-view.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const words = reportWords('en').computedItems;
const whole = workspaceOf({
  'now.journey.yaml': `
title: Now
touchpoints:
  - { id: a, title: A, emotion: -1, impact: { customer: 5, organisation: 3, brand: 1 } }
solutions:
  - { title: One, for: a, scores: { ease: 4 } }
  - { title: Two, for: a, scores: { ease: 2 } }
`,
  'plain.journey.yaml': 'title: Plain\ntouchpoints: [{ id: a, title: A, emotion: -1 }]\n',
  'empty.journey.yaml': 'title: Empty\ntouchpoints: [{ id: a, title: A }]\n',
});

/** What a page explains, by the names of the sentences. */
function explained(id: string, audience: 'internal' | 'public' = 'internal'): readonly string[] {
  const { workspace } = forAudience(whole, audience);
  const journey = workspace.journeyById.get(id);
  if (journey === undefined) throw new Error(`There is no journey "${id}".`);
  const { computed } = journeyView(workspace, journey, []);
  return Object.entries(words).flatMap(([name, text]) => (computed.includes(text) ? [name] : []));
}

it('explains the figures that a page shows, and no others', () => {
  expect(whole.diagnostics).toEqual([]);
  const curve = ['feelings', 'zone', 'extremes'];
  expect(explained('now')).toEqual([...curve, 'actNow', 'score', 'selection']);
  expect(explained('plain')).toEqual([...curve, 'actNow']);
  expect(explained('empty')).toEqual(['actNow']);
});

it('explains to the public no ranking that it does not see', () => {
  expect(explained('now', 'public')).toEqual(['feelings', 'zone', 'extremes']);
});
