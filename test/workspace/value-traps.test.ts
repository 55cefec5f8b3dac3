import { describe, expect, it, test } from 'vitest';
import { workspaceOf } from './workspace-of.ts';

/** The findings about a journey: `line:column code hint`, and the repair where there is one. */
function findings(text: string, language: 'en' | 'nl' = 'en') {
  const { diagnostics } = workspaceOf({
    'cjm.yaml': `language: ${language}\n`,
    'a.journey.yaml': text,
  });
  return diagnostics.map(({ code, hint, range, fix }) => [
    `${range.start.line}:${range.start.column} ${code}`,
    hint,
    fix?.text,
  ]);
}
const touchpoint = (field: string): string =>
  `title: A\ntouchpoints:\n  - title: One\n    ${field}\n`;

describe('a value that is not what was meant', () => {
  test.each([
    [
      'a colon made a key of it',
      touchpoint('thinks: [Calling: waiting, b]'),
      '4:14 schema/type',
      'The ":" makes a key of it; put the text in quotes: "Calling: waiting".',
      '"Calling: waiting"',
    ],
    [
      'a colon made a touchpoint of it',
      'title: A\ntouchpoints:\n  - I call: nobody\n',
      '3:5 schema/unknown-key',
      'The ":" makes a key of it; put the text in quotes: "I call: nobody".',
      '"I call: nobody"',
    ],
    [
      'a "#" made a comment of it',
      touchpoint('feels: #1 in line'),
      '4:5 schema/type',
      'What follows a "#" is a comment; put it in quotes: "#1 in line".',
      '"#1 in line"',
    ],
    [
      'curly quotes are part of an id',
      'title: A\nfrom: “b”\nstate: desired\n',
      '2:7 schema/id',
      'Curly quotes are part of the value; write "b".',
      '"b"',
    ],
  ])('%s', (_, text, place, hint, fix) => {
    expect(findings(text)).toEqual([[place, hint, fix]]);
  });

  it('is explained in Dutch as well', () => {
    expect(findings(touchpoint('thinks: [Bellen: wachten]'), 'nl')[0]?.[1]).toBe(
      'De ":" maakt er een sleutel van; zet de tekst tussen aanhalingstekens: "Bellen: wachten".',
    );
  });

  it('is not taken for a text with a colon when it has keys of the format', () => {
    const [[, , fix] = []] = findings(touchpoint('thinks: { text: waiting }'));
    expect(fix).toBeUndefined();
  });
});

describe('a key at the wrong depth', () => {
  test.each([
    [
      'touchpoints below a touchpoint',
      touchpoint('touchpoints: [Two]'),
      '4:5 schema/unknown-key',
      '"touchpoints" belongs to a phase, or to the journey itself: indent it less.',
    ],
    [
      'an owner of a touchpoint',
      touchpoint('owner: Me'),
      '4:5 schema/unknown-key',
      '"owner" belongs to the journey itself: put it at the start of a line.',
    ],
    [
      'an emotion of the journey',
      'title: A\nemotion: 1\n',
      '2:1 schema/unknown-key',
      '"emotion" belongs to a touchpoint or a phase: indent it like the keys there.',
    ],
    [
      'touchpoints beside the phase that they belong to',
      'title: A\nphases:\n  - id: service\ntouchpoints: [One]\n',
      '4:1 schema/touchpoints-beside-phases',
      'Indent it below the phase that it belongs to.',
    ],
  ])('%s', (_, text, place, hint) => {
    expect(findings(text)).toEqual([[place, hint, undefined]]);
  });
});

describe('a word that is nearly right', () => {
  test.each([
    ['a key', touchpoint('emotoin: 1'), 'emotion'],
    ['a key by its Dutch name', touchpoint('emotie: 1'), 'emotion'],
    ['a value', touchpoint('contact: dircet'), 'direct'],
    ['an id', touchpoint('next: onne'), 'one'],
    ['a channel', touchpoint('channels: [phnoe]'), 'phone'],
    ['a date', 'title: A\nreview: { last: 2026-5-1 }\n', '2026-05-01'],
  ])('is repaired: %s', (_, text, expected) => {
    expect(findings(text).map(([, , fix]) => fix)).toEqual([expected]);
  });

  test.each([
    [
      'two are near',
      'title: A\ntouchpoints:\n  - { id: aab, title: B, next: aa }\n  - { id: aac, title: C }\n',
    ],
    ['it is short', touchpoint('next: on')],
    ['nothing is near', touchpoint('next: nowhere')],
    ['it is part of a longer one', touchpoint('next: b/onne')],
    ['a date could be two', 'title: A\nreview: { last: 05-06-2026 }\n'],
  ])('is not repaired when %s', (_, text) => {
    expect(findings(text).map(([, , fix]) => fix)).toEqual([undefined]);
  });
});
