import { describe, expect, it, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';

/** What is remarked about a text: `line:column code`. */
function remarks(text: string): readonly string[] {
  const { problems, remarks: found = [] } = readSource('a.journey.yaml', text);
  expect(problems).toEqual([]);
  for (const { severity, rule } of found) expect([rule, severity]).toEqual(['syntax', 'warning']);
  return found.map(({ range, code }) => `${range.start.line}:${range.start.column} ${code}`);
}

describe('what can be read but is probably not meant', () => {
  test.each([
    ['a "#" in a text', 'title: I am number #2 in line\n', '1:20 yaml/cut-text'],
    ['a "#" behind one word', 'feels: wacht #2\n', '1:14 yaml/cut-text'],
    ['a tag', '- Zo blij mee #zonnig\n', '1:15 yaml/cut-text'],
    ['a comma before "maar"', 'feels: [Snel, maar duur]\n', '1:15 yaml/comma-in-list'],
    ['a comma before "but"', 'feels: [ fast, but dear ]\n', '1:16 yaml/comma-in-list'],
    [
      'two commas',
      'a: [Snel, maar duur, en lelijk]\n',
      '1:11 yaml/comma-in-list',
      '1:22 yaml/comma-in-list',
    ],
    ['an item without a space', 'touchpoints:\n  - title:One\n', '2:5 yaml/missing-space'],
    ['a key that continues a text', 'a: Snel\n  does:x\n', '2:3 yaml/continued-text'],
    ['an item that continues another', '- Een\n  - Twee\n', '2:3 yaml/continued-text'],
  ])('%s', (_, text, ...expected) => {
    expect(remarks(text)).toEqual(expected);
  });
});

describe('what is meant as it is written', () => {
  test.each([
    ['a comment', 'title: A fixed price # asked for most\n'],
    ['a comment two spaces away', 'title: A fixed price  #2\n'],
    ['a comment behind an id', 'state: current #later\n'],
    ['a comment behind a number', 'emotion: 1 #2\n'],
    ['a note to oneself', 'title: A fixed price #todo\n'],
    ['a key put out of use', 'title: A fixed price #severity: 2\n'],
    ['a "#" within a word', 'title: We use C#7 here\n'],
    ['a "#" in quotes', 'title: "I am number #2"\n'],
    ['a list', 'feels: [Snel, Duur, weinig hulp, car sharing]\n'],
    ['a list of quoted texts', 'feels: ["Snel", "maar duur"]\n'],
    ['a comma on another line', 'a: [Snel,\n  maar duur]\n'],
    ['a list of ids', 'a: [en, of, maar]\n'],
    ['"want to" in a list', 'needs: [Respect, want to be heard]\n'],
    ['an address in a list', '- https://example.org\n- mailto:a@example.org\n- 10:30\n'],
    ['a text over two lines', 'note: First line\n  and the second\n'],
    ['an address that continues a text', 'note: See\n  https://example.org\n'],
    ['curly quotes around a whole text', 'title: “Snel, maar duur”\n'],
  ])('%s', (_, text) => {
    expect(remarks(text)).toEqual([]);
  });
});

describe('a trap with an own message', () => {
  const first = (text: string, language: 'en' | 'nl' = 'en') => {
    const [problem] = readSource('a.journey.yaml', text, { language }).problems;
    return `${problem?.range.start.line}:${problem?.range.start.column} ${problem?.code} ${problem?.message}`;
  };

  it.each([
    ["title: 's Ochtends druk\n", '1:8 yaml/missing-char The apostrophe at the start'],
    ['a: { b: Number #2 here }\n', '1:16 yaml/cut-text From "#2 here }" on,'],
    ['a: [ Number #2 here ]\n', '1:13 yaml/cut-text From "#2 here ]" on,'],
    ['- { title:Two, emotion: 1 }\n', '1:10 yaml/missing-space A space is missing'],
    ['a: 1\nfeels:Snel\n', '2:6 yaml/missing-space A space is missing'],
    ['a: 1\nfeels:\u00a0Snel\n', '2:7 yaml/missing-space After the ":" stands a space'],
    ['a: [“Snel, maar duur”, b]\n', '1:5 yaml/curly-quotes Curly quotes'],
    ['a: { text: “Wachten, soms uren” }\n', '1:12 yaml/curly-quotes Curly quotes'],
    ['a: “Bellen: wachten”\n', '1:4 yaml/curly-quotes Curly quotes'],
  ])('%j', (text, expected) => {
    expect(first(text).slice(0, expected.length)).toBe(expected);
  });

  it('speaks Dutch as well', () => {
    expect(first('a: { b: Nummer #2 hier }\n', 'nl')).toContain('Vanaf "#2 hier }"');
  });
});

describe('a repair', () => {
  const fix = (text: string) => {
    const { problems, remarks: found = [] } = readSource('a.journey.yaml', text);
    return [...problems, ...found][0]?.fix?.text;
  };

  it.each([
    ['title: Bellen: wachten # zo\n', '"Bellen: wachten"'],
    ['title: Zeg "ja": nu\n', `'Zeg "ja": nu'`],
    ['a: { b: Bellen: wachten, c: 1 }\n', '"Bellen: wachten"'],
    ['title: @home bellen\n', '"@home bellen"'],
    ['title: > 5 minuten\n', '"> 5 minuten"'],
    ['title: "Snel" maar duur\n', `'"Snel" maar duur'`],
    ["title: 'Team 't Gooi'\n", `"Team 't Gooi"`],
    ['pains: { text: Wachten, soms uren }\n', '"Wachten, soms uren"'],
    ['goal: 012\n', '"012"'],
    ['a: [“Snel, maar duur”, b]\n', '"Snel, maar duur"'],
    ['a: I am #2 # really\n', '"I am #2"'],
    ['a:\n\tb: 1\n\tc:\n\t\td: 2\n', 'a:\n  b: 1\n  c:\n    d: 2\n'],
    ['a:\n    b: 1\n\tc: 2\n', '    c: 2'],
  ])('%j', (text, expected) => {
    expect(fix(text)).toBe(expected);
  });

  it.each([
    ['a tab that no width makes right', 'a: 1\n\tb: 1\n  c: 1\n'],
    ['brackets', 'title: [Let op] bellen\n'],
    ['an open quote', 'title: "A\n'],
  ])('is not guessed for %s', (_, text) => {
    expect(fix(text)).toBeUndefined();
  });
});
