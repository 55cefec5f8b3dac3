import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/model/touchpoint.ts';
import { workspaceOf } from './workspace-of.ts';

const current = `title: Now
defaults: { evidence: talks, channels: phone }
evidence: { id: talks, method: survey }
phases:
  - id: awareness
    touchpoints: [{ title: A, id: a }, { title: B, id: b, next: [c, a] }]
  - id: purchase
    goal: Buy
    touchpoints: [{ title: C, id: c, emotion: 1, does: Buys }, { title: D, id: d, requires: a }]
`;

function load(desired: string) {
  const workspace = workspaceOf({
    'now.journey.yaml': current,
    'then.journey.yaml': `title: Then\nstate: desired\nfrom: now\n${desired}`,
  });
  const journey = workspace.journeyById.get('then');
  if (!journey) throw new Error(JSON.stringify(workspace.diagnostics));
  return { workspace, journey, ids: journey.touchpoints.map(({ id }) => id) };
}

describe('a desired journey', () => {
  it('without anything of its own is the current one', () => {
    const { journey, ids, workspace } = load('');
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    expect(journey.touchpoints[0]?.origin.file).toBe('now.journey.yaml');
    expect(workspace.diagnostics).toEqual([]);
  });

  it('takes what a mentioned touchpoint does not state, and knows from where', () => {
    const { journey } = load('phases: [{ id: purchase, touchpoints: [{ id: c, emotion: 2 }] }]\n');
    const [, , touchpoint] = journey.touchpoints;
    expect(touchpoint).toMatchObject({
      title: 'C',
      emotion: 2,
      does: ['Buys'],
      channels: ['phone'],
    });
    if (!touchpoint) throw new Error('no touchpoint');
    expect(placeOf(touchpoint, 'emotion').file).toBe('then.journey.yaml');
    expect(placeOf(touchpoint, 'does').file).toBe('now.journey.yaml');
    expect(placeOf(touchpoint, 'channels').path).toEqual(['defaults', 'channels']);
    expect(journey.phases[1]?.goal).toEqual(['Buy']);
  });

  it('puts new ones after the one listed before them', () => {
    expect(load('phases: [{ id: purchase, touchpoints: [{ id: c }, New one] }]\n').ids).toEqual([
      'a',
      'b',
      'c',
      'new-one',
      'd',
    ]);
    expect(load('phases: [{ id: purchase, touchpoints: New one }]\n').ids).toEqual([
      'a',
      'b',
      'new-one',
      'c',
      'd',
    ]);
  });

  it('puts one that replaces another in its place, and leads the ways there', () => {
    const { journey, ids } = load(
      'phases: [{ id: awareness, touchpoints: [{ title: New, replaces: a }] }, { id: purchase, touchpoints: [{ id: d, emotion: 1 }] }]\n',
    );
    expect(ids).toEqual(['new', 'b', 'c', 'd']);
    expect(journey.touchpoints[1]?.next).toEqual([{ to: 'c' }, { to: 'new' }]);
    expect(journey.touchpoints[3]?.requires).toEqual([{ id: 'new', soft: false }]);
  });

  it('removes touchpoints and phases, and the ways to them', () => {
    const { journey, ids, workspace } = load('removes: [a, purchase]\n');
    expect(ids).toEqual(['b']);
    expect(journey.touchpoints[0]?.next, 'c went with its phase').toBeUndefined();
    expect(journey.phases.map(({ id }) => id)).toEqual(['awareness']);
    expect(workspace.diagnostics.map(({ code }) => code)).toEqual([]);
  });

  it('may name what goes with the current journey in front', () => {
    expect(load('removes: [now/a, now/c]\n').ids).toEqual(['b', 'd']);
    const { ids } = load(
      'phases: [{ id: awareness, touchpoints: [{ title: New, replaces: now/b }] }]\n',
    );
    expect(ids).toEqual(['a', 'new', 'c', 'd']);
  });

  it('may come from another desired journey', () => {
    const workspace = workspaceOf({
      'now.journey.yaml': current,
      'then.journey.yaml': 'title: Then\nstate: desired\nfrom: now\nremoves: d\n',
      'later.journey.yaml':
        'title: Later\nstate: desired\nfrom: then\nphases: [{ id: purchase, touchpoints: [{ id: c, emotion: 2 }] }]\n',
    });
    const later = workspace.journeyById.get('later');
    expect(workspace.diagnostics).toEqual([]);
    expect(later?.touchpoints.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(later?.touchpoints[2]).toMatchObject({ title: 'C', emotion: 2, does: ['Buys'] });
  });

  it('moves a touchpoint that it mentions in another phase', () => {
    const { journey } = load('phases: [{ id: awareness, touchpoints: [{ id: d, emotion: 1 }] }]\n');
    expect(journey.phases.map((phase) => phase.touchpoints.map(({ id }) => id))).toEqual([
      ['d', 'a', 'b'],
      ['c'],
    ]);
    expect(journey.touchpoints[0]?.title).toBe('D');
  });

  it('stands alone with inherit: false', () => {
    expect(load('inherit: false\ntouchpoints: Only this\n').ids).toEqual(['only-this']);
  });

  it('that goes round in a circle is reported, and still loads', () => {
    const workspace = workspaceOf({
      'a.journey.yaml': 'title: A\nstate: desired\nfrom: b\n',
      'b.journey.yaml': 'title: B\nstate: desired\nfrom: a\n',
      'c.journey.yaml': 'title: C\nstate: desired\nfrom: c\n',
    });
    expect(workspace.journeys).toHaveLength(3);
    expect(
      workspace.diagnostics.map(({ file, code, message }) => `${file} ${code} ${message}`),
    ).toEqual([
      'b.journey.yaml reference/cycle This goes round in a circle: a → b → a.',
      'c.journey.yaml reference/cycle This goes round in a circle: c → c.',
    ]);
  });
});

describe('a touchpoint that is the same as another', () => {
  it('takes the fields that it does not state, but not the ways of the other journey', () => {
    const workspace = workspaceOf({
      'now.journey.yaml': current,
      'k.journey.yaml':
        'title: K\ntouchpoints: [{ same: now/b, emotion: -1 }, { same: now/nope, title: N }]\n',
    });
    const journey = workspace.journeyById.get('k');
    expect(journey?.touchpoints[0]).toMatchObject({
      id: 'b',
      title: 'B',
      emotion: -1,
      evidence: ['talks'],
    });
    expect(journey?.touchpoints[0]?.next).toBeUndefined();
    expect(workspace.diagnostics).toMatchObject([
      { code: 'reference/unknown-touchpoint', range: { start: { line: 2, column: 53 } } },
    ]);
  });

  it('may be the same as one that its journey took over, or a phase that counts as one', () => {
    const workspace = workspaceOf({
      'now.journey.yaml': `${current}  - { id: loyalty, name: Tell, emotion: 1.5 }\n`,
      'then.journey.yaml':
        'title: Then\nstate: desired\nfrom: now\nphases: [{ id: service, touchpoints: [{ id: x, title: X, same: c }] }]\n',
      'k.journey.yaml':
        'title: K\ntouchpoints: [{ same: then/c }, { id: y, title: Y, same: now/loyalty }]\n',
    });
    expect(workspace.diagnostics).toEqual([]);
    const x = workspace.journeyById.get('then')?.touchpoints.find(({ id }) => id === 'x');
    expect(x).toMatchObject({ title: 'X', emotion: 1, does: ['Buys'] });
    const k = workspace.journeyById.get('k');
    expect(k?.touchpoints.map(({ title, emotion }) => [title, emotion])).toEqual([
      ['C', 1],
      ['Y', 1.5],
    ]);
  });

  it('as itself is reported', () => {
    const workspace = workspaceOf({
      'k.journey.yaml':
        'title: K\ntouchpoints: [{ id: a, title: A, same: b }, { id: b, title: B, same: a }]\n',
    });
    expect(workspace.diagnostics.map(({ code }) => code)).toContain('reference/cycle');
  });
});

describe('a phase', () => {
  it('without touchpoints counts as one', () => {
    const { journeys } = workspaceOf({
      'j.journey.yaml': 'title: T\nphases: [{ id: service, emotion: -1, does: Waits }]\n',
    });
    expect(journeys[0]?.touchpoints).toMatchObject([
      { id: 'service', title: 'Service and use', emotion: -1, does: ['Waits'], implicit: true },
    ]);
  });

  it('keeps its own emotion beside those of its touchpoints', () => {
    const { journeys } = workspaceOf({
      'j.journey.yaml': 'title: T\nphases: [{ id: service, emotion: -1, touchpoints: [Call] }]\n',
    });
    expect(journeys[0]?.phases[0]?.emotion).toBe(-1);
    expect(journeys[0]?.touchpoints[0]?.emotion).toBeUndefined();
  });

  it('takes its name from the journey, the workspace, or the language', () => {
    const names = (settings: string) =>
      workspaceOf({
        'cjm.yaml': settings,
        'j.journey.yaml':
          'title: T\nphases: [{ id: loyalty }, { id: service, name: Help }, { id: other }]\n',
      }).journeys[0]?.phases.map(({ name }) => name);
    expect(names('language: nl\n')).toEqual(['Loyaliteit', 'Help', 'other']);
    expect(names('phases: [{ id: loyalty, name: Friends }]\n')).toEqual([
      'Friends',
      'Help',
      'other',
    ]);
  });
});
