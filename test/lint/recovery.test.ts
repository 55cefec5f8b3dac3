import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

const moment = (fields: string) => `  - { title: T, ${fields} }\n`;
const truth = 'type: moment-of-truth';

describe('failure-without-recovery', () => {
  const rule = 'failure-without-recovery';

  it('is as serious as the moment and the journey', () => {
    const bare = moment('failures: It breaks');
    const bareTruth = moment(`${truth}, failures: It breaks`);
    expect(foundIn(rule, bare)).toEqual(['1 info']);
    expect(foundIn(rule, bare, 'status: researched\n')).toEqual(['1 warning']);
    expect(foundIn(rule, bareTruth)).toEqual(['1 warning']);
    expect(foundIn(rule, bareTruth, 'status: agreed\n')).toEqual(['1 error']);
    expect(foundIn(rule, bareTruth, 'state: desired\noffer: new\n')).toEqual(['1 error']);
  });

  it('is said where the failure is written', () => {
    const from = {
      'b.journey.yaml': `title: B\ntouchpoints: { id: m, title: M, ${truth}, failures: It breaks }\n`,
    };
    const head = 'state: desired\nfrom: b\n';
    expect(foundIn(rule, '  - { id: m, emotion: 1 }\n', head, from)).toEqual([
      'b.journey.yaml:2 warning',
    ]);
  });

  it('wants the recovery to say something', () => {
    const found = (recovery: string) =>
      foundIn(rule, moment(`failures: { what: It breaks, recovery: ${recovery} }`));
    expect(found('{}')).toEqual(['1 info']);
    expect(found('{ intake: human }')).toEqual(['1 info']);
    expect(found('{ within: 2h }')).toEqual([]);
  });
});

describe('truth-without-failures', () => {
  const rule = 'truth-without-failures';

  it.each([
    ['its own', truth, ['1 info']],
    ['another’s', `${truth}, by: partner`, []],
    ['out of our hands', `${truth}, control: influence`, []],
    ['prepared', `${truth}, failures: It breaks`, []],
    ['standard', 'type: standard', []],
  ])('asks of a moment that is %s', (_, fields, expected) => {
    expect(foundIn(rule, moment(fields), 'status: researched\n')).toEqual(expected);
    expect(foundIn(rule, moment(fields))).toEqual([]);
  });
});

describe('recovery-through-menu', () => {
  it('points at the way in, also of a list of one', () => {
    const found = (intake: string) =>
      foundIn(
        'recovery-through-menu',
        `  - title: T\n    failures:\n      what: It breaks\n      recovery:\n        intake: ${intake}\n`,
      );
    expect(found('menu')).toEqual(['5 warning']);
    expect(found('free-text')).toEqual([]);
  });
});

describe('recovery-not-as-preferred', () => {
  const rule = 'recovery-not-as-preferred';
  const found = (channel: string, help: string, fields = '') =>
    foundIn(
      rule,
      moment(`${fields}failures: { what: It breaks, recovery: { channel: ${channel} } }`),
      '',
      { 'ann.persona.yaml': `name: Ann\npreferences: { help: ${help} }\n` },
    );

  it.each([
    ['letter', 'phone', ['1 info']],
    ['phone', '[phone, chat]', []],
    ['Letter', '[Phone]', ['1 info']],
    ['A phone call back', 'chat', []],
    ['letter', 'from her daughter', []],
    ['letter', '[from her daughter, phone]', ['1 info']],
  ])('compares %s with %s', (channel, help, expected) => {
    expect(found(channel, help)).toEqual(expected);
  });

  it('does not want help through the channel that failed', () => {
    expect(found('letter', 'phone', 'channels: phone, ')).toEqual([]);
    expect(found('letter', '[phone, chat]', 'channels: phone, ')).toEqual(['1 info']);
  });

  it('lets what goes wrong on the phone be made good on the phone', () => {
    expect(found('phone', 'chat', 'channels: [phone, letter], ')).toEqual([]);
    expect(found('phone', 'chat', 'channels: letter, ')).toEqual(['1 info']);
  });

  it('is one finding for all who want it otherwise', () => {
    const help = (name: string, channel: string) =>
      `name: ${name}\npreferences: { help: ${channel} }\n`;
    const failures = 'failures: { what: It breaks, recovery: { channel: letter } }';
    const both = {
      'ann.persona.yaml': help('Ann', 'chat'),
      'sam.persona.yaml': help('Sam', 'sms'),
    };
    expect(foundIn(rule, moment(failures), '', both)).toEqual(['1 info']);
  });

  it('asks those only who meet the moment', () => {
    expect(found('letter', 'phone', 'personas: sam, ')).toEqual([]);
  });
});
