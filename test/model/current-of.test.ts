import { expect, test } from 'vitest';
import { currentOf, originsOf } from '../../src/model/current-of.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const journeys: Readonly<Record<string, string>> = {
  a: 'title: A\n',
  b: 'title: B\nstate: desired\nfrom: a\n',
  c: 'title: C\nstate: desired\nfrom: b\n',
  alone: 'title: Alone\nstate: desired\n',
  after: 'title: After\nstate: desired\nfrom: alone\n',
  lost: 'title: Lost\nstate: desired\nfrom: nowhere\n',
  x: 'title: X\nstate: desired\nfrom: y\n',
  y: 'title: Y\nstate: desired\nfrom: x\n',
};
const workspace = workspaceOf(
  Object.fromEntries(
    Object.entries(journeys).map(([id, text]) => [
      `${id}.journey.yaml`,
      `${text}touchpoints: { id: t, title: T }\n`,
    ]),
  ),
);

test.each([
  ['a', [], null],
  ['b', ['a'], 'a'],
  ['c', ['b', 'a'], 'a'],
  ['after', ['alone'], 'alone'],
  ['lost', [], null],
  ['x', ['y'], 'y'],
])('%s comes from %j: its current journey is %s', (id, origins, current) => {
  const journey = workspace.journeyById.get(id);
  if (journey === undefined) throw new Error(`no ${id}`);
  expect(originsOf(workspace, journey).map((one) => one.id)).toEqual(origins);
  expect(currentOf(workspace, journey)?.id ?? null).toBe(current);
});
