import type { Journey } from '../../../model/journey.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';
import { notThereYet } from '../../strictness.ts';

export const onlyBusinessGoals = defineRule({
  id: 'only-business-goals',
  group: 'experience',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A journey says what the organisation wants to reach, but not what the customer wants',
    nl: 'Een klantreis zegt wat de organisatie wil bereiken, maar niet wat de klant wil',
  },
  why: {
    en: 'A journey is seen from the customer, who is after something of their own, and not from your sales. When there is a "businessGoal" on the journey, a phase or a touchpoint, but nowhere the customer’s "goals" or "goal" and nowhere their "needs", the map is one of sales. The goals of a persona do not count: they hold for everything, not for this journey. A tip in a draft.',
    nl: 'Een klantreis bekijk je vanuit de klant, die zelf iets wil bereiken, en niet vanuit je verkoop. Staat er een "businessGoal" bij de klantreis, een fase of een contactmoment, maar nergens "goals" of "goal" van de klant en nergens "needs", dan is het een verkoopkaart. De doelen van een persona tellen niet mee: die gelden voor alles, niet voor deze klantreis. In een concept is het een tip.',
  },
  sources: ['3-23'],
  messages: {
    en: {
      only: (journey: string) =>
        `The journey ${journey} says what the organisation wants to reach, but nowhere what the customer wants.`,
      hint: 'Add "goals:" to the journey, or "goal:" to its phases, as a customer would say it.',
    },
    nl: {
      only: (journey) =>
        `De klantreis ${journey} zegt wat de organisatie wil bereiken, maar nergens wat de klant wil.`,
      hint: 'Voeg "goals:" toe aan de klantreis, of "goal:" aan de fasen, zoals een klant het zou zeggen.',
    },
  },
  bad: `title: Buying a heat pump # <- here
personas: sam
phases:
  - id: purchase
    businessGoal: Twenty more orders a month
    touchpoints: { title: I ask for an offer, emotion: 0 }
`,
  good: `title: Buying a heat pump
personas: sam
phases:
  - id: purchase
    businessGoal: Twenty more orders a month
    goal: To know for sure what it costs
    touchpoints: { title: I ask for an offer, emotion: 0 }
`,
  *check(journey, { workspace, messages, analyses }) {
    if (!isOnlyBusiness(journey) || isSaidBefore(journey, analyses, isOnlyBusiness)) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.only(quoted(journey.title)),
      hint: messages.hint,
      severity: notThereYet(journey),
    };
  },
});

function isOnlyBusiness({ goals, businessGoal, phases, touchpoints }: Journey): boolean {
  if (goals.length > 0) return false;
  const elements = [...phases, ...touchpoints];
  return (
    (businessGoal.length > 0 || elements.some((one) => one.businessGoal.length > 0)) &&
    elements.every(({ goal, needs }) => goal.length === 0 && needs.length === 0)
  );
}
