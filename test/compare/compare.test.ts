import { describe, expect, it } from 'vitest';
import { compareJourneys, type Comparison } from '../../src/compare/compare.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const journey = (text: string) => text;

/** The comparison of two of these journeys. */
function compared(
  files: Readonly<Record<string, string>>,
  [before, after]: readonly [string, string],
): Comparison {
  const workspace = workspaceOf(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name.includes('.') ? name : `${name}.journey.yaml`,
        text,
      ]),
    ),
  );
  const [a, b] = [workspace.journeyById.get(before), workspace.journeyById.get(after)];
  if (a === undefined || b === undefined) throw new Error('No such journey.');
  return compareJourneys(workspace, a, b);
}

/** Each pair as `before → after`, by id. */
const pairsOf = ({ pairs }: Comparison) =>
  pairs.map(({ before, after }) => `${before?.id ?? '–'} → ${after?.id ?? '–'}`);

/** Each change as `kind field id: before → after`. */
const changesOf = ({ changes }: Comparison) =>
  changes.map(
    ({ kind, what, field, id, before, after, persona }) =>
      `${kind} ${what} ${id} ${field ?? '*'}${persona === null ? '' : `/${persona}`}: ${String(before)} → ${String(after)}`,
  );

const now = `title: Now
touchpoints:
  - { id: a, title: A, emotion: 1 }
  - { id: b, title: B, emotion: -1 }
  - { id: c, title: C }
`;

describe('the touchpoints of two journeys', () => {
  it('are matched by id and by what they replace; what goes stands where it was', () => {
    const found = compared(
      {
        now,
        soon: 'title: Then\nstate: desired\nfrom: now\ntouchpoints:\n  - { id: d, title: D, replaces: b, emotion: 1 }\n  - { id: e, title: E, emotion: 0 }\nremoves: a\n',
      },
      ['now', 'soon'],
    );
    expect(pairsOf(found)).toEqual(['a → –', 'b → d', '– → e', 'c → c']);
    expect(changesOf(found)).toEqual([
      'removed touchpoint a *: A → null',
      'changed touchpoint d replaces: B → D',
      'changed touchpoint d emotion: -1 → 1',
      'added touchpoint e *: null → E',
    ]);
  });

  it('are followed over a chain of designs, also where only one in the middle replaces', () => {
    const files = {
      now,
      first:
        'title: First\nstate: desired\nfrom: now\ntouchpoints:\n  - { id: d, title: D, replaces: b }\n',
      second:
        'title: Second\nstate: desired\nfrom: first\ntouchpoints:\n  - { id: e, title: E, replaces: d }\n',
      mentions:
        'title: Mentions\nstate: desired\nfrom: first\ntouchpoints:\n  - { id: d, emotion: 2, title: D }\n',
    };
    expect(pairsOf(compared(files, ['now', 'second']))).toEqual(['a → a', 'b → e', 'c → c']);
    expect(pairsOf(compared(files, ['now', 'mentions']))).toEqual(['a → a', 'b → d', 'c → c']);
    expect(pairsOf(compared(files, ['first', 'second']))).toEqual(['a → a', 'd → e', 'c → c']);
    // Two designs of one journey meet in what they both stand for.
    expect(pairsOf(compared(files, ['mentions', 'second']))).toEqual(['a → a', 'd → e', 'c → c']);
  });

  it('can be merged: one new moment for two old ones', () => {
    const found = compared(
      {
        now,
        soon: 'title: Then\nstate: desired\nfrom: now\ntouchpoints:\n  - { id: d, title: D, replaces: [b, c] }\n',
      },
      ['now', 'soon'],
    );
    expect(pairsOf(found)).toEqual(['a → a', 'b → d']);
    expect(changesOf(found)[0]).toBe('changed touchpoint d replaces: B,C → D');
  });

  it('of journeys that know nothing of each other are matched by id', () => {
    const found = compared(
      { now, other: 'title: Other\ntouchpoints: [{ id: x, title: X }, { id: b, title: B }]\n' },
      ['now', 'other'],
    );
    expect(pairsOf(found)).toEqual(['a → –', '– → x', 'b → b', 'c → –']);
  });

  it('move as few as possible', () => {
    const found = compared(
      {
        now: journey(
          'title: Now\ntouchpoints: [{id: a, title: A}, {id: b, title: B}, {id: c, title: C}, {id: d, title: D}]\n',
        ),
        soon: journey(
          'title: Then\ntouchpoints: [{id: d, title: D}, {id: a, title: A}, {id: b, title: B}, {id: c, title: C}]\n',
        ),
      },
      ['now', 'soon'],
    );
    expect(changesOf(found)).toEqual(['moved touchpoint d order: C → null']);
  });
});

describe('what changes', () => {
  const people = { 'sam.persona.yaml': 'name: Sam', 'kim.persona.yaml': 'name: Kim' };

  it('is said per persona where they feel differently, once where they feel the same', () => {
    const found = compared(
      {
        ...people,
        now: 'title: Now\npersonas: [sam, kim]\ntouchpoints:\n  - { id: a, title: A, emotion: { sam: -1, kim: 1 } }\n  - { id: b, title: B, emotion: -1 }\n',
        soon: 'title: Then\nstate: desired\nfrom: now\ntouchpoints:\n  - { id: a, emotion: { sam: 1, kim: 1 }, title: A }\n  - { id: b, emotion: { sam: 1, kim: 1 }, title: B }\n',
      },
      ['now', 'soon'],
    );
    expect(changesOf(found)).toEqual([
      'changed touchpoint a emotion/sam: -1 → 1',
      'changed touchpoint b emotion: -1 → 1',
    ]);
  });

  it('tells types, channels, processes, people and promises', () => {
    const found = compared(
      {
        now: `title: Now
touchpoints:
  - id: a
    title: A
    channels: phone
    backstage: { what: Check, by: Sales }
    promises: [{ id: soon, text: Soon }, { id: free, text: Free }]
  - { id: b, title: B, fulfils: soon }
`,
        soon: `title: Then
state: desired
from: now
touchpoints:
  - id: a
    title: A
    type: moment-of-truth
    excel: true
    channels: [website, phone]
    backstage: { what: Check, by: Sales, systems: CRM }
    promises: [{ id: soon, text: Today }]
`,
      },
      ['now', 'soon'],
    );
    expect(changesOf(found)).toEqual([
      'changed touchpoint a type: null → moment-of-truth',
      'changed touchpoint a excel: false → true',
      'changed touchpoint a channels: phone → website,phone',
      'changed touchpoint a backstage: Check (Sales) → Check (Sales, CRM)',
      'changed promise soon title: Soon → Today',
      'removed promise free *: Free → null',
    ]);
  });

  it('is nothing between a journey and a design that says nothing', () => {
    const found = compared({ now, soon: 'title: Then\nstate: desired\nfrom: now\n' }, [
      'now',
      'soon',
    ]);
    expect(found.changes).toEqual([]);
    expect(found.gaps).toEqual([]);
  });
});

describe('gains and losses', () => {
  it('are differences of means, and of negative moments; unknown is null, never 0', () => {
    // By hand: means (1 − 1)/2 = 0 and (1 + 0.5)/2 = 0.75; weights 3 and 5: (3 − 5)/8 and (3 + 2.5)/8.
    const weighted = now.replace('emotion: -1', 'emotion: -1, impact: { customer: 5 }');
    const files = {
      now: weighted,
      soon: 'title: Then\nstate: desired\nfrom: now\ntouchpoints: [{ id: b, title: B, emotion: 0.5 }]\n',
      bare: 'title: Bare\ntouchpoints: [{ id: a, title: A }]\n',
    };
    const [whole] = compared(files, ['now', 'soon']).effects;
    expect(whole?.mean).toEqual({ before: 0, after: 0.75, difference: 0.75 });
    expect(whole?.weightedMean).toEqual({ before: -0.25, after: 0.6875, difference: 0.9375 });
    expect(whole?.negative).toEqual({ before: 1, after: 0, difference: -1 });
    const [unknown] = compared(files, ['now', 'bare']).effects;
    expect(unknown?.mean).toEqual({ before: 0, after: null, difference: null });
    expect(unknown?.negative).toEqual({ before: 1, after: null, difference: null });
  });
});

describe('what somebody has to look at', () => {
  const scores = (score: number) =>
    `{ distinctive: ${score}, brandFit: ${score}, ease: ${score}, customerImpact: ${score}, organisationImpact: ${score} }`;
  const scored = `${now}solutions:
  - { id: best, title: Best, for: b, scores: ${scores(5)} }
  - { id: next, title: Next, for: b, scores: ${scores(3)} }
  - { id: wanted, title: Wanted, for: a, scores: ${scores(2)}, chosen: true }
`;
  const gapsOf = (design: string, current = scored) =>
    compared({ now: current, soon: `title: Then\nstate: desired\nfrom: now\n${design}` }, [
      'now',
      'soon',
    ]).gaps.map(({ kind, id }) => `${kind} ${id}`);

  it('is the winner and the choice that are used nowhere, and the change that has no solution', () => {
    expect(gapsOf('touchpoints: [{ id: b, title: B, emotion: 1, solutions: next }]\n')).toEqual([
      'chosen-unused wanted',
      'winner-unused best',
    ]);
    expect(gapsOf('touchpoints: [{ id: b, title: B, emotion: 1 }]\n')).toContain(
      'change-without-solution b',
    );
    expect(
      gapsOf(
        'touchpoints: [{ id: a, title: A, solutions: now/wanted }, { id: b, title: B, solutions: best }]\n',
      ),
    ).toEqual([]);
  });

  it('is not the winner of a moment that goes, nor one that is rolled out', () => {
    expect(gapsOf('removes: b\n')).toEqual(['chosen-unused wanted']);
    const rolledOut = scored.replace('title: Best,', 'title: Best, status: rolled-out,');
    expect(gapsOf('', rolledOut)).toEqual(['chosen-unused wanted']);
  });

  it('is the promise that is dropped, or that is not kept any more', () => {
    const promising = `title: Now
touchpoints:
  - { id: a, title: A, promises: [{ id: soon, text: Soon }, { id: free, text: Free }] }
  - { id: b, title: B, fulfils: [soon, free] }
`;
    expect(
      gapsOf(
        'touchpoints: [{ id: a, title: A, promises: [{ id: soon, text: Soon }] }, { id: b, title: B, fulfils: [] }]\n',
        promising,
      ),
    ).toEqual(['promise-unkept soon', 'promise-dropped free']);
  });
});
