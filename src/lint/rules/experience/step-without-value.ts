import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { lowestFeeling, zoneOf } from '../../../figures/emotion.ts';
import type { Settings } from '../../../model/workspace.ts';
import { reportTouchpoints } from '../../report-touchpoints.ts';
import { defineRule } from '../../rule.ts';

export const stepWithoutValue = defineRule({
  id: 'step-without-value',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A step may be unnecessary: nothing in it is for the customer',
    nl: 'Een stap is misschien onnodig: niets erin is voor de klant',
  },
  why: {
    en: 'Look for unnecessary steps. A contact that says nothing of what the customer wants, needs, expects or gains there ("goal", "needs", "expects", "gains", "successCriterion"), that keeps no promise, and that does not feel positive either, is one that could go – or something was left out. It is only asked of current journeys from the status "researched" on in which most touchpoints do name the customer’s goal or needs; moments of truth, moments to excel and moments without you are no such steps.',
    nl: 'Zoek naar onnodige stappen. Een contact dat niets zegt over wat de klant er wil, nodig heeft, verwacht of wint ("goal", "needs", "expects", "gains", "successCriterion"), dat geen belofte inlost en ook niet positief voelt, kan misschien weg – of er is iets vergeten. Het wordt alleen gevraagd van huidige klantreizen vanaf de status "researched" waarin de meeste contactmomenten wel een doel of behoefte van de klant noemen; momenten van de waarheid, momenten om te excelleren en momenten zonder jou zijn geen onnodige stappen.',
  },
  sources: ['0-03'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `${touchpoint} may be an unnecessary step: nothing in it is for the customer.`,
      many: (count: number, names: string) =>
        `${count} steps may be unnecessary, since nothing in them is for the customer: ${names}.`,
      hint: 'Say what the customer wants or gains there ("needs", "goal", "gains"); when it is nothing, leave it out of the desired journey.',
    },
    nl: {
      missing: (touchpoint) =>
        `${touchpoint} is misschien een onnodige stap: niets erin is voor de klant.`,
      many: (count, names) =>
        `${count} stappen zijn misschien onnodig, want niets erin is voor de klant: ${names}.`,
      hint: 'Zeg wat de klant daar wil of wint ("needs", "goal", "gains"); is dat niets, laat de stap dan weg uit de gewenste klantreis.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, emotion: -0.4, needs: Somebody who listens }
  - { title: I type my customer number, emotion: -0.3 } # <- here
  - { title: The engineer comes, emotion: 1, needs: Light before dark }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, emotion: -0.4, needs: Somebody who listens }
  - { title: I type my customer number, emotion: -0.3, gains: They see my contract at once }
  - { title: The engineer comes, emotion: 1, needs: Light before dark }
`,
  *check(journey, context) {
    if (journey.state !== 'current' || journey.from !== undefined) return;
    const { settings } = context.workspace;
    const steps = journey.touchpoints.filter((one) => isWithoutValue(one, settings));
    if (steps.length === 0 || !namesNeeds(journey)) return;
    yield* reportTouchpoints(journey, steps, context);
  },
});

/** What is known of it holds nothing for the customer; without a feeling nobody knows. */
function isWithoutValue(touchpoint: Touchpoint, { zone }: Settings): boolean {
  const { contact, implicit, type, excel, emotion, personas } = touchpoint;
  if (contact === 'none' || implicit || excel || type === 'moment-of-truth') return false;
  const lowest = lowestFeeling(emotion, personas);
  if (lowest === null || zoneOf(lowest.value, zone) === 'above') return false;
  const { goal, needs, expects, gains, successCriterion, fulfils, promises } = touchpoint;
  return [goal, needs, expects, gains, successCriterion, fulfils, promises].every(
    ({ length }) => length === 0,
  );
}

/** Most touchpoints name what the customer wants, so that one that does not stands out. */
function namesNeeds({ touchpoints }: Journey): boolean {
  const naming = touchpoints.filter(({ goal, needs }) => goal.length > 0 || needs.length > 0);
  return 2 * naming.length > touchpoints.length;
}
