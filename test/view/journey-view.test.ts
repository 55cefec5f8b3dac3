import { describe, expect, it } from 'vitest';
import { journeyHtml } from '../../src/formats/journey/html.ts';
import type { Journey } from '../../src/model/journey.ts';
import { indexView } from '../../src/view/index-view.ts';
import { initialsOf } from '../../src/view/header.ts';
import { journeyView, type JourneyView } from '../../src/view/journey-view.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const people = { 'anna.persona.yaml': 'name: Anna Bos', 'bram.persona.yaml': 'name: Bram Vos' };

/** The view of the first journey whose file is given, or of `id`. */
function viewOf(journey: string, more: Record<string, string> = {}, id = 'j'): JourneyView {
  const workspace = workspaceOf({ ...people, 'j.journey.yaml': journey, ...more });
  expect(workspace.diagnostics).toEqual([]);
  return journeyView(workspace, workspace.journeyById.get(id) as Journey, []);
}

const lane = (view: JourneyView, id: string) => view.lanes.find((one) => one.id === id);
const texts = (view: JourneyView, id: string) =>
  lane(view, id)?.cells.map((cell) => cell.map(({ text }) => text));

describe('the curve', () => {
  it('is absent when no feeling is known, and then says what to do', () => {
    const view = viewOf(
      'title: T\npersonas: anna\nphases:\n  - id: service\n    touchpoints: [A, B]',
    );
    expect(view.curve).toBeNull();
    expect(view.sentence).toBe(
      'No feelings are known yet: ask customers how these moments were for them.',
    );
    expect(texts(view, 'feeling')).toEqual([['not known yet'], ['not known yet']]);
  });

  it('stands above the columns, one line for all who feel the same', () => {
    const view = viewOf(`
title: T
personas: [anna, bram]
phases:
  - id: service
    touchpoints: [{ title: A, emotion: -1 }, { title: B, emotion: 1 }]`);
    expect(view.curve?.centres).toEqual([0.5, 1.5].map((n) => n * view.columnWidth));
    expect(view.curve?.lines.map(({ label }) => label)).toEqual(['Everyone']);
    expect(view.curve?.marks.map(({ class: name }) => name)).toEqual(['below', 'above']);
    expect(view.curve?.width).toBe(2 * view.columnWidth);
  });

  it('has a line per persona where they feel differently, and a mark for who feels the same', () => {
    const view = viewOf(`
title: T
personas: [anna, bram]
phases:
  - id: service
    touchpoints:
      - { title: A, emotion: { anna: -1, bram: 0.2 } }
      - { title: B, emotion: 1 }
      - { title: C, personas: bram, emotion: { bram: 0 } }`);
    expect(view.curve?.lines.map(({ label }) => label)).toEqual(['Anna', 'Bram']);
    expect(view.curve?.marks.map(({ title }) => title)).toEqual([
      'A: +0.2, indifferent (Bram)',
      'A: −1, negative (Anna)',
      'B: +1, positive (Anna, Bram)',
      'C: 0, indifferent (Bram)',
    ]);
    expect(texts(view, 'feeling')?.[0]).toEqual(['−1, negative', '+0.2, indifferent']);
  });

  it('draws exits and the way back', () => {
    const view = viewOf(`
title: T
personas: anna
phases:
  - id: service
    touchpoints:
      - { id: a, title: A, emotion: 1 }
      - id: b
        title: B
        emotion: -1
        exits: { share: 0.2, because: Too slow }
        next: [{ to: a, when: It fails, share: 0.3 }]`);
    expect(view.curve?.flow.exits.map(({ title }) => title)).toEqual(['20% leave: Too slow']);
    expect(view.curve?.flow.loops.map(({ title }) => title)).toEqual(['30% go back: It fails']);
  });

  it('says at both ends of a long way back what it is', () => {
    const view = viewOf(`
title: T
phases:
  - id: service
    touchpoints:
      - { id: a, title: A, emotion: 1 }
      - { title: B, emotion: 0 }
      - { title: C, emotion: 0 }
      - { id: d, title: D, emotion: -1, next: [{ to: a, when: It fails }] }`);
    const [loop] = view.curve?.flow.loops ?? [];
    expect(loop?.labels.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['back: It fails', 'start'],
      ['↩ back to “A”', 'end'],
    ]);
  });

  it('names a line of one point once', () => {
    const view = viewOf(`
title: T
personas: [anna, bram]
phases:
  - id: service
    touchpoints:
      - { title: A, emotion: { anna: -1 } }
      - { title: B, personas: bram, emotion: { bram: 0 } }
      - { title: C, personas: anna, emotion: { anna: 1 } }`);
    const names = view.curve?.labels.filter(({ class: name }) => name.startsWith('name'));
    expect(names?.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['Anna', 'end'],
      ['Bram', 'end'],
      ['Anna', 'start'],
    ]);
  });
});

describe('the sentence that says what to do', () => {
  const journey = `
title: T
personas: [anna, bram]
phases:
  - id: service
    touchpoints:
      - { id: a, title: A, emotion: { anna: -2, bram: -1 }, impact: { customer: 4, organisation: 2 } }
      - { id: b, title: B, emotion: { anna: 1, bram: -1 }, type: moment-of-truth }
      - { id: c, title: C, emotion: 0 }`;

  it('starts with the moment of truth, though another is worse', () => {
    expect(viewOf(journey).sentence).toBe(
      'Start with the moment of truth “B” (−1 for Bram). Nobody has scored a solution for it yet. ' +
        'One more moment cannot wait.',
    );
  });

  it('names the best solution for it', () => {
    const scored = `${journey}
solutions:
  - title: Call back
    for: b
    scores: { distinctive: 3, brandFit: 3, ease: 3, customerImpact: 3, organisationImpact: 3 }`;
    expect(viewOf(scored).sentence).toContain('“Call back”, with 50 out of 100.');
  });

  it('names all that share first place', () => {
    const scores =
      '{ distinctive: 3, brandFit: 3, ease: 3, customerImpact: 3, organisationImpact: 3 }';
    const solutions = ['One', 'Two'].map(
      (title) => `  - { title: ${title}, for: b, scores: ${scores} }`,
    );
    const view = viewOf(`${journey}\nsolutions:\n${solutions.join('\n')}`);
    expect(view.sentence).toContain(
      'The best answers so far are “One” and “Two”: they share first place, each with 50 out of 100.',
    );
    expect(view.tiles.find(({ id }) => id === 'best')).toMatchObject({
      value: '50',
      about: '“One” and “Two” share first place',
      href: '#ranking',
    });
  });

  it('says what a desired journey lifts', () => {
    const desired = `
title: D
state: desired
from: j
personas: [anna, bram]
phases:
  - { id: service, touchpoints: [{ id: a, title: A, emotion: 1 }] }`;
    const view = viewOf(journey, { 'd.journey.yaml': desired }, 'd');
    expect(view.sentence).toBe(
      'This design lifts the average from −0.5 to +0.3. Nothing has been planned yet to make it last.',
    );
    expect(view.curve?.other?.label).toBe('Now');
    expect(view.counterpart).toMatchObject({ id: 'j', href: 'j.html' });
  });
});

describe('lanes', () => {
  it('leave out what nobody said', () => {
    const view = viewOf(
      'title: T\nphases:\n  - id: service\n    touchpoints: [{ title: A, emotion: 1, does: Waits }]',
    );
    expect(view.lanes.map(({ id }) => id)).toEqual(['feeling', 'does']);
  });

  it('say where a promise is kept, and withhold figures about too few', () => {
    const view = viewOf(`
title: T
phases:
  - id: service
    touchpoints:
      - title: A
        promises: { id: p, text: Within a day }
        metrics: [{ kind: csat, value: 2, n: 4 }]
      - { title: B, fulfils: p }`);
    expect(lane(view, 'promises')?.cells.flat()).toMatchObject([
      { text: 'Within a day', label: 'Promises', detail: 'kept at: B' },
      { text: 'Within a day', label: 'Keeps', detail: 'made at: A' },
    ]);
    expect(texts(view, 'measured')?.[0]).toEqual(['withheld, fewer than 10 answers']);
  });

  it('put the line of visibility above what happens behind the scenes', () => {
    const view = viewOf(
      'title: T\nphases:\n  - id: service\n    touchpoints: [{ title: A, frontstage: X, backstage: Y, systems: Z }]',
    );
    expect(view.lanes.filter(({ behind }) => behind).map(({ id }) => id)).toEqual(['backstage']);
  });
});

it('says which moment makes a bad one good', () => {
  const view = viewOf(`
title: T
personas: anna
phases:
  - id: service
    touchpoints:
      - { title: A, emotion: -2 }
      - { title: Help arrives, emotion: 1.5 }`);
  expect(view.decisions.negatives).toMatchObject([
    { class: 'made-good', because: 'Made good by “Help arrives”' },
  ]);
});

it('leads to an overview only where there is one, and tells the language of the texts apart', () => {
  const workspace = workspaceOf({
    'cjm.yaml': 'language: en\ncontentLanguage: ar',
    'j.journey.yaml': 'title: رحلة\nphases:\n  - { id: service, touchpoints: [{ title: أ }] }',
  });
  const journey = workspace.journeyById.get('j') as Journey;
  const [alone, among] = [false, true].map((overview) =>
    journeyHtml.print(journeyView(workspace, journey, [], { overview })),
  );
  expect(alone).not.toContain('href="index.html"');
  expect(among).toContain('href="index.html"');
  expect(among).toContain('<html lang="en">');
  expect(among).toContain('<h1 lang="ar">رحلة</h1>');
});

it.each([
  [['a', 'b < a', 'c < b'], 'a b c'],
  [['a', 'b < c', 'c < a', 'd', 'e < a'], 'a c b e d'],
  [['a < b', 'b < a', 'c < x'], 'c a b'],
])('lists each journey of %j once, after its own', (written, expected) => {
  const files = written.map((line) => {
    const [id = '', from] = line.split(' < ');
    const base = from === undefined ? '' : `\nstate: desired\nfrom: ${from}`;
    return [`${id}.journey.yaml`, `title: ${id}${base}`] as const;
  });
  const view = indexView(workspaceOf(Object.fromEntries(files)), []);
  expect(view.cards.map(({ id }) => id).join(' ')).toBe(expected);
});

it('lists a desired journey after its current one, and phases against journeys', () => {
  const workspace = workspaceOf({
    'a.journey.yaml': 'title: Desired\nstate: desired\nfrom: b',
    'b.journey.yaml':
      'title: Current\nphases:\n  - { id: service, touchpoints: [{ title: A, emotion: 1 }] }',
  });
  const view = indexView(workspace, []);
  expect(view.cards.map(({ title }) => title)).toEqual(['Current', 'Desired']);
  const heat = view.heat?.table?.rows.map(({ cells }) =>
    cells.flatMap(({ items }) => items.map(({ text }) => text)),
  );
  expect(heat).toEqual([
    ['Current', '+1', '+1'],
    ['Desired', '+1', '+1'],
  ]);
});

it.each([
  ['Sanne de Groot', 'SG'],
  ['Mei', 'M'],
  ['陳美玲', '陳'],
  ['', ''],
])('initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it.each([
  [0.5, '+0.5, indifferent'],
  [0.6, '+0.6, positive'],
  [-0.5, '−0.5, indifferent'],
  [-1.4, '−1.4, negative'],
  [-1.5, '−1.5, very negative'],
  [1.5, '+1.5, very positive'],
  [-2, '−2, very negative'],
])('%d is put as “%s”, as it is drawn', (emotion, words) => {
  const view = viewOf(
    `title: T\nphases:\n  - id: service\n    touchpoints: [{ title: A, emotion: ${emotion} }]`,
  );
  expect(texts(view, 'feeling')).toEqual([[words]]);
});

it('lists what may wait because it matters little before what is made good at once', () => {
  const view = viewOf(`title: T
phases:
  - id: service
    touchpoints:
      - { title: Made good, emotion: -2, impact: { customer: 5, organisation: 5 } }
      - { title: Good, emotion: 2 }
      - { title: Small, emotion: -1, impact: { customer: 1, organisation: 1 } }
      - { title: Bad, emotion: -1, impact: { customer: 5, organisation: 5 } }`);
  const decisions = view.decisions.negatives.map((negative) => negative.class);
  expect(decisions).toEqual(['act-now', 'limited-impact', 'made-good']);
});
