import { describe, expect, it, test } from 'vitest';
import { read, told, touchpointsOf } from './read.ts';

const markdown = (text: string) => read(text, { file: 'README.md' });

describe('diagrams in Markdown', () => {
  test.each([
    ['backticks', '```mermaid\njourney\nA: 3\n```\n'],
    ['four of them', '````mermaid\njourney\nA: 3\n```\n', 1],
    ['tildes', '~~~ Mermaid\njourney\nA: 3\n~~~\n'],
    ['of Azure', '::: mermaid\njourney\nA: 3\n:::\n'],
    ['of Quarto', '```{mermaid}\njourney\nA: 3\n```\n'],
    ['with attributes', '```mermaid {theme=dark}\njourney\nA: 3\n```\n'],
    ['in a list', '- ```mermaid\n  journey\n  A: 3\n  ```\n'],
    ['in a quote', '> ```mermaid\n> journey\n> A: 3\n> ```\n'],
    ['in a quote that ends', '> ```mermaid\n> journey\n> A: 3\nafter: it\n'],
    ['not closed', '```mermaid\njourney\nA: 3'],
    ['with CRLF', '```mermaid\r\njourney\r\nA: 3\r\n```\r\n'],
  ])('%s', (_, text, refused = 0) => {
    const imported = markdown(`# Title\n\n${text}`);
    if (refused > 0) expect(told(imported)).toEqual(['6:1 task-without-score']);
    else expect(touchpointsOf(imported)).toEqual(['A = 0']);
  });

  it('several, some of another kind, one of them refused', () => {
    const imported = markdown(
      '```mermaid\njourney\ntitle One\nA: 3: Me\n```\n\n```mermaid\npie\n"a": 1\n```\n' +
        '```mermaid\njourney\nwrong\n```\n```mermaid\njourney\ntitle One\nB: 3: me\n```\n',
    );
    expect(imported.journeys.map(({ id, line }) => [id, line])).toEqual([
      ['one', 2],
      ['one-2', 16],
    ]);
    expect(imported.personas).toHaveLength(1);
    expect(told(imported)).toEqual(['13:1 task-without-score']);
    expect(imported.problems.map(({ code }) => code)).toContain('import/other-diagram');
  });

  it('not those that are shown as an example, nor those of another language', () => {
    const text = '````markdown\n```mermaid\njourney\nA: 3\n```\n````\n```js\njourney\n```\n';
    expect(told(markdown(text))).toEqual(['1:1 no-diagram']);
  });

  it('at the lines of the file', () => {
    expect(told(markdown('x\n\n- a\n\n  ```mermaid\n  journey\n    A: 9\n  ```\n'))).toEqual([
      '7:8 score-off-scale',
    ]);
  });

  it('also where the file does not say that it is Markdown', () => {
    const text = '```mermaid\njourney\nA: 3\n```\n';
    expect(touchpointsOf(read(text, { file: 'stdin' }))).toEqual(['A = 0']);
    expect(touchpointsOf(read(text, { file: 'x.mmd' }))).toEqual(['A = 0']);
  });
});
