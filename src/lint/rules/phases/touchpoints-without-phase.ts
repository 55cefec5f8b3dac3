import type { Journey } from '../../../model/journey.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const touchpointsWithoutPhase = defineRule({
  id: 'touchpoints-without-phase',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'Touchpoints belong to no phase',
    nl: 'Contactmomenten horen bij geen fase',
  },
  why: {
    en: 'Phases come first and every touchpoint lies in one: only then do you see in which part of the journey it goes wrong, and whether one part is missing. A journey that lists its touchpoints without phases gets one tip once it is researched. The five phases of the preset will do, and your own are as good.',
    nl: 'Eerst komen de fasen, en elk contactmoment hoort bij een ervan: pas dan zie je in welk deel van de klantreis het misgaat, en of er een deel ontbreekt. Een klantreis die zijn contactmomenten zonder fasen opsomt, krijgt één tip zodra hij is onderzocht. De vijf standaardfasen voldoen, eigen fasen net zo goed.',
  },
  sources: ['2-25'],
  messages: {
    en: {
      loose: (journey: string, count: number) =>
        count === 1
          ? `One touchpoint of ${journey} belongs to no phase.`
          : `${count} touchpoints of ${journey} belong to no phase.`,
      hint: 'Put them under "phases:", each with an "id" (awareness, consideration, purchase, service, loyalty, or your own).',
    },
    nl: {
      loose: (journey, count) =>
        count === 1
          ? `Eén contactmoment van ${journey} hoort bij geen fase.`
          : `${count} contactmomenten van ${journey} horen bij geen fase.`,
      hint: 'Zet ze onder "phases:", elk met een "id" (awareness, consideration, purchase, service, loyalty of een eigen fase).',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
touchpoints:
  - I call the help desk
  - The engineer comes
`,
  good: `title: Reporting a fault
personas: sam
status: researched
phases:
  - id: reporting
    name: Getting through to somebody
    touchpoints: [I call the help desk]
  - id: service
    touchpoints: [The engineer comes]
`,
  *check(journey, { workspace, messages, analyses }) {
    const count = countLoose(journey);
    if (count === 0) return;
    if (isSaidBefore(journey, analyses, (origin) => countLoose(origin) >= count)) return;
    const message = messages.loose(quoted(journey.title), count);
    yield { place: headOf(workspace, journey), message, hint: messages.hint };
  },
});

function countLoose({ phases }: Journey): number {
  return phases.find(({ implicit }) => implicit)?.touchpoints.length ?? 0;
}
