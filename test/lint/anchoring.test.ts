import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

describe('desired-moment-without-processes', () => {
  const rule = 'desired-moment-without-processes';
  const from = {
    'b.journey.yaml': `title: B
touchpoints:
  - { id: bare, title: Bare, emotion: 0 }
  - { id: done, title: Done, emotion: 0, backstage: A script }
`,
  };
  const found = (touchpoints: string, head = '') =>
    foundIn(rule, touchpoints, `state: desired\nfrom: b\n${head}`, from);

  it.each([
    ['is taken up', '{ id: bare, emotion: 1 }', ['1 info']],
    ['has its process from the current journey', '{ id: done, emotion: 1 }', []],
    ['loses its process', '{ id: done, emotion: 1, backstage: [] }', ['1 info']],
    ['is in sight only', '{ id: bare, frontstage: A letter }', []],
    ['is somebody else’s', '{ id: bare, by: b2 }', []],
    ['is not in our hands', '{ id: bare, control: influence }', []],
    ['is life without us', '{ id: bare, contact: none }', []],
  ])('asks of a moment that %s', (_, fields, expected) => {
    expect(found(`  - ${fields}\n`)).toEqual(expected);
  });

  it('asks nothing of current journeys nor of what stays as it is', () => {
    expect(foundIn(rule, '  - { title: T }\n')).toEqual([]);
    expect(found('  - { title: New, backstage: A script }\n')).toEqual([]);
  });

  it('is a warning after the draft, and one finding when there are many', () => {
    const many = Array.from({ length: 4 }, (_, at) => `  - { title: T${at} }\n`).join('');
    expect(found(many, 'status: agreed\n')).toEqual(['title warning']);
  });

  it('lets a draft that is made to discover be', () => {
    const bare = '  - { id: bare, emotion: 1 }\n';
    expect(found(bare, 'purpose: discovery\n')).toEqual([]);
    expect(found(bare, 'purpose: discovery\nstatus: agreed\n')).toEqual(['1 warning']);
  });
});

describe('human-contact-without-role', () => {
  const rule = 'human-contact-without-role';
  const moment = (fields: string) => `  - { title: T, ${fields} }\n`;

  it.each([
    ['phone', ['1 info']],
    ['[phone, website]', ['1 info']],
    ['[website, phone]', []],
    ['chatbot', []],
    ['phone, people: { role: Agent }', []],
    ['phone, frontstage: { what: A talk, by: Agent }', []],
    ['phone, frontstage: A talk', ['1 info']],
    ['phone, by: partner', []],
  ])('through %s', (channels, expected) => {
    const head = 'status: researched\n';
    expect(foundIn(rule, moment(`channels: ${channels}`), head)).toEqual(expected);
  });

  it('knows the people behind channels of your own when told', () => {
    const settings = (rules: string) => ({
      'cjm.yaml': `channels: { id: engineer, name: Engineer, mode: offline }\n${rules}`,
    });
    const found = (rules: string) =>
      foundIn(rule, moment('channels: engineer'), 'status: researched\n', settings(rules));
    expect(found('')).toEqual([]);
    expect(found(`rules: { ${rule}: [info, { channels: [engineer] }] }\n`)).toEqual(['1 info']);
  });

  it('leaves drafts alone', () => {
    expect(foundIn(rule, moment('channels: phone'))).toEqual([]);
  });
});
