import { expect, it } from 'vitest';
import { startOfFile, type Diagnostic } from '../../src/model/diagnostic.ts';
import type { Journey } from '../../src/model/journey.ts';
import { findingsOf } from '../../src/view/findings.ts';
import { studyJourney } from '../../src/view/study.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const workspace = workspaceOf({
  'j.journey.yaml': 'title: T\ntouchpoints: [{ title: A, emotion: 1 }]',
});
const study = studyJourney(workspace, workspace.journeyById.get('j') as Journey);
const finding = (message: string, hint: string | undefined): Diagnostic => ({
  rule: 'some-rule',
  code: 'some-rule',
  severity: 'info',
  message,
  file: 'j.journey.yaml',
  range: startOfFile,
  ...(hint !== undefined && { hint }),
});

it('says what to do once for all that ask for the same, which stand together', () => {
  const found = findingsOf(study, [
    finding('A', 'Do it.'),
    finding('B', undefined),
    finding('C', 'Do it.'),
    finding('D', undefined),
    finding('E', 'Do that.'),
  ]);
  expect(found?.groups[0]?.items.map(({ message, hint }) => [message, hint])).toEqual([
    ['A', 'Do it.'],
    ['C', null],
    ['B', null],
    ['D', null],
    ['E', 'Do that.'],
  ]);
  expect(found?.count).toBe(5);
});
