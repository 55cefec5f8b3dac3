import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { reportTouchpoints } from '../../report-touchpoints.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const desiredMomentWithoutProcesses = defineRule({
  id: 'desired-moment-without-processes',
  group: 'anchoring',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment was designed, but not the processes that bring it about',
    nl: 'Een moment is ontworpen, maar niet de processen die het waarmaken',
  },
  why: {
    en: 'A design comes to life when it is translated into processes: what happens in sight of the customer ("frontstage") and out of sight ("backstage"). A touchpoint that a desired journey writes down needs at least one of the two, of its own or taken over. What stays as it is, is not asked for, nor what is not yours to do ("contact: none", "by", "control" other than own). A tip in a draft, and not asked of one that is made to discover ("purpose: discovery"); more than three become one finding.',
    nl: 'Een ontwerp komt pas tot leven als je het doorvertaalt naar processen: wat er gebeurt in het zicht van de klant ("frontstage") en daarbuiten ("backstage"). Een contactmoment dat een gewenste klantreis opschrijft heeft minstens één van de twee nodig, zelf of overgenomen. Wat blijft zoals het is hoeft niet, en wat niet aan jou is ook niet ("contact: none", "by", een andere "control" dan own). In een concept is het een tip, en van een concept om te ontdekken ("purpose: discovery") wordt het niet gevraagd; meer dan drie worden één bevinding.',
  },
  sources: ['1-48'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `Nothing says what has to happen to bring ${touchpoint} about, in sight of the customer or out of sight.`,
      many: (count: number, names: string) =>
        `Of ${count} designed touchpoints nothing says what has to happen to bring them about: ${names}.`,
      hint: 'Add "frontstage:" for what the customer sees you do and "backstage:" for the rest.',
    },
    nl: {
      missing: (touchpoint) =>
        `Nergens staat wat er moet gebeuren om ${touchpoint} waar te maken, zichtbaar of onzichtbaar voor de klant.`,
      many: (count, names) =>
        `Van ${count} ontworpen contactmomenten staat nergens wat er moet gebeuren om ze waar te maken: ${names}.`,
      hint: 'Zet onder "frontstage:" wat de klant je ziet doen en onder "backstage:" de rest.',
    },
  },
  bad: {
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: -0.2 }
`,
    'fault-soon.journey.yaml': `title: Faults report themselves
state: desired
from: fault
touchpoints:
  - id: call
    title: I read that the fault is known # <- here
    emotion: 1
`,
  },
  good: {
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: -0.2 }
  - { id: bill, title: I pay the bill, emotion: 0 }
`,
    'fault-soon.journey.yaml': `title: Faults report themselves
state: desired
from: fault
touchpoints:
  - id: call
    title: I read that the fault is known
    emotion: 1
    backstage: The meter sends us a message
`,
  },
  *check(journey, context) {
    if (journey.state !== 'desired') return;
    if (journey.purpose === 'discovery' && journey.status === 'draft') return;
    const lacking = journey.touchpoints.filter((touchpoint) => lacksProcess(journey, touchpoint));
    yield* reportTouchpoints(journey, lacking, context, notThereYet(journey));
  },
});

function lacksProcess(journey: Journey, touchpoint: Touchpoint): boolean {
  const { frontstage, backstage, contact, control, by } = touchpoint;
  if (frontstage.length > 0 || backstage.length > 0) return false;
  if (contact === 'none' || control !== 'own' || by !== undefined) return false;
  return touchpoint.origin.file === journey.origin.file;
}
