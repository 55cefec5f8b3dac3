import { expect, it } from 'vitest';
import { cardHtml } from '../../src/formats/card/html.ts';
import type { Journey } from '../../src/model/journey.ts';
import { indexCard, journeyCard } from '../../src/view/card-view.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';
import { faultsInHtml } from '../formats/faults-in-html.ts';

const workspace = workspaceOf({
  'cjm.yaml': 'organisation: { name: "A & B" }\n',
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [
      `${id}.journey.yaml`,
      `title: "<${id}>"\ntouchpoints: [{ title: A, emotion: -1.5 }, { title: B, emotion: 2 }, { title: C }]`,
    ]),
  ),
  'none.journey.yaml': 'title: None\ntouchpoints: [{ title: A }]',
});
const journey = (id: string) => workspace.journeyById.get(id) as Journey;

it('the card of a journey tells its highest and its lowest point, within the picture', () => {
  const { curve, eyebrow } = journeyCard(workspace, journey('a'));
  expect(eyebrow[0]).toBe('A & B');
  expect(curve?.labels.map(({ text, class: name }) => [text, name])).toEqual([
    ['+2', 'above'],
    ['−1.5', 'below'],
  ]);
  expect(curve?.marks).toHaveLength(2);
  for (const { x, y } of curve?.labels ?? []) {
    expect(x > 0 && x < (curve?.width ?? 0) && y > 0 && y < (curve?.height ?? 0)).toBe(true);
  }
  expect(journeyCard(workspace, journey('none')).curve).toBeNull();
});

it('the card of all journeys shows the first of them', () => {
  const { curve, journeys, sentence } = indexCard(workspace, workspace.journeys);
  expect(curve).toBeNull();
  expect(journeys.map(({ title }) => title)).toEqual(['<a>', '<b>', '<c>', '<d>']);
  expect(sentence).toContain('6 journeys');
});

it('a card is valid HTML, in which what users write is text', async () => {
  for (const view of [
    journeyCard(workspace, journey('a')),
    journeyCard(workspace, journey('none')),
    indexCard(workspace, workspace.journeys),
  ]) {
    const page = cardHtml.print(view);
    expect(await faultsInHtml(page, view.title)).toEqual([]);
    expect(page).not.toContain('<a>');
  }
});
