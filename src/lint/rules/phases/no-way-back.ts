import type { Flow } from '../../../figures/flow.ts';
import type { Journey } from '../../../model/journey.ts';
import { leadsTo, phaseOf, phasesAfterPurchase, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const noWayBack = defineRule({
  id: 'no-way-back',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers become loyal, but no way leads back into the journey',
    nl: 'Klanten worden loyaal, maar geen weg leidt terug de klantreis in',
  },
  why: {
    en: 'A journey is no tunnel: customers can go back to an earlier phase at any time, ambassadors as well, and a loyal one buys again or looks around again. A journey with the phase "loyalty" has a "next" in service or loyalty that leads to an earlier phase, or it leads to another journey ("next: other-journey/touchpoint", "overlaps").',
    nl: 'Een klantreis is geen tunnel: klanten kunnen op ieder moment terug naar een eerdere fase, ook als ambassadeur, en een loyale klant koopt nog eens of kijkt weer rond. Een klantreis met de fase "loyalty" heeft in service of loyaliteit een "next" die naar een eerdere fase leidt, of hij leidt naar een andere klantreis ("next: andere-reis/contactmoment", "overlaps").',
  },
  sources: ['0-31'],
  messages: {
    en: {
      tunnel: (journey: string, phase: string) =>
        `In ${journey} customers reach the phase ${phase}, and no way leads back from there.`,
      hint: 'Where do they buy again, or look around again? Add it: "next: [{ to: …, when: … }]".',
    },
    nl: {
      tunnel: (journey, phase) =>
        `In ${journey} komen klanten in de fase ${phase}, en geen weg leidt vandaar terug.`,
      hint: 'Waar kopen ze nog eens, of kijken ze weer rond? Voeg dat toe: "next: [{ to: …, when: … }]".',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: awareness
    touchpoints: [{ id: cold, title: I take a cold shower }]
  - id: service
    touchpoints: [The fitter comes]
  - id: loyalty # <- here
    touchpoints: [I keep the same fitter for years]
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: awareness
    touchpoints: [{ id: cold, title: I take a cold shower }]
  - id: service
    touchpoints: [The fitter comes]
  - id: loyalty
    touchpoints:
      - title: I keep the same fitter for years
        next: [{ to: cold, when: The boiler is worn out }]
`,
  *check(journey, { workspace, messages, analyses }) {
    const phase = phaseOf(journey, 'loyalty');
    if (phase === undefined || touchpointsIn(journey, 'loyalty').length === 0) return;
    const isTunnel = (one: Journey) =>
      phaseOf(one, 'loyalty') !== undefined &&
      !hasWayBack(one, analyses.flow(one)) &&
      [one, ...analyses.origins(one)].every((other) => leadsTo(other).length === 0);
    if (!isTunnel(journey) || isSaidBefore(journey, analyses, isTunnel)) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages.tunnel(quoted(journey.title), quoted(phase.name)),
      hint: messages.hint,
      about: phase,
    };
  },
});

function hasWayBack(journey: Journey, flow: Flow): boolean {
  return phasesAfterPurchase(journey).some(({ id: phase, touchpoints }) =>
    touchpoints.some(
      ({ id, next }) =>
        next !== undefined && flow.next(id).some(({ to, back }) => back && to.phase !== phase),
    ),
  );
}
