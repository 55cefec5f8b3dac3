import { expect, it } from 'vitest';
import { shortName, studyJourney } from '../../src/view/study.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

// The curve of a design shows the current one beside it, also when a design in between replaced a moment.
it('finds what a moment was before a chain of designs, and what it becomes', () => {
  const workspace = workspaceOf({
    'now.journey.yaml':
      'title: Now\ntouchpoints:\n  - id: letter\n    title: A letter\n    emotion: -1\n',
    'soon.journey.yaml':
      'title: Soon\nstate: desired\nfrom: now\ntouchpoints:\n  - id: message\n    title: A message\n    replaces: letter\n',
    'later.journey.yaml':
      'title: Later\nstate: desired\nfrom: soon\ntouchpoints:\n  - id: app\n    title: An app\n    replaces: message\n',
  });
  const [later, now] = ['later', 'now'].map((id) => {
    const journey = workspace.journeyById.get(id);
    if (journey === undefined) throw new Error(`No ${id}.`);
    return studyJourney(workspace, journey);
  });
  const app = later?.journey.touchpoints.find(({ id }) => id === 'app');
  const [letter] = now?.journey.touchpoints ?? [];
  expect(app && later?.twinOf(app)?.id).toBe('letter');
  expect(letter && now?.twinOf(letter)?.id).toBe('message');
});

it('calls a persona by the first word of the name, or by all of it where that is shared', () => {
  const workspace = workspaceOf({
    'ann.persona.yaml': 'name: " Ann Lee"\n',
    'jo.persona.yaml': 'name: Jo Smith\n',
    'joanna.persona.yaml': 'name: "Jo Baker "\n',
    'now.journey.yaml': 'title: Now\npersonas: [ann, jo, joanna]\ntouchpoints: [A letter]\n',
  });
  const journey = workspace.journeyById.get('now');
  if (journey === undefined) throw new Error('No journey.');
  const study = studyJourney(workspace, journey);
  expect(['ann', 'jo', 'joanna'].map((id) => shortName(study, id))).toEqual([
    'Ann',
    'Jo Smith',
    'Jo Baker',
  ]);
});
