import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

const researched = 'status: researched\n';
const moment = (fields: string) => `  - { title: T, ${fields} }\n`;

describe('touchpoint-half-told', () => {
  const rule = 'touchpoint-half-told';

  it.each([
    ['all three', 'does: A, thinks: B, feels: C', []],
    ['an emotion and a quote in their stead', 'does: A, quotes: B, emotion: 1', []],
    ['no thoughts', 'does: A, emotion: 1', ['1 info']],
    ['no deeds but those that the title tells', 'thinks: A, emotion: 1', []],
    ['neither deeds nor thoughts', 'emotion: 1', ['1 info']],
    ['no emotion, which another rule reports', 'does: A, thinks: B', []],
    ['no thoughts and no emotion, which another rule reports', 'does: A', []],
    ['only a feeling in words', 'feels: A', ['1 info']],
    ['no feeling, without us', 'does: A, thinks: B, contact: none', ['1 info']],
  ])('with %s', (_, fields, expected) => {
    expect(foundIn(rule, moment(fields), researched)).toEqual(expected);
  });
});

describe('needs', () => {
  it('are asked of messages by one rule and of the rest by another', () => {
    const message = moment('channels: email, initiatedBy: organisation');
    const call = moment('channels: phone');
    expect(foundIn('outbound-without-need', message + call, researched)).toEqual(['1 info']);
    expect(foundIn('touchpoint-without-needs', message + call, researched)).toEqual(['2 info']);
    expect(foundIn('outbound-without-need', moment('initiatedBy: organisation, goal: G'))).toEqual(
      [],
    );
  });
});

describe('persona-not-on-channel', () => {
  const ann = (channels: string) => ({
    'ann.persona.yaml': `name: Ann\nchannels: [${channels}]\n`,
  });
  const found = (fields: string, channels: string) =>
    foundIn('persona-not-on-channel', moment(fields), '', ann(channels));
  const ours = 'initiatedBy: organisation';

  it.each([
    ['another channel', `${ours}, channels: email`, 'phone', ['1 info']],
    ['one of several', `${ours}, channels: [email, phone]`, 'phone', []],
    ['a parcel', `${ours}, channels: delivery`, 'phone', []],
    ['her own first step', 'initiatedBy: customer, channels: email', 'phone', []],
    ['nobody’s first step', 'channels: email', 'phone', []],
    ['no channels of her own', `${ours}, channels: email`, '', []],
    ['a moment that she does not meet', `${ours}, personas: sam, channels: email`, 'phone', []],
  ])('of %s', (_, fields, channels, expected) => {
    expect(found(fields, channels)).toEqual(expected);
  });
});

describe('only-business-goals', () => {
  const rule = 'only-business-goals';
  const sales = 'businessGoal: Sell more\n';

  it('counts goals and needs of the customer anywhere in the journey', () => {
    expect(foundIn(rule, '  - T\n')).toEqual([]);
    expect(foundIn(rule, '  - T\n', sales)).toEqual(['title info']);
    expect(foundIn(rule, '  - T\n', sales + researched)).toEqual(['title warning']);
    expect(foundIn(rule, '  - T\n', `${sales}goals: To be warm\n`)).toEqual([]);
    expect(foundIn(rule, moment('needs: To be warm'), sales)).toEqual([]);
  });
});

describe('too-many-contacts', () => {
  const rule = 'too-many-contacts';
  const mails = (count: number, more = '') =>
    moment(
      `channels: email, initiatedBy: organisation, frequency: { count: ${count}, per: journey }${more}`,
    );

  it.each([
    ['nine in a month', 'duration: 1mo\n', 9, ['title info']],
    ['nine in two months', 'duration: 2mo\n', 9, []],
    ['nine in a day, counted as a month', 'duration: 1d\n', 9, ['title info']],
    ['the longer end of a range', 'duration: [1w, 2mo]\n', 9, []],
    ['ISO 8601', 'duration: P1M\n', 9, ['title info']],
    ['ISO 8601 with a time', 'duration: P1DT12H\n', 9, ['title info']],
    ['the most', 'duration: 1mo\n', 8, []],
    ['no duration', '', 99, []],
  ])('%s', (_, head, count, expected) => {
    expect(foundIn(rule, mails(count), head)).toEqual(expected);
  });

  it('adds up for one persona', () => {
    const head = 'duration: 1mo\n';
    const of = (who: string) => mails(5, `, personas: ${who}`);
    expect(foundIn(rule, of('sam') + of('ann'), head)).toEqual([]);
    expect(foundIn(rule, of('sam') + of('[sam, ann]'), head)).toEqual(['title info']);
  });

  it('counts by month where the number of journeys is known', () => {
    const perMonth = (head: string) =>
      foundIn(rule, mails(90).replace('per: journey', 'per: month'), `duration: 1mo\n${head}`);
    expect(perMonth('scope: { journeysPerMonth: 9 }\n')).toEqual(['title info']);
    expect(perMonth('scope: { journeysPerMonth: 90 }\n')).toEqual([]);
    expect(perMonth('')).toEqual([]);
  });
});
