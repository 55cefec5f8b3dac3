import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journeyFlow } from '../../src/figures/flow.ts';
import { journeyFigures } from '../../src/figures/journey-figures.ts';
import { promiseKeeping } from '../../src/figures/promise-keeping.ts';
import { triage } from '../../src/figures/triage.ts';
import { check } from '../../src/lint/lint.ts';
import { rank } from '../../src/score/rank.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const count = 5;
const places = [...Array(count).keys()];
const some = fc.uniqueArray(fc.constantFrom(...places), { maxLength: 2 });

const moment = fc.record({
  emotion: fc.option(fc.constantFrom(-2, -1, -0.7, 0, 1, 2)),
  contact: fc.constantFrom('direct', 'none'),
  next: fc.option(some, { freq: 2 }),
  requires: some,
  promises: fc.boolean(),
  fulfils: some,
  solutions: fc.uniqueArray(fc.constantFrom(0, 1), { maxLength: 1 }),
});
const solution = fc.record({
  for: some,
  expected: some,
  scores: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
});
const journey = fc.record({
  state: fc.constantFrom('current', 'desired'),
  moments: fc.array(moment, { minLength: count, maxLength: count }),
  solutions: fc.tuple(solution, solution),
});
type Drawn = typeof journey extends fc.Arbitrary<infer Value> ? Value : never;

/** One touchpoint or solution on a line; `before` stands before every reference. */
function write({ state, moments, solutions }: Drawn, before: string): string {
  const names = (kind: string, ids: readonly number[]) => ids.map((id) => `${before}${kind}${id}`);
  // A promise that nobody makes is an unknown reference, whose message may name it as it is written.
  const isMade = (id: number) => moments[id]?.promises === true;
  const lines = moments.map((drawn, index) => ({
    id: `t${index}`,
    title: `I do ${index}`,
    contact: drawn.contact,
    ...(drawn.emotion !== null && { emotion: drawn.emotion }),
    ...(drawn.next !== null && { next: names('t', drawn.next) }),
    requires: names('t', drawn.requires),
    ...(drawn.promises && { promises: [{ id: `p${index}`, text: `Promise ${index}` }] }),
    fulfils: names('p', drawn.fulfils.filter(isMade)),
    solutions: names('s', drawn.solutions),
  }));
  const answers = solutions.map((drawn, index) => ({
    id: `s${index}`,
    title: `Solution ${index}`,
    for: names('t', drawn.for),
    expected: Object.fromEntries(names('t', drawn.expected).map((name) => [name, 1])),
    scores: Object.fromEntries(
      ['distinctive', 'brandFit', 'ease', 'customerImpact', 'organisationImpact'].map(
        (criterion, place) => [criterion, drawn.scores[place]],
      ),
    ),
  }));
  const list = (items: readonly object[]) =>
    items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
  return `title: Own\nstate: ${state}\npersonas: sam\ntouchpoints:\n${list(lines)}solutions:\n${list(answers)}`;
}

function knownOf(text: string) {
  const workspace = workspaceOf({
    'sam.persona.yaml': 'name: Sam',
    'own.journey.yaml': text,
  });
  const own = workspace.journeyById.get('own');
  if (own === undefined) throw new Error(workspace.diagnostics.map((one) => one.message).join());
  const flow = journeyFlow(own);
  const ranking = rank(own, { settings: workspace.settings });
  return {
    figures: journeyFigures(own, workspace),
    triage: own.touchpoints.map((one) => triage(one, flow, workspace.settings)),
    promises: promiseKeeping(own, flow).map(({ promise, kept, keptBy, missedBy }) => ({
      promise,
      kept,
      keptBy: keptBy.map(({ id }) => id),
      missedBy: missedBy.map(({ id }) => id),
    })),
    ranks: ranking.solutions.map(({ id, rank: place, ranks }) => ({ id, place, ranks })),
    winners: ranking.winners,
    expected: own.solutions.map(({ expected }) => expected),
    findings: check(workspace)
      .map(({ rule, severity, message, hint, range }) =>
        JSON.stringify({ rule, severity, message, hint, line: range.start.line }),
      )
      .toSorted(),
  };
}

test('a reference may name its own journey: no figure and no finding changes', () => {
  fc.assert(
    fc.property(journey, (drawn) => {
      expect(knownOf(write(drawn, 'own/'))).toEqual(knownOf(write(drawn, '')));
    }),
    { numRuns: 30, seed: 20261122 },
  );
});
