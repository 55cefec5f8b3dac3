import { describe, expect, it } from 'vitest';
import { workspaceOf } from './workspace-of.ts';

function findings(files: Readonly<Record<string, string>>) {
  return workspaceOf(files).diagnostics.map(
    ({ file, code, severity, range: { start }, message, hint }) =>
      `${file}:${start.line}:${start.column} ${severity} ${code} ${message} ${hint}`,
  );
}

describe('an id that refers to nothing', () => {
  it('is reported where it stands, with the nearest one there is', () => {
    expect(
      findings({
        'sanne.persona.yaml': 'name: Sanne\n',
        'j.journey.yaml': `title: T
personas: sane
touchpoints:
  - title: Call
    id: call
    channels: [phone, phon]
    evidence: talks
    brandValues: honest
    emotion: { sanne: 1, bob: 2 }
    next: [cal]
    fulfils: answer
    by: grid
    promises: [{ id: answers, text: An answer }]
solutions:
  - title: S
    for: cal
overlaps: { journey: k }
`,
      }).map((line) => line.replace('j.journey.yaml:', '')),
    ).toEqual([
      '2:11 error reference/unknown-persona There is no persona "sane". Did you mean "sanne"?',
      '6:23 warning reference/unknown-channel The channel "phon" is neither built in nor in cjm.yaml. Did you mean "phone"?',
      '7:15 error reference/unknown-evidence There is no piece of evidence "talks". Add it under "evidence", here or in cjm.yaml, with its method.',
      '8:18 error reference/unknown-brand-value There is no brand value "honest". Add it under "organisation: brandValues" in cjm.yaml, with a name.',
      '9:26 error reference/unknown-persona There is no persona "bob". There is: sanne. Or make the file "bob.persona.yaml".',
      '10:12 error reference/unknown-touchpoint There is no touchpoint "cal". Did you mean "call"?',
      '11:14 error reference/unknown-promise There is no promise "answer". Did you mean "answers"?',
      '12:9 error reference/unknown-party There is no party "grid". Add it under "parties" in cjm.yaml, with a name.',
      '16:10 error reference/unknown-touchpoint There is no touchpoint "cal". Did you mean "call"?',
      '17:22 error reference/unknown-journey There is no journey "k". There is: j.',
    ]);
  });

  it('is not reported where the file it refers to has errors of its own', () => {
    const found = findings({
      'cjm.yaml': 'language: xx\n',
      'sanne.persona.yaml': 'nam: Sanne\n',
      'j.journey.yaml':
        'title: T\npersonas: sanne\ntouchpoints: [{ title: A, channels: own, evidence: e, brandValues: b }]\n',
    });
    expect(found.filter((line) => line.startsWith('j.'))).toEqual([]);
  });

  describe('and is entered in one place', () => {
    const settings = `channels: { id: kiosk, name: Zuil in de hal }
parties: [{ id: netco, name: Power Grid }, { id: movers, name: Movers Ltd }]
`;
    const uses = (line: string) =>
      findings({
        'cjm.yaml': settings,
        'j.journey.yaml': `title: T\ntouchpoints:\n${['A', 'B', 'C'].map((title) => `  - { title: ${title}, ${line} }\n`).join('')}`,
        'k.journey.yaml': `title: T\ntouchpoints:\n  - { title: A, ${line} }\n`,
      });

    it('is reported once a file, with the number of uses', () => {
      expect(uses('by: council')).toEqual([
        'j.journey.yaml:3:21 error reference/unknown-party There is no party "council" (3 times in this file). There is: netco, movers. Or add it under "parties" in cjm.yaml, with a name.',
        'k.journey.yaml:3:21 error reference/unknown-party There is no party "council". There is: netco, movers. Or add it under "parties" in cjm.yaml, with a name.',
      ]);
      expect(uses('channels: [hologram]')).toEqual([
        'j.journey.yaml:3:28 warning reference/unknown-channel The channel "hologram" is neither built in nor in cjm.yaml (3 times in this file). Add it under "channels" in cjm.yaml, with a name, mode and media.',
        'k.journey.yaml:3:28 warning reference/unknown-channel The channel "hologram" is neither built in nor in cjm.yaml. Add it under "channels" in cjm.yaml, with a name, mode and media.',
      ]);
    });

    it('is reported at each use where it can be repaired there', () => {
      const places = [
        'j.journey.yaml:3:21',
        'j.journey.yaml:4:21',
        'j.journey.yaml:5:21',
        'k.journey.yaml:3:21',
      ];
      for (const id of ['mover', 'movers-ltd']) {
        expect(uses(`by: ${id}`)).toEqual(
          places.map(
            (place) =>
              `${place} error reference/unknown-party There is no party "${id}". Did you mean "movers"?`,
          ),
        );
      }
    });

    it('is found by its name', () => {
      expect(uses('by: power-grid')[0]).toContain('Did you mean "netco"?');
      expect(uses('channels: zuil-in-de-hal')[0]).toContain('Did you mean "kiosk"?');
      expect(uses('channels: winkel')[0]).toContain('Did you mean "store"?');
    });
  });

  /** The cause is told at the file; what seems to be missing elsewhere may well be in it. */
  it('is not reported where it may be in a journey that cannot be used', () => {
    const files = {
      'gone.journey.yaml': 'titel: Gone\ntouchpoints: [{ id: call, title: Call }]\n',
      'design.journey.yaml': `title: D
state: desired
from: gone
evidence: talks
touchpoints:
  - id: call
  - { title: New, next: wait, fulfils: answer, evidence: talks, solutions: chat }
  - { id: post, same: letter }
removes: wait
`,
      'second.journey.yaml': 'title: E\nstate: desired\nfrom: design\nremoves: wait\n',
      'other.journey.yaml': `title: O
touchpoints:
  - { same: gone/call }
  - { title: X, next: design/wait }
overlaps: { journey: design, with: phase }
`,
    };
    const found = findings(files).filter((line) => !line.startsWith('gone.'));
    expect(found).toEqual([]);
    const mended = findings({ ...files, 'gone.journey.yaml': 'title: Gone\n' });
    expect(mended.map((line) => line.split(' ', 3).join(' '))).toEqual([
      'design.journey.yaml:4:11 error reference/unknown-evidence',
      'design.journey.yaml:6:5 error schema/required',
      'design.journey.yaml:7:25 error reference/unknown-touchpoint',
      'design.journey.yaml:7:40 error reference/unknown-promise',
      'design.journey.yaml:7:76 error reference/unknown-solution',
      'design.journey.yaml:8:5 error schema/required',
      'design.journey.yaml:8:23 error reference/unknown-touchpoint',
      'design.journey.yaml:9:10 error reference/unknown-touchpoint',
      'other.journey.yaml:3:5 error schema/required',
      'other.journey.yaml:3:13 error reference/unknown-touchpoint',
      'other.journey.yaml:4:23 error reference/unknown-touchpoint',
      'other.journey.yaml:5:36 error reference/unknown-phase',
      'second.journey.yaml:4:10 error reference/unknown-touchpoint',
    ]);
  });

  it('is reported all the same where it cannot be in there', () => {
    const files = {
      'gone.journey.yaml': 'titel: Gone\n',
      'other.journey.yaml': `title: O
touchpoints:
  - { title: X, next: wait }
  - { id: y }
  - { id: u, same: other/z }
  - { same: missing/z, title: Other }
`,
    };
    const found = findings(files).filter((line) => !line.startsWith('gone.'));
    expect(found.map((line) => line.split(' ', 3).join(' '))).toEqual([
      'other.journey.yaml:3:23 error reference/unknown-touchpoint',
      'other.journey.yaml:4:5 error schema/required',
      'other.journey.yaml:5:5 error schema/required',
      'other.journey.yaml:5:20 error reference/unknown-touchpoint',
      'other.journey.yaml:6:13 error reference/unknown-journey',
    ]);
  });

  it('is not reported where it names a file that could not be read', () => {
    const files = {
      'big.journey.yaml': `title: Big\nnote: ${'x'.repeat(300_000)}\n`,
      'j.journey.yaml': 'title: T\ntouchpoints: [{ same: big/call }]\noverlaps: { journey: big }\n',
    };
    expect(findings(files).map((line) => line.split(' ', 3).join(' '))).toEqual([
      'big.journey.yaml:1:1 error limit/file-size',
    ]);
  });

  it('may be a word that every object knows', () => {
    const files = {
      'valueof.persona.yaml': 'name: V\n',
      'constructors.persona.yaml': 'name: C\n',
      'j.journey.yaml':
        'title: T\npersonas: [valueof, tostring]\ntouchpoints: [{ title: hasOwnProperty, emotion: { valueof: 1 } }]\n',
    };
    expect(findings(files)).toEqual(
      [
        'j.journey.yaml:2:21 error reference/unknown-persona There is no persona "tostring". There is: valueof, constructors. Or make the file "tostring.persona.yaml".',
      ].map((line) => line.replace('valueof, constructors', 'constructors, valueof')),
    );
  });
});

describe('ids', () => {
  it('that are used twice are reported at the second, and name the first', () => {
    const workspace = workspaceOf({
      'j.journey.yaml': 'title: T\ntouchpoints:\n  - Call us\n  - { title: Other, id: call-us }\n',
    });
    expect(workspace.diagnostics).toMatchObject([
      {
        code: 'reference/duplicate-id',
        range: { start: { line: 4, column: 25 } },
        related: [{ range: { start: { line: 3 } } }],
      },
    ]);
    expect(workspace.journeys[0]?.touchpoints).toHaveLength(2);
  });

  it('of files clash in the later path, also when written in another Unicode form', () => {
    const text = 'title: T\n';
    expect(
      findings({
        'a/x.journey.yaml': text,
        'b/x.journey.yaml': text,
        'c/caf\u00e9.journey.yaml': text,
        'd/cafe\u0301.journey.yaml': text,
      }).map((line) => line.slice(0, 50)),
    ).toEqual([
      'b/x.journey.yaml:1:1 error reference/duplicate-id ',
      'd/café.journey.yaml:1:1 error reference/duplicate-'.normalize('NFD').slice(0, 50),
    ]);
  });

  it('must be ids in file names too', () => {
    expect(findings({ 'My Journey.journey.yaml': 'title: T\n' })[0]).toContain('schema/id');
  });
});

describe('ratings', () => {
  it('refer to a journey and its solutions, and count once per rater', () => {
    expect(
      findings({
        'j.journey.yaml': 'title: T\nsolutions:\n  - { title: S, scores: { anna: { ease: 1 } } }\n',
        'anna.rating.yaml':
          'rater: anna\njourney: j\nscores:\n  s: { ease: 2 }\n  t: { ease: 2 }\n',
        'bo.rating.yaml': 'rater: bo\njourney: k\nscores: {}\n',
      }),
    ).toEqual([
      'anna.rating.yaml:4:3 error reference/duplicate-rater "anna" has scored "s" twice. Keep one of the two sets; the first one counts now.',
      'anna.rating.yaml:5:3 error reference/unknown-solution There is no solution "t". There is: s.',
      'bo.rating.yaml:2:10 error reference/unknown-journey There is no journey "k". There is: j.',
    ]);
  });
});

describe('an id with its own journey before it', () => {
  const workspace = workspaceOf({
    'a.journey.yaml': `title: T
touchpoints:
  - { title: One, id: t1, promises: [{ id: p, text: P }], next: [{ to: a/t2 }], solutions: a/s }
  - { title: Two, id: t2, requires: [a/t1, { id: a/t1, soft: true }], fulfils: a/p, next: a/t1 }
solutions:
  - { title: S, id: s, for: [a/t2], expected: { a/t2: 1 } }
`,
  });
  const [journey] = workspace.journeys;

  it('is the same as the id alone', () => {
    expect(workspace.diagnostics).toEqual([]);
    expect(journey?.touchpoints).toMatchObject([
      { next: [{ to: 't2' }], solutions: ['s'] },
      { next: [{ to: 't1' }], requires: [{ id: 't1' }, { id: 't1' }], fulfils: ['p'] },
    ]);
    expect(journey?.solutions[0]).toMatchObject({ for: ['t2'], expected: new Map([['t2', 1]]) });
  });

  it('that refers to nothing is reported where it stands', () => {
    expect(
      findings({ 'a.journey.yaml': 'title: T\ntouchpoints:\n  - { title: One, next: [a/x] }\n' }),
    ).toEqual([
      'a.journey.yaml:3:26 error reference/unknown-touchpoint There is no touchpoint "x". There is: one.',
    ]);
  });
});

describe('an id that stands twice in a list', () => {
  const files = {
    'p.persona.yaml': 'name: P\n',
    'a.journey.yaml': 'title: T\npersonas: [p, p, q]\ntouchpoints: [{ title: One }]\n',
  };

  it('counts once, and is reported', () => {
    expect(workspaceOf(files).journeys[0]?.personas).toEqual(['p', 'q']);
    expect(findings(files)).toEqual([
      'a.journey.yaml:2:15 warning reference/duplicate "p" stands twice in this list. Take one of the two away; it counts once.',
      'a.journey.yaml:2:18 error reference/unknown-persona There is no persona "q". There is: p. Or make the file "q.persona.yaml".',
    ]);
  });
});

it.each([7, 8, 9, 12])('finds an id that stands twice in a list of %i', (length) => {
  const ids = Array.from({ length: length - 1 }, (_, at) => `r${at}`);
  const workspace = workspaceOf({
    'a.journey.yaml': `title: T\npersonas: [${[...ids, 'r1'].join(', ')}]\ntouchpoints: [One]\n`,
  });
  expect(workspace.journeys[0]?.personas).toEqual(ids);
  expect(workspace.diagnostics.filter(({ code }) => code === 'reference/duplicate')).toHaveLength(
    1,
  );
});

describe('promises', () => {
  it('have ids of their own in their journey, also those made from the text', () => {
    const workspace = workspaceOf({
      'a.journey.yaml': `title: T
touchpoints:
  - title: One
    promises: [An answer today]
  - title: Two
    promises:
      - { id: an-answer-today, text: Another }
  - { title: Three, same: two }
`,
    });
    expect(workspace.diagnostics).toMatchObject([
      {
        code: 'reference/duplicate-id',
        range: { start: { line: 7, column: 15 } },
        related: [{ range: { start: { line: 4 } } }],
      },
    ]);
  });
});

describe('evidence of a persona', () => {
  const files = {
    'cjm.yaml': 'evidence: [{ id: all, method: survey }]\n',
    'p.persona.yaml': 'name: P\nevidence: [all, { id: talks, method: storytelling }]\n',
    'q.persona.yaml': 'name: Q\nevidence: [talks]\n',
    'a.journey.yaml':
      'title: A\npersonas: p\ntouchpoints: [{ title: One, evidence: [talks, all] }]\n',
    'b.journey.yaml': 'title: B\nstate: desired\nfrom: a\npersonas: q\n',
    'c.journey.yaml': 'title: C\nevidence: talks\ntouchpoints: [{ title: One, evidence: talks }]\n',
  };

  it('is known to that persona and to the journeys that name it or take over from those', () => {
    const workspace = workspaceOf(files);
    expect([...workspace.evidenceById.keys()]).toEqual(['all']);
    expect(workspace.journeys.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([
      ['talks', 'all'],
      ['talks', 'all'],
      [],
    ]);
    expect(findings(files).map((line) => line.replace(/ There is no piece.*/, ''))).toEqual([
      'c.journey.yaml:2:11 error reference/unknown-evidence',
      'q.persona.yaml:2:12 error reference/unknown-evidence',
    ]);
  });

  it('has ids that are used once in the list of cjm.yaml', () => {
    const twice = 'evidence: [{ id: e, method: survey }, { id: e, method: survey }]\n';
    expect(findings({ 'cjm.yaml': twice })[0]).toContain(
      'cjm.yaml:1:45 error reference/duplicate-id',
    );
  });
});

it('a file with very many unknown ids is read in good time', () => {
  const touchpoints = Array.from(
    { length: 3000 },
    (_, index) =>
      `  - { title: Touchpoint number ${index}, fulfils: promise-${index}, next: nowhere-${index} }`,
  );
  const found = findings({
    'a.journey.yaml': `title: T\ntouchpoints:\n${touchpoints.join('\n')}\n`,
  });
  expect(found).toHaveLength(6000);
});
