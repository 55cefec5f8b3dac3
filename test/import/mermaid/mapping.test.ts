import { describe, expect, it } from 'vitest';
import { toYaml } from '../../../src/source/to-yaml.ts';
import { contentOf, read, told, touchpointsOf } from './read.ts';

describe('sections', () => {
  const twice = 'journey\nsection A\nx: 3\nsection B\ny: 3\nsection A\nz: 3';

  it('that come back are phases of their own', () => {
    const imported = read(twice);
    expect(contentOf(imported).phases?.map(({ id }) => id)).toEqual(['a', 'b', 'a-2']);
    expect(imported.problems.map(({ code }) => code)).toEqual(['import/section-again']);
  });

  it('become one phase when asked', () => {
    const imported = read(twice, { mergeSections: true });
    expect(contentOf(imported).phases?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(touchpointsOf(imported)).toEqual(['x = 0', 'z = 0', 'y = 0']);
    expect(told(imported)).toEqual(['6:9 section-merged']);
  });

  it('of one name next to each other are one phase', () => {
    const imported = read('journey\nsection A\nx: 3\nsection A\ny: 3');
    expect(contentOf(imported).phases).toHaveLength(1);
  });

  it('without tasks are left out and told', () => {
    const imported = read('journey\nsection A\nsection B\ny: 3');
    expect(contentOf(imported).phases?.map(({ id }) => id)).toEqual(['b']);
    expect(told(imported)).toEqual(['2:9 empty-section']);
  });

  it('are not needed', () => {
    const { phases, touchpoints } = contentOf(read('journey\nx: 3\ny: 4'));
    expect(phases).toBeUndefined();
    expect(touchpoints).toHaveLength(2);
  });

  it('can begin after the first tasks', () => {
    const imported = read('journey\nx: 3\nsection B\ny: 3', { language: 'nl' });
    expect(contentOf(imported).phases?.map(({ name }) => name)).toEqual(['Begin', 'B']);
  });
});

describe('touchpoints', () => {
  it('have an id of their own where titles repeat', () => {
    const { touchpoints } = contentOf(read('journey\nPay: 3\nPay: 4\n!!!: 2'));
    expect(touchpoints).toEqual([
      { title: 'Pay', emotion: 0 },
      { id: 'pay-2', title: 'Pay', emotion: 1 },
      { id: 'touchpoint', title: '!!!', emotion: -1 },
    ]);
  });

  it('name their personas when not all meet them', () => {
    const imported = read('journey\nx: 3: Me, Cat\ny: 3: Cat\nz: 3\n');
    expect(touchpointsOf(imported)).toEqual(['x = 0', 'y = 0 (cat)', 'z = 0']);
    expect(imported.problems.map(({ code }) => code)).toEqual(['import/actors-missing']);
  });

  it('have no emotion where the score is off the scale', () => {
    const imported = read('journey\nx: 0\ny: 10\nz: 5', { scale: { worst: 0, best: 10 } });
    expect(touchpointsOf(imported)).toEqual(['x = -2', 'y = 2', 'z = 0']);
    expect(imported.journeys[0]).toMatchObject({ touchpoints: 3, scored: 3 });
    expect(read('journey\nx: 0\ny: 4').journeys[0]).toMatchObject({ touchpoints: 2, scored: 1 });
  });
});

describe('actors', () => {
  it('are personas, one for each name whatever its capitals', () => {
    const imported = read('journey\nx: 3: Child 1, child-1, CHILD 1, 国際, 🙂');
    expect(imported.personas).toEqual([
      { id: 'child-1', content: { name: 'Child 1', fictional: true, basis: 'assumption' } },
      { id: 'child-1-2', content: { name: 'child-1', fictional: true, basis: 'assumption' } },
      { id: '国際', content: { name: '国際', fictional: true, basis: 'assumption' } },
      { id: 'persona', content: { name: '🙂', fictional: true, basis: 'assumption' } },
    ]);
    expect(contentOf(imported).personas).toEqual(['child-1', 'child-1-2', '国際', 'persona']);
  });

  it('may be absent', () => {
    expect(contentOf(read('journey\nx: 3')).personas).toBeUndefined();
  });
});

describe('a journey without tasks', () => {
  it('has what was said about it', () => {
    const imported = read('journey\ntitle Empty\naccDescr: Later\nsection A');
    expect(contentOf(imported)).toEqual({ title: 'Empty', summary: 'Later' });
    expect(told(imported)).toEqual(['1:1 no-tasks', '4:9 empty-section']);
  });

  it('has the name of the file when there is nothing', () => {
    expect(contentOf(read('journey'))).toEqual({ title: 'map' });
  });
});

/** Shaped after a fixture of mermaid-js/mermaid (MIT), cypress/platform/user-journey.html. */
it('as the file that is written', () => {
  const imported = read(
    'journey\n  title Go shopping\n  section Get to the shops\n    Get car keys:5: Dad\n' +
      '    Get into car:5: Dad, Mum\n  section Go home\n    Get into car:4: Dad, Mum\n',
    { source: 'docs/shop.mmd' },
  );
  expect(toYaml(imported.journeys[0]?.content)).toBe(`title: Go shopping
personas: [dad, mum]
evidence:
  - id: mermaid-import
    method: assumption
    source: docs/shop.mmd
defaults:
  evidence: mermaid-import
phases:
  - id: get-to-the-shops
    name: Get to the shops
    touchpoints:
      - title: Get car keys
        personas: [dad]
        emotion: 2
      - title: Get into car
        emotion: 2
  - id: go-home
    name: Go home
    touchpoints:
      - id: get-into-car-2
        title: Get into car
        emotion: 1
`);
});
