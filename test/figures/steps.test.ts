import { describe, expect, it } from 'vitest';
import { journeySteps, stepIds, type StepId } from '../../src/figures/steps.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

// Expected shares are counted by hand from the definition of each item (see src/figures/steps/).

function stepsOf(files: Readonly<Record<string, string>>, id = 'now') {
  const workspace = workspaceOf(files);
  const journey = workspace.journeyById.get(id);
  if (journey === undefined) throw new Error(JSON.stringify(workspace.diagnostics));
  return journeySteps(journey, workspace);
}

function dones(steps: ReturnType<typeof stepsOf>): Readonly<Record<StepId, number | null>> {
  const all = stepIds.map((id) => [id, steps.steps[id].done] as const);
  return Object.fromEntries(all) as Record<StepId, number | null>;
}

function shares(steps: ReturnType<typeof stepsOf>, step: StepId): Readonly<Record<string, number>> {
  return Object.fromEntries(steps.steps[step].items.map(({ id, done }) => [id, done]));
}

const sam = { 'sam.persona.yaml': 'name: Sam\n' };

const analysed = `title: Now
personas: sam
evidence: [{ id: talks, method: customer-interview }, { id: guess, method: assumption }]
metrics: { nps: 12 }
touchpoints:
  - { id: life, title: Life, contact: none }
  - { id: a, title: A, emotion: 1, evidence: talks, frequency: { count: 1, per: journey }, type: standard }
  - { id: b, title: B, emotion: -1, evidence: guess, frequency: { count: 2, per: journey } }
  - { id: c, title: C, emotion: { sam: 0 } }
  - { id: d, title: D, emotion: { nobody: 0 } }
`;

describe('step 1, analyse', () => {
  it('counts what is known of each touchpoint with us, and what is there once', () => {
    const steps = stepsOf({ ...sam, 'now.journey.yaml': analysed });
    expect(shares(steps, 'analyse')).toEqual({
      persona: 1,
      emotion: 3 / 4,
      evidence: 1 / 4,
      customers: 1,
      frequency: 2 / 4,
      satisfaction: 1,
      type: 1 / 4,
    });
    expect(dones(steps).analyse).toBeCloseTo((1 + 0.75 + 0.25 + 1 + 0.5 + 1 + 0.25) / 7, 12);
  });

  it('names what lacks it, in order', () => {
    const { steps } = stepsOf({ ...sam, 'now.journey.yaml': analysed });
    const type = steps.analyse.items.find(({ id }) => id === 'type');
    expect(type).toMatchObject({ of: 4, journey: 'now', sources: ['1-37'] });
    expect(type?.lacking.map(({ title }) => title)).toEqual(['B', 'C', 'D']);
  });

  it('is 0 of an empty map, without a division by zero', () => {
    const steps = stepsOf({ 'now.journey.yaml': 'title: Now\ntouchpoints: []\n' });
    expect(dones(steps)).toEqual({ analyse: 0, select: 0, design: 0, anchor: 0 });
    expect(steps.done).toBe(0);
  });

  it('does not take a persona that does not exist', () => {
    const steps = stepsOf({
      'now.journey.yaml': 'title: Now\npersonas: ghost\ntouchpoints: [A]\n',
    });
    expect(shares(steps, 'analyse')).toMatchObject({ persona: 0 });
  });
});

describe('step 2, select', () => {
  it('counts scores that are known, and that something is selected', () => {
    const steps = stepsOf({
      'now.journey.yaml': `title: Now
touchpoints:
  - { id: a, title: A, impact: { customer: 5, organisation: 4, brand: 3 }, selected: { because: It matters } }
  - { id: b, title: B, impact: { customer: 5, organisation: 4 }, type: standard }
`,
    });
    expect(shares(steps, 'select')).toEqual({ inputs: 1 / 2, selected: 1 });
    expect(dones(steps).select).toBeCloseTo(3 / 4, 12);
  });
});

const chosen = `title: Now
touchpoints:
  - { id: a, title: A, selected: { because: x }, ambition: { emotion: 1 } }
  - { id: b, title: B, selected: { because: x } }
  - { id: c, title: C, phase: p }
solutions:
  - { id: one, title: One, for: a, chosen: { because: x }, scores: { distinctive: 1, brandFit: 1, ease: 1, customerImpact: 1, organisationImpact: 1 } }
  - { id: two, title: Two, for: [a, b], scores: { ann: { distinctive: 1, brandFit: 1, ease: 1 }, bob: { customerImpact: 1, organisationImpact: 1 } } }
  - { id: three, title: Three, for: b, status: dropped }
  - { id: four, title: Four, for: c, scores: { ease: 1 } }
`.replace(', phase: p', '');

describe('step 3, design', () => {
  it('counts over the selected moments, and over solutions that were not dropped', () => {
    const steps = stepsOf({ 'now.journey.yaml': chosen });
    expect(shares(steps, 'design')).toEqual({
      ambition: 1 / 2,
      options: 1, // a: one and two; b: two and three, which was weighed and dropped
      scores: 2 / 3,
      chosen: 1 / 2,
      desired: 0,
      used: 0,
    });
    expect(dones(steps).design).toBeCloseTo((0.5 + 1 + 2 / 3 + 0.5) / 6, 12);
  });

  it('counts over the moments that solutions are for where nothing is selected, phases written out', () => {
    const steps = stepsOf({
      'now.journey.yaml': `title: Now
phases:
  - { id: p, name: P, touchpoints: [{ id: a, title: A }, { id: b, title: B }] }
  - { id: q, name: Q, touchpoints: [{ id: c, title: C }] }
solutions: [{ title: One, for: p }]
`,
    });
    const options = steps.steps.design.items.find(({ id }) => id === 'options');
    expect(options?.lacking.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('sees what desired journeys feel, use, replace and take away', () => {
    const steps = stepsOf({
      'now.journey.yaml': chosen,
      'soon.journey.yaml': `title: Soon
state: desired
from: now
touchpoints:
  - { id: b2, title: B2, replaces: b, emotion: 1, solutions: two }
`,
    });
    expect(shares(steps, 'design')).toEqual({
      ambition: 1,
      options: 1,
      scores: 2 / 3,
      chosen: 1,
      desired: 1,
      used: 1 / 2,
    });
  });

  it('is not asked of a discovery, until somebody designs (3-16)', () => {
    const now = 'title: Now\npurpose: discovery\ntouchpoints: [A]\n';
    const alone = stepsOf({ 'now.journey.yaml': now });
    expect(dones(alone)).toEqual({ analyse: 0, select: 0, design: null, anchor: null });
    expect(alone.steps.design.notAsked).toBe('discovery');
    const designed = stepsOf({
      'now.journey.yaml': now,
      'soon.journey.yaml': 'title: Soon\nstate: desired\nfrom: now\n',
    });
    expect(designed.steps.design.notAsked).toBeNull();
  });
});

const soon = `title: Soon
state: desired
from: now
touchpoints:
  - id: a
    title: A2
    frontstage: Answers at once
    people: [{ role: Adviser, competencies: Listens, attitude: Warm }]
  - { id: new, title: New }
  - { id: life, title: Life, contact: none }
anchoring:
  changes:
    - { what: New form, owner: Web, due: 2026-12-01 }
    - { what: Training }
    - { what: Old plan, status: dropped }
  evaluation: { every: 3mo }
`;

describe('step 4, anchor', () => {
  const files = { 'now.journey.yaml': chosen, 'soon.journey.yaml': soon };

  it('counts over the touchpoints that the design states itself', () => {
    expect(shares(stepsOf(files, 'soon'), 'anchor')).toEqual({
      process: 1 / 2,
      role: 1 / 2,
      competencies: 1 / 2,
      behaviour: 1 / 2,
      steering: 0,
      changes: 1,
      owners: 1 / 2,
      evaluation: 1,
      evaluated: 0,
    });
    expect(dones(stepsOf(files, 'soon')).anchor).toBeCloseTo(4.5 / 9, 12);
  });

  it('is the same seen from the current journey', () => {
    expect(dones(stepsOf(files)).anchor).toBeCloseTo(4.5 / 9, 12);
  });

  it('asks for a desired journey first, one in use', () => {
    const archived = { ...files, 'soon.journey.yaml': `${soon}status: archived\n` };
    const { anchor } = stepsOf(archived).steps;
    expect(anchor.items.map(({ id }) => id)).toEqual(['desired']);
    expect(anchor.done).toBe(0);
  });
});

describe('a desired journey', () => {
  it('rests on the analysis and selection of its current one', () => {
    const files = {
      ...sam,
      'now.journey.yaml': analysed,
      'soon.journey.yaml': 'title: Soon\nstate: desired\nfrom: now\n',
      'later.journey.yaml': 'title: Later\nstate: desired\nfrom: soon\n',
    };
    const current = dones(stepsOf(files));
    expect(dones(stepsOf(files, 'later'))).toMatchObject({
      analyse: current.analyse,
      select: current.select,
    });
  });

  it('is asked for its current one (1-31), unless the offer is new (4-24)', () => {
    const alone = (more: string) =>
      stepsOf(
        { 'soon.journey.yaml': `title: Soon\nstate: desired\n${more}touchpoints: [A]\n` },
        'soon',
      );
    expect(shares(alone(''), 'analyse')).toEqual({ current: 0 });
    expect(alone('offer: new\n').steps.analyse).toEqual({
      done: null,
      items: [],
      notAsked: 'new-offer',
    });
  });

  it('is not asked for a desired journey', () => {
    const files = { 'now.journey.yaml': chosen, 'soon.journey.yaml': soon };
    expect(shares(stepsOf(files, 'soon'), 'design')).not.toHaveProperty('desired');
  });
});

describe('the whole', () => {
  it('is the mean of the steps that are asked', () => {
    const steps = stepsOf({ ...sam, 'now.journey.yaml': `${analysed}purpose: discovery\n` });
    const { analyse, select } = dones(steps);
    expect(steps.done).toBeCloseTo(((analyse ?? 0) + (select ?? 0)) / 2, 12);
  });
});

describe('what to do next', () => {
  const told = (steps: ReturnType<typeof stepsOf>) => steps.next.map(({ item }) => item.id);

  it('goes by the order of the method', () => {
    const steps = stepsOf({ 'now.journey.yaml': 'title: Now\ntouchpoints: [A]\n' });
    expect(told(steps)).toEqual(['persona', 'emotion', 'customers']);
  });

  it('lets what is four fifths done wait', () => {
    const lines = ['A', 'B', 'C', 'D', 'E'].map(
      (title, index) =>
        `  - { title: ${title}, emotion: 1${index === 4 ? '' : ', type: standard'} }`,
    );
    const head = 'title: Now\npersonas: sam\nmetrics: { nps: 1 }\ndefaults: { evidence: talks }\n';
    const talks = 'evidence: [{ id: talks, method: survey }]\n';
    const now = `${head}${talks}touchpoints:\n${lines.join('\n')}\n`;
    // type: 4 of 5 have one.
    expect(told(stepsOf({ ...sam, 'now.journey.yaml': now }))).toEqual([
      'frequency',
      'inputs',
      'selected',
    ]);
  });

  it('leaves out what nothing can have yet', () => {
    const steps = stepsOf({ 'now.journey.yaml': 'title: Now\ntouchpoints: []\n' });
    expect(told(steps)).toEqual(['persona', 'customers', 'satisfaction']);
  });

  it('of a design is about the design', () => {
    const files = { 'now.journey.yaml': chosen, 'soon.journey.yaml': soon };
    for (const { step } of stepsOf(files, 'soon').next)
      expect(['design', 'anchor']).toContain(step);
    expect(stepsOf(files, 'soon').next).toHaveLength(3);
  });
});
