import { describe, expect, it } from 'vitest';
import { mapWords } from '../../src/language/map.ts';
import type { Journey } from '../../src/model/journey.ts';
import { evidenceLevel } from '../../src/view/evidence-level.ts';
import { filtersOf } from '../../src/view/filters.ts';
import { studyJourney } from '../../src/view/study.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

function studyOf(journey: string) {
  const workspace = workspaceOf({
    'anna.persona.yaml': 'name: Anna Bos',
    'bram.persona.yaml': 'name: Bram Vos',
    'j.journey.yaml': journey,
  });
  expect(workspace.diagnostics).toEqual([]);
  return studyJourney(workspace, workspace.journeyById.get('j') as Journey);
}

const rich = studyOf(`
title: T
personas: [anna, bram]
evidence:
  - { id: talks, method: customer-interview }
  - { id: guess, method: assumption }
  - { id: desk, method: desk-research }
phases:
  - id: awareness
    name: First
    touchpoints:
      - { title: A, personas: bram, channels: phone, emotion: -1, evidence: [guess, talks] }
      - title: B
        channels: [website, phone]
        emotion: { anna: -2, bram: 2 }
        type: moment-of-truth
        people: [{ role: Adviser, department: Sales }, { role: adviser, department: Sales }]
        evidence: [guess]
  - id: service
    name: Last
    touchpoints:
      - { title: C, channels: phone, excel: true, people: { role: Clerk, department: Sales }, evidence: [guess, desk] }
      - { title: D, channels: phone }`);

const filters = new Map(
  filtersOf(rich, mapWords('en')).map(({ id, options }) => [
    id,
    options.map((option) => `${option.id}: ${option.at}`),
  ]),
);

describe('what one can look at', () => {
  it('names the columns of each choice', () => {
    expect(filters.get('persona')).toEqual(['anna: 1 2 3', 'bram: 0 1 2 3']);
    expect(filters.get('phase')).toEqual(['awareness: 0 1', 'service: 2 3']);
  });

  it('has the most frequent channel first', () => {
    expect(filters.get('channel')).toEqual(['phone: 0 1 2 3', 'website: 1']);
  });

  it('knows moments of truth, those to excel, and those that feel negative on average', () => {
    expect(filters.get('moment')).toEqual(['negative: 0', 'truth: 1', 'excel: 2']);
  });

  it('takes the same words for one role, and counts a moment once', () => {
    expect(filters.get('role')).toEqual(['adviser: 1', 'clerk: 2']);
  });

  it('offers no choice where there is but one', () => {
    expect(filters.has('department')).toBe(false);
    const plain = studyOf('title: T\ntouchpoints: [A, B]');
    expect(filtersOf(plain, mapWords('nl'))).toEqual([]);
  });

  it('orders the evidence from customers to nothing', () => {
    expect(filters.get('basis')).toEqual(['customers: 0', 'other: 2', 'assumption: 1', 'none: 3']);
  });

  it('keeps names of any script apart', () => {
    const study = studyOf(`
title: T
touchpoints:
  - { title: A, people: { role: موظف } }
  - { title: B, people: { role: 客服 } }
  - { title: C, people: { role: '🙂' } }`);
    const roles = filtersOf(study, mapWords('en')).find(({ id }) => id === 'role');
    expect(new Set(roles?.options.map(({ id }) => id)).size).toBe(3);
  });
});

it('the best source counts as what a moment rests on', () => {
  expect(rich.journey.touchpoints.map((touchpoint) => evidenceLevel(touchpoint, rich))).toEqual([
    'customers',
    'assumption',
    'other',
    'none',
  ]);
});
