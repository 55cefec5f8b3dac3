import { describe, expect, it, test } from 'vitest';
import { contentOf, read, told, touchpointsOf } from './read.ts';

/** What Mermaid 11.17 does with each of these was seen by running it. */
describe('what Mermaid refuses is refused, at its place', () => {
  test.each([
    ['T', '2:1 task-without-score'],
    ['T:', '2:1 task-without-score'],
    ['Order #12: 3: Me', '2:1 hash-in-task'],
    ['A; B: 3: Me', '2:1 semicolon'],
    ['A: 3: Me;', '2:9 semicolon'],
    ['title Plan; next', '2:11 semicolon'],
    ['section Phase 1: buy', '2:1 colon-in-section'],
    ['section x: 3: Me', '2:1 colon-in-section'],
    ['journey x: 3: Me', '2:1 keyword-in-task'],
    ['title', '2:1 empty-keyword'],
    ['title ', '2:1 empty-keyword'],
    ['accTitle Missing', '2:1 missing-colon'],
    [': 3: Me', '2:1 data-without-task'],
    ['accDescr { open\nA: 3', '2:1 open-description'],
  ])('%j', (line, problem) => {
    const imported = read(`journey\n${line}\n`);
    expect(told(imported)).toEqual([problem]);
    expect(imported.journeys).toEqual([]);
    expect(imported.personas).toEqual([]);
  });

  it.each([
    ['Journey\nA: 3', '1:1 first-word'],
    ['journeyman\nA: 3', '1:1 first-word'],
    ['---\ntitle: x\njourney\nA: 3', '1:1 open-front-matter'],
    ['flowchart LR\na --> b', '1:1 other-diagram'],
    ['', '1:1 no-diagram'],
  ])('%j', (text, problem) => {
    expect(told(read(text))).toContain(problem);
    expect(read(text).journeys).toEqual([]);
  });

  it('tells all of them at once', () => {
    const imported = read('journey\n  no score\n  fine: 3\n  section A: b\n  x; y: 2\n');
    expect(told(imported)).toEqual([
      '2:3 task-without-score',
      '4:3 colon-in-section',
      '5:3 semicolon',
    ]);
  });
});

describe('what Mermaid reads otherwise than it looks is told', () => {
  test.each([
    ['Call 10:30 desk: 3: Me', 'Call 10:30 desk = 0', '2:1 colon-in-task'],
    ['Call 10:30: 3: Me', 'Call 10:30 = 0', '2:1 colon-in-task'],
    ['A: 3: Me: x, Bob', 'A = 0', '2:4 dropped-part'],
    ['A: 3: Me #1', 'A = 0', '2:10 hash-cut'],
    ['A: 3: Me %% mine', 'A = 0', '2:10 remark'],
    ['A: high: Me', 'A', '2:4 score-not-a-number'],
    ['A: Infinity: Me', 'A', '2:4 score-off-scale'],
    ['A: 0: Me', 'A', '2:4 score-off-scale'],
    ['A: -2: Me', 'A', '2:4 score-off-scale'],
    ['A: 12', 'A', '2:4 score-off-scale'],
    ['A: : Me', 'A', '2:4 score-missing'],
    ['A #nope; b: 3', 'A #nope; b = 0', '2:1 unknown-entity'],
    ['A\u202e b: 3', 'A b = 0', '2:1 forbidden-characters'],
    ['A#8238; b: 3', 'A b = 0', '2:1 forbidden-characters'],
  ])('%j', (line, touchpoint, problem) => {
    const imported = read(`journey\n${line}\n`);
    expect(told(imported)).toEqual([problem]);
    expect(touchpointsOf(imported)).toEqual([touchpoint]);
  });

  it('does not guess when two readings are left', () => {
    const imported = read('journey\nA: 30: 3: 4\n');
    expect(told(imported)).toEqual(['2:4 dropped-part', '2:4 score-off-scale']);
    expect(touchpointsOf(imported)).toEqual(['A']);
  });

  it('a cut title, a cut section', () => {
    const imported = read('journey\ntitle Plan #1\nsection Fase #1\nA: 3');
    expect(told(imported)).toEqual(['2:12 hash-cut', '3:14 hash-cut']);
    expect(contentOf(imported)).toMatchObject({ title: 'Plan', phases: [{ name: 'Fase' }] });
  });

  it('a task that begins with "title"', () => {
    const imported = read('journey\ntitle House\nA: 3\nTitle deed check: 4: Me');
    expect(told(imported)).toEqual(['4:1 title-is-task']);
    expect(contentOf(imported).title).toBe('House');
    expect(touchpointsOf(imported)).toEqual(['A = 0', 'Title deed check = 1']);
  });

  it('a title in the form of a task, where it can only be the title', () => {
    expect(contentOf(read('journey\ntitle Day: 3\nA: 3')).title).toBe('Day: 3');
  });

  it('a second title, a title on the next line, a task called accTitle', () => {
    const twice = read('journey\ntitle One\ntitle Two\nA: 3');
    expect(told(twice)).toEqual(['2:7 second-text']);
    expect(contentOf(twice).title).toBe('Two');
    const below = read('journey\ntitle\n  Below\nA: 3');
    expect(told(below)).toEqual(['2:1 text-below']);
    expect(contentOf(below).title).toBe('Below');
    expect(told(read('journey\naccTitle: 3: Me\nA: 3'))).toEqual(['2:1 accessible-is-task']);
  });

  it('lines that begin with %', () => {
    const imported = read('journey\n%% B: 2\n% off: 3\nA: 3');
    expect(told(imported)).toEqual(['3:1 odd-comment']);
    expect(imported.problems.map(({ code }) => code)).toContain('import/comments');
  });
});

describe('what Mermaid accepts is imported without a word', () => {
  test.each([
    ['T: 5: Me, Cat', 'T = 2'],
    ['T: 4', 'T = 1'],
    ['T: 3.5', 'T = 0.5'],
    ['T: +5', 'T = 2'],
    ['T: 1e0', 'T = -2'],
    ['  T :3:Me', 'T = 0'],
    ['T: 3:', 'T = 0'],
    ['T: 3: Me, Me', 'T = 0'],
    ['journeyman: 3: Me', 'journeyman = 0'],
    ['sectional: 3: Me', 'sectional = 0'],
    ['Customer journey: 3', 'Customer journey = 0'],
    ['😀 é ö & <b>x</b> "q" 50% a, b: 3: Me', '😀 é ö & <b>x</b> "q" 50% a, b = 0'],
    ['A#58; b #35;1#59;: 3', 'A: b #1; = 0'],
    ['#116;itle x: 3', 'title x = 0'],
    ['R#amp;D #9829; caf#eacute;: 3', 'R&D ♥ café = 0'],
    ['Make<br>tea<br/>and<BR />drink: 3', 'Make tea and drink = 0'],
    ['A\tb: 3', 'A b = 0'],
  ])('%j', (line, touchpoint) => {
    for (const text of [`journey\n${line}\n`, `\r\n  journey\r\n\t${line}`]) {
      const imported = read(text);
      expect(told(imported)).toEqual([]);
      expect(touchpointsOf(imported)).toEqual([touchpoint]);
    }
  });

  it('a comma inside the name of an actor', () => {
    expect(
      read('journey\nA: 3: Me#44; you, Cat').personas.map(({ content }) => content['name']),
    ).toEqual(['Me, you', 'Cat']);
  });

  it('front matter, settings, comments and descriptions', () => {
    const imported = read(
      '---\ntitle: "From the \\"front\\""\nconfig:\n  theme: dark\n---\n%%{init: {"theme": "dark"}}%%\n%% mine\njourney\n' +
        'accDescr {\n  Two\n  lines\n}\nA: 3\n',
    );
    expect(told(imported)).toEqual([]);
    expect(contentOf(imported)).toMatchObject({ title: 'From the "front"', summary: 'Two lines' });
  });

  it('the title of the diagram goes before that of the front matter, and both before accTitle', () => {
    const front = '---\ntitle: Front\n---\njourney\naccTitle: Access\nA: 3\n';
    expect(contentOf(read(front)).title).toBe('Front');
    expect(contentOf(read(`${front}title Own\n`)).title).toBe('Own');
    expect(contentOf(read('journey\naccTitle: Access\nA: 3')).title).toBe('Access');
    expect(contentOf(read('journey\nA: 3', { file: 'docs/my.map.mmd' })).title).toBe('my.map');
  });
});
