import type { Flow } from '../../../figures/flow.ts';
import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const wayWithoutEnd = defineRule({
  id: 'way-without-end',
  group: 'scope',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A way through the journey goes round and never ends',
    nl: 'Een weg door de klantreis draait rond en eindigt nooit',
  },
  why: {
    en: 'Customers may go back to an earlier touchpoint at any moment, but from every touchpoint there must also be a way to the end of the journey. Where every "next" leads back, the map says that customers never get out. The end is the last touchpoint, one with "next: []", or one that goes on in another journey. It is a tip while the journey is a draft.',
    nl: 'Klanten mogen op elk moment terug naar een eerder contactmoment, maar vanaf elk contactmoment moet er ook een weg naar het einde van de klantreis zijn. Waar elke "next" terugleidt, zegt de kaart dat klanten er nooit uitkomen. Het einde is het laatste contactmoment, een met "next: []", of een dat verdergaat in een andere klantreis. In een concept is het een tip.',
  },
  sources: ['0-20'],
  messages: {
    en: {
      endless: (touchpoint: string) => `No way leads from ${touchpoint} to the end of the journey.`,
      hint: 'Add the way on to "next", beside the one that leads back.',
    },
    nl: {
      endless: (touchpoint) =>
        `Vanaf ${touchpoint} leidt geen weg naar het einde van de klantreis.`,
      hint: 'Zet bij "next" ook de weg verder, naast die terug.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: 0 }
  - id: wait
    title: I am put through
    emotion: -1
    next: call # <- here
  - { id: visit, title: The engineer comes, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: 0 }
  - id: wait
    title: I am put through
    emotion: -1
    next: [call, visit]
  - { id: visit, title: The engineer comes, emotion: 1 }
`,
  *check(journey, { workspace, messages, analyses }) {
    if (!journey.touchpoints.some(({ next }) => next !== undefined)) return;
    const flow = analyses.flow(journey);
    const turn = lastTurn(flow);
    if (turn === undefined) return;
    const current = analyses.current(journey);
    if (current !== null && lastTurn(analyses.flow(current))?.id === turn.id) return;
    yield {
      ...reportAt(workspace, journey, turn, placeOf(turn, 'next')),
      message: messages.endless(quoted(turn.title)),
      hint: messages.hint,
      severity: notThereYet(journey),
      about: turn,
    };
  },
});

/** The last touchpoint from which no way leads to an end, which is where the way turns back. */
function lastTurn(flow: Flow): Touchpoint | undefined {
  const { touchpoints } = flow;
  const before = new Map<string, Touchpoint[]>();
  const waiting: Touchpoint[] = [];
  for (const touchpoint of touchpoints) {
    const steps = flow.next(touchpoint.id);
    if (steps.length === 0 || (touchpoint.next?.length ?? 0) > steps.length) {
      waiting.push(touchpoint);
    }
    for (const { to } of steps) {
      const known = before.get(to.id);
      if (known === undefined) before.set(to.id, [touchpoint]);
      else known.push(touchpoint);
    }
  }
  const ending = new Set<string>();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (ending.has(one.id)) continue;
    ending.add(one.id);
    waiting.push(...(before.get(one.id) ?? []));
  }
  return touchpoints.findLast(({ id }) => !ending.has(id));
}
