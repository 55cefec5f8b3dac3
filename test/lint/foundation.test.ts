import { describe, expect, it } from 'vitest';
import { found, foundIn } from './found.ts';

const researched = 'status: researched\n';
const journey = { 'a.journey.yaml': 'title: T\ntouchpoints: [A]\n' };

describe('organisation-without-direction', () => {
  const rule = 'organisation-without-direction';
  const all = 'mission: M, vision: V, strategy: S, desiredExperience: D';
  const settings = (text: string) => ({ ...journey, 'cjm.yaml': text });

  it('wants the desired experience, and something of what it rests on, in cjm.yaml', () => {
    expect(found(rule, settings(`organisation: { ${all} }\n`))).toEqual([]);
    const of = (fields: string) =>
      found(rule, settings(`language: en\norganisation: { ${fields} }\n`));
    expect(of(all.replace(', strategy: S', ''))).toEqual([]);
    expect(of('desiredExperience: D, mission: M')).toEqual([]);
    expect(of('desiredExperience: D')).toEqual(['cjm.yaml:2 info']);
    expect(of(all.replace(', desiredExperience: D', ''))).toEqual(['cjm.yaml:2 info']);
    expect(found(rule, settings('language: en\n'))).toEqual(['cjm.yaml:1 info']);
  });

  it('is silent without a journey, without cjm.yaml, and when that could not be read', () => {
    expect(found(rule, { 'cjm.yaml': 'language: en\n' })).toEqual([]);
    expect(found(rule, journey)).toEqual([]);
    expect(found(rule, settings('language: xx\n'))).toEqual([]);
    expect(found(rule, settings('language: [\n'))).toEqual([]);
  });
});

describe('persona-without-evidence', () => {
  const persona = (fields: string) =>
    found('persona-without-evidence', {
      'sam.persona.yaml': `name: Sam\n${fields}`,
      'ann.persona.yaml': 'name: Ann\nbasis: assumption\n',
    });

  it('believes who says that it is a guess', () => {
    expect(persona('')).toEqual(['sam.persona.yaml:1 info']);
    expect(persona('basis: data\n')).toEqual(['sam.persona.yaml:2 warning']);
    expect(persona('basis: assumption\n')).toEqual([]);
    expect(persona('evidence: { id: e, method: survey }\n')).toEqual([]);
  });
});

describe('unfinished-map', () => {
  const rule = 'unfinished-map';
  const step = (fields: string) => `  - { title: A, ${fields} }\n`;

  it('finds pains anywhere', () => {
    expect(foundIn(rule, step('emotion: 0'), researched)).toEqual(['title warning']);
    expect(foundIn(rule, step('pains: P'), researched)).toEqual([]);
    expect(foundIn(rule, step('emotion: 0'), `${researched}pains: P\n`)).toEqual([]);
    expect(foundIn(rule, step('emotion: 0'))).toEqual([]);
    expect(foundIn(rule, step('emotion: 0'), `${researched}state: desired\n`)).toEqual([]);
  });

  it('wants one that matters among moments with a type', () => {
    const head = `${researched}pains: P\n`;
    const standard = step('type: standard');
    expect(foundIn(rule, standard, head)).toEqual(['title warning']);
    expect(foundIn(rule, standard + step('excel: true'), head)).toEqual([]);
    expect(foundIn(rule, standard + step('selected: true'), head)).toEqual([]);
    expect(foundIn(rule, standard, `${head}purpose: discovery\n`)).toEqual([]);
  });
});

describe('researched-without-customers', () => {
  const rule = 'researched-without-customers';
  const shared = { 'cjm.yaml': 'evidence:\n  - { id: e, method: survey }\n' };

  it('finds what a touchpoint, a quote, a phase or the whole refers to', () => {
    const bare = foundIn(rule, '  - A\n', researched, shared);
    expect(bare).toEqual(['status error']);
    expect(foundIn(rule, '  - { title: A, evidence: e }\n', researched, shared)).toEqual([]);
    const quoted = '  - { title: A, quotes: { text: Q, evidence: e } }\n';
    expect(foundIn(rule, quoted, researched, shared)).toEqual([]);
    const whole = `${researched}experience: { overall: 0, evidence: e }\n`;
    expect(foundIn(rule, '  - A\n', whole, shared)).toEqual([]);
    const phase = `title: T\nstatus: researched\nphases: { id: p, evidence: e, touchpoints: [A] }\n`;
    expect(found(rule, { ...shared, 'a.journey.yaml': phase })).toEqual([]);
  });
});
