import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/lint/lint.ts';
import { personalKinds } from '../../src/lint/personal-data.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

describe('personal data in a text', () => {
  test.each([
    ['Mail me at jan.peters@provider.nl', 'email'],
    ['zoë@straße.de', 'email'],
    ['Bel me op 06-12345678', 'phone'],
    ['0612345678', 'phone'],
    ['06 12 34 56 78, na vijven', 'phone'],
    ['(020) 123 45 67', 'phone'],
    ['+31 (0)20 123 4567', 'phone'],
    ['0031 6 12345678', 'phone'],
    ['+44 7911 123456', 'phone'],
    ['Stort het op NL91 ABNA 0417 1643 00', 'iban'],
    ['BSN 111222333', 'bsn'],
    ['123.456.782', 'bsn'],
    ['Ik woon op 1234 AB 12', 'address'],
    ['Dorpsstraat 12a, 1234AB Ede', 'address'],
    ['a@provider.nl of 06-12345678', 'email phone'],
  ])('%j: %s', (text, kinds) => {
    expect([...personalKinds(text)].join(' ')).toBe(kinds);
  });

  test.each([
    'jan@example.org',
    'jan@mail.example',
    'info@provider.nl',
    'no-reply@provider.nl',
    '@home bellen',
    'https://provider.nl/u/jan@provider.nl?bsn=111222333',
    'Bel 0800 1234567 of 0900-1234567',
    '01-02-2026 12:30',
    '2026-05-12 14:00 - 2026-05-12 16:00',
    'ISBN 0-306-40615-2 en 978-3-16-148410-0',
    '0306406152',
    'NL92 ABNA 0417 1643 00',
    'order 123456782',
    '123456789',
    'RSIN: 111222333',
    '€ 123.456.782,50',
    'tussen 1 000 000 000 en 2 000 000 000',
    'In 2026 12 keer',
    '1234 AB',
    'Gebouw 1234 AB-vleugel',
  ])('is not in %j', (text) => {
    expect([...personalKinds(text)]).toEqual([]);
  });

  // A hundred kilobytes of what begins like a pattern and goes on in all the ways that it could: did the time grow with
  // the square of the length, the test would not end.
  test.each([
    ...['a', '@', 'a@', 'a@a.', '0', '0 ', '+1 ', '(0', '0(1)-2/', 'NL91 ', 'AA11A', '1234 AB '],
  ])('is looked for in linear time: %j', (unit) => {
    const text = `@a ${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    expect(personalKinds(`${text}x: 06-12345678`).has('phone')).toBe(true);
  });
});

describe('the rule', () => {
  const found = (files: Readonly<Record<string, string>>) =>
    check(workspaceOf(files), { only: ['personal-data'] });

  it('names the field and the element, and never the value', () => {
    const findings = found({
      'cjm.yaml': 'organisation: { name: A, mission: Bel 06-12345678 }\n',
      'jo.persona.yaml': 'name: Jo\nbasis: assumption\nnote: jo@provider.nl\n',
      'a.journey.yaml':
        'title: Moving\nsolutions:\n  - title: A letter\n    solves: NL91ABNA0417164300\n' +
        'touchpoints:\n  - title: I call 06-12345678\n    quotes: [{ text: "111222333" }]\n',
      'r.rating.yaml': 'rater: jo\njourney: a\nnote: 1234 AB 12\n',
    });
    expect(findings.map(({ file, range, message }) => `${file}:${range.start.line} ${message}`))
      .toMatchInlineSnapshot(`
      [
        "a.journey.yaml:4 The text of "solves" at "A letter" holds an account number (IBAN).",
        "a.journey.yaml:6 The text of "title" at "Moving" holds a phone number.",
        "a.journey.yaml:7 The text of "quotes" at "Moving" holds a citizen service number (BSN).",
        "cjm.yaml:1 The text of "mission" at "A" holds a phone number.",
        "jo.persona.yaml:3 The text of "note" at "Jo" holds an e-mail address.",
        "r.rating.yaml:3 The text of "note" holds an address (postcode and house number).",
      ]
    `);
    for (const { message, hint, hidesText } of findings) {
      expect(`${message}${hint}`).not.toMatch(/\d{4}|provider/);
      expect(hidesText).toBe(true);
    }
  });

  it('leaves fields for addresses and the work of people alone', () => {
    const text =
      'title: A\nowner: jan@provider.nl\nlinks: [{ title: Us, url: "mailto:jan@provider.nl" }]\n';
    expect(found({ 'a.journey.yaml': text })).toEqual([]);
  });

  it('finds the name of a persona who exists, wherever it stands', () => {
    const findings = found({
      'jo.persona.yaml': 'name: Jo Jansen\nbasis: data\nfictional: false\n',
      'a.journey.yaml': 'title: A\nnote: Told by Jo Jansen\n',
    });
    expect(findings.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      'a.journey.yaml:2',
      'jo.persona.yaml:1',
    ]);
    expect(findings.map(({ message }) => message).join()).not.toContain('Jansen');
  });

  it('looks into archived journeys, and is silenced like any other', () => {
    const text = 'title: A\nstatus: archived\nnote: jo@provider.nl\n';
    expect(found({ 'a.journey.yaml': text })).toHaveLength(1);
    const ignore = 'ignore: { rule: personal-data, because: She agreed }\n';
    expect(found({ 'a.journey.yaml': text + ignore })).toEqual([]);
  });
});
