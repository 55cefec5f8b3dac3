import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

describe('selected-without-ambition', () => {
  const rule = 'selected-without-ambition';
  const selected = (fields = '') =>
    `  - { id: m, title: M, emotion: 0, selected: true${fields} }\n`;

  it.each([
    ['nothing', '', ['1 info']],
    ['an emotion', ', ambition: { emotion: 1 }', []],
    ['words', ', ambition: { experience: At once }', []],
    ['an empty ambition', ', ambition: {}', ['1 info']],
  ])('with %s', (_, fields, expected) => {
    expect(foundIn(rule, selected(fields))).toEqual(expected);
  });

  it('is a warning after the draft', () => {
    expect(foundIn(rule, selected(), 'status: researched\n')).toEqual(['1 warning']);
  });

  it.each([
    ['an emotion of its own', 'touchpoints: { id: m, emotion: 1 }', []],
    ['an ambition of its own', 'touchpoints: { id: m, ambition: { emotion: 1 } }', []],
    ['another title only', 'touchpoints: { id: m, title: N }', ['1 info']],
    ['nothing about it', 'touchpoints: { title: N, emotion: 1 }', ['1 info']],
    ['something in its stead', 'removes: m\ntouchpoints: { title: N, emotion: 1 }', []],
  ])('knows a design with %s', (_, text, expected) => {
    const design = { 'b.journey.yaml': `title: B\nstate: desired\nfrom: a\n${text}\n` };
    expect(foundIn(rule, selected(), '', design)).toEqual(expected);
  });

  it('looks through a design of a design', () => {
    const designs = {
      'b.journey.yaml':
        'title: B\nstate: desired\nfrom: a\ntouchpoints: { title: N, emotion: 1 }\n',
      'c.journey.yaml': 'title: C\nstate: desired\nfrom: b\ntouchpoints: { id: m, emotion: 1 }\n',
    };
    expect(foundIn(rule, selected(), '', designs)).toEqual([]);
  });
});
