import { meets, type Flow } from '../../../figures/flow.ts';
import type { Journey } from '../../../model/journey.ts';
import { oncePer } from '../../../model/once-per.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const unreachableTouchpoint = defineRule({
  id: 'unreachable-touchpoint',
  group: 'scope',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'No way through the journey leads to a touchpoint',
    nl: 'Geen weg door de klantreis leidt naar een contactmoment',
  },
  why: {
    en: 'The customer goes from the first touchpoint to the last over "next", or to the following one where there is no "next". A touchpoint that no way reaches is drawn, but nobody comes there: the promises, feelings and figures behind it count for no one. The first touchpoint of each persona is a beginning, and so is one to which another journey leads. It is a tip while the journey is a draft.',
    nl: 'De klant gaat van het eerste contactmoment naar het laatste via "next", of naar het volgende waar geen "next" staat. Een contactmoment waar geen weg naartoe leidt staat op de kaart, maar niemand komt er: de beloften, gevoelens en cijfers erachter gelden voor niemand. Het eerste contactmoment van elke persona is een begin, net als een contactmoment waar een andere klantreis naartoe leidt. In een concept is het een tip.',
  },
  sources: ['0-20'],
  messages: {
    en: {
      unreachable: (touchpoint: string) => `No way through the journey leads to ${touchpoint}.`,
      hint: 'Add it to the "next" of a touchpoint before it, or move it to where customers meet it.',
    },
    nl: {
      unreachable: (touchpoint) => `Geen weg door de klantreis leidt naar ${touchpoint}.`,
      hint: 'Zet het bij "next" van een eerder contactmoment, of op de plek waar klanten het meemaken.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: 0, next: visit }
  - { id: chat, title: I ask in the chat, emotion: 0.2 } # <- here
  - { id: visit, title: The engineer comes, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: 0, next: [chat, visit] }
  - { id: chat, title: I ask in the chat, emotion: 0.2 }
  - { id: visit, title: The engineer comes, emotion: 1 }
`,
  *check(journey, { workspace, messages, analyses }) {
    // Without `next` everything follows from what stands before it.
    if (!journey.touchpoints.some(({ next }) => next !== undefined)) return;
    const unreached = unreachedIn(journey, analyses.flow(journey));
    if (unreached.length === 0) return;
    const current = analyses.current(journey);
    const known = current === null ? [] : unreachedIn(current, analyses.flow(current));
    for (const touchpoint of unreached) {
      if (known.some(({ id }) => id === touchpoint.id)) continue;
      if (entries(workspace).has(`${journey.id}/${touchpoint.id}`)) continue;
      yield {
        ...reportAt(workspace, journey, touchpoint),
        message: messages.unreachable(quoted(touchpoint.title)),
        hint: messages.hint,
        severity: notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});

/** The first touchpoints to which no way leads: what lies behind them is not said again. */
function unreachedIn(journey: Journey, flow: Flow): readonly Touchpoint[] {
  const { touchpoints, personas } = journey;
  const reached = new Set<string>();
  const follow = (start: Touchpoint) => {
    const waiting = [start];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (reached.has(one.id)) continue;
      reached.add(one.id);
      for (const { to } of flow.next(one.id)) waiting.push(to);
    }
  };
  const starts = personas.map((persona) => touchpoints.find((one) => meets(one, persona)));
  for (const start of [touchpoints[0], ...starts]) if (start !== undefined) follow(start);
  return touchpoints.filter((touchpoint) => {
    if (reached.has(touchpoint.id)) return false;
    follow(touchpoint);
    return true;
  });
}

/** Touchpoints to which another journey leads, as `journey/touchpoint`. */
const entries = oncePer(
  (workspace: Workspace): ReadonlySet<string> =>
    new Set(
      workspace.journeys.flatMap(({ touchpoints }) =>
        touchpoints.flatMap(({ next }) => next?.map(({ to }) => to) ?? []),
      ),
    ),
);
