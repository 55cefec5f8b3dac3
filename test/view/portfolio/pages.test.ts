import { describe, expect, it } from 'vitest';
import { isPortfolioName, pageName } from '../../../src/view/page-name.ts';
import { portfolioPages } from '../../../src/view/portfolio/pages.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { contentOf, namesOf, textsOf } from './pages.ts';

const people =
  'people: [{ role: Adviser, department: Sales, competencies: Listening }], backstage: { what: Checks, by: sales }';
const files = {
  'cjm.yaml': `
language: en
organisation:
  departments: [Sales, Legal]
  brandValues: [{ id: near, name: Near, noticed: Someone knows you }, { id: quick, name: Quick }]
phases: lifecycle
`,
  'ann.persona.yaml': 'name: Ann\ngoals: A quiet life',
  'bo.persona.yaml': 'name: Bo',
  'one.journey.yaml': `
title: One
service: Loans
segment: Starters
personas: [ann, bo]
phases:
  - { id: service, touchpoints: [{ id: a, title: A, emotion: { ann: -1.5, bo: 1 }, brandValues: near, ${people} }] }
  - { id: loyalty, touchpoints: [{ id: b, title: B, emotion: { ann: 0.2 }, promises: [{ id: back, text: We ring back }], next: two/c }] }
solutions:
  - { id: s, title: S, for: a, scores: { distinctive: 4, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 4 }, effort: 2 weeks,
      actions: [{ what: Late thing, owner: Sales, due: 2026-01-31 }, { what: Done thing, owner: Sales, status: done }, { what: Some day }] }
`,
  'two.journey.yaml': `
title: Two
service: Loans
segment: Owners
personas: ann
overlaps: [{ journey: one, phase: service, with: loyalty, handling: We pass it on }]
phases:
  - { id: service, touchpoints: [{ id: c, title: C, emotion: 1.5, fulfils: one/back, requires: one/a }] }
solutions:
  - { id: s2, title: S2, for: c, scores: { distinctive: 4, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 5 } }
  - { id: s3, title: S3, for: c, scores: { distinctive: 4, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 4 } }
`,
};

describe('the pages about several journeys', () => {
  it('are made where they have something to say', () => {
    expect(workspaceOf(files).diagnostics).toEqual([]);
    expect(namesOf(files)).toEqual([
      'leadership',
      'solutions',
      'actions',
      'personas',
      'persona-ann',
      'persona-bo',
      'brand-values',
      'departments',
      'department-sales',
      'role-adviser',
      'connections',
    ]);
    expect(namesOf({ 'a.journey.yaml': 'title: A', 'b.journey.yaml': 'title: B' })).toEqual([]);
  });

  it('stay away from a single journey, but for what its own page does not say', () => {
    const { 'two.journey.yaml': two, ...alone } = files;
    expect(two).not.toBe('');
    expect(namesOf(alone)).toEqual([
      'leadership',
      'departments',
      'department-sales',
      'role-adviser',
    ]);
  });

  it('leave archived journeys out', () => {
    const archived = {
      ...files,
      'two.journey.yaml': `status: archived${files['two.journey.yaml']}`,
    };
    expect(namesOf(archived)).not.toContain('solutions');
  });

  it('never take the name of a journey', () => {
    const names = [...namesOf(files), 'index'];
    expect(names.filter((name) => name !== 'index').every(isPortfolioName)).toBe(true);
    for (const name of names) expect(pageName(name)).toBe(`${name}_journey`);
    expect(pageName('departments-we-left')).toBe('departments-we-left');
  });

  it('for the public are those that say nothing about the organisation', () => {
    const workspace = workspaceOf(files);
    const shown = { ...workspace, audience: 'public' as const };
    expect(portfolioPages(shown).map(({ name }) => name)).toEqual([
      'personas',
      'persona-ann',
      'persona-bo',
      'brand-values',
      'connections',
    ]);
  });
});

it('ranks the solutions of all journeys in one order, where equal scores share a place', () => {
  // 100 · (4 − 1) / 4 = 75, and with one 5 among five criteria 75 + 25 / 5 = 80.
  const rows = textsOf(contentOf(files, 'solutions'), 'ranked');
  expect(rows.map(([title, place, score]) => [title, place, score])).toEqual([
    ['S2 | Two', '1', '80 out of 100'],
    ['S | One', '2', '75 out of 100'],
    ['S3 | Two', '2', '75 out of 100'],
  ]);
});

it('tells actions that are late from others, and counts what is done by owner', () => {
  const content = contentOf(files, 'actions');
  expect(content.lead).toEqual(['2 actions are open, of which 1 late. 1 is done.']);
  expect(textsOf(content, 'late').map(([what, who, due]) => [what, who, due])).toEqual([
    ['Late thing', 'Sales', '31 January 2026 (late)'],
  ]);
  expect(textsOf(content, 'open').map(([what, who, due]) => [what, who, due])).toEqual([
    ['Some day', 'nobody', '–'],
  ]);
  expect(textsOf(content, 'owners')).toEqual([
    ['Sales', '1', '1', '1'],
    ['nobody', '1', '0', '0'],
  ]);
});

it('shows a persona over all journeys', () => {
  // Ann: −1.5, 0.2 and 1.5, so 0.0667 on average.
  expect(textsOf(contentOf(files, 'personas'), 'all')).toEqual([
    ['Ann', '2', '+0.1', 'A (−1.5)', 'C (+1.5)'],
    ['Bo', '1', '+1', 'A (+1)', '–'],
  ]);
  const ann = contentOf(files, 'persona-ann');
  expect(ann.facts).toContainEqual({ label: 'Wants', text: 'A quiet life' });
  expect(textsOf(ann, 'journeys').map(([journey, , mean]) => [journey, mean])).toEqual([
    ['One | Current journey', '−0.7'],
    ['Two | Current journey', '+1.5'],
  ]);
  expect(textsOf(ann, 'worst').map(([moment]) => moment)).toEqual(['A']);
  expect(textsOf(ann, 'best').map(([moment]) => moment)).toEqual(['C']);
});

it('tells where each brand value is met, and which is met nowhere', () => {
  const content = contentOf(files, 'brand-values');
  expect(textsOf(content, 'values')).toEqual([
    ['Near', '1', '−0.3', '0', '0'],
    ['Quick', 'nowhere', '–', '0', '0'],
  ]);
  expect(content.sections.at(-1)?.notes).toEqual(['Noticed at no moment at all.']);
});

it('takes names that differ in capitals for one department, and gives its people a page', () => {
  expect(textsOf(contentOf(files, 'departments'), 'who')).toEqual([
    ['Sales', '1', '1', '−1.5'],
    ['Legal', '0 (named at no moment)', '0', '–'],
  ]);
  const sales = contentOf(files, 'department-sales');
  expect(sales.sections.map(({ title }) => title)).toEqual(['What there is to do', 'One']);
  expect(textsOf(sales, 'journey-1')).toEqual([['A', '−0.3', '', 'Adviser | Listening', 'Checks']]);
});

it('keeps departments apart whose names come to the same address', () => {
  const same = { ...files, 'cjm.yaml': 'organisation: { departments: ["R&D", "R D"] }' };
  const journey = `
title: X
touchpoints:
  - { title: A, people: { role: '!', department: 'R&D' } }
  - { title: B, people: { role: '?', department: 'R D' } }
`;
  expect(namesOf({ ...same, 'two.journey.yaml': journey })).toEqual(
    expect.arrayContaining(['department-r-d', 'department-r-d-2', 'role-1', 'role-1-2']),
  );
});

describe('how journeys hang together', () => {
  const content = contentOf(files, 'connections');

  it('lists what leads from one to another, once', () => {
    expect(textsOf(content, 'between')).toEqual([
      ['1', 'goes on in', 'B | One', 'C | Two', ''],
      ['2', 'is needed for', 'A | One', 'C | Two', ''],
      ['3', 'promise, kept in', 'B | One', 'C | Two', 'We ring back'],
      ['4', 'overlaps with', 'Service and use | Two', 'Loyalty | One', 'We pass it on'],
    ]);
  });

  it('draws it so that no number lies upon another, and nothing outside', () => {
    const [{ drawing } = { drawing: null }] = content.sections;
    expect(drawing?.boxes.map(({ text }) => text)).toEqual(['One', 'Two']);
    const { lines = [], width = 0, height = 0 } = drawing ?? {};
    expect(lines.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    for (const { x, y } of lines) {
      expect(x + 10).toBeLessThan(width);
      expect(y + 10).toBeLessThan(height);
      const near = lines.filter((other) => Math.hypot(other.x - x, other.y - y) < 20);
      expect(near).toHaveLength(1);
    }
  });

  it('shows for which service and segment there is a journey', () => {
    expect(textsOf(content, 'coverage')).toEqual([
      ['Loans', 'One (Current journey)', 'Two (Current journey)'],
    ]);
  });
});
