import { meanFeeling, zoneOf } from '../../../figures/emotion.ts';
import type { Journey } from '../../../model/journey.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { phaseOf, phasesAfterPurchase, touchpointsAfterPurchase } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const choiceNotConfirmed = defineRule({
  id: 'choice-not-confirmed',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'After the purchase nothing confirms customers in their choice',
    nl: 'Na de aankoop bevestigt niets klanten in hun keus',
  },
  why: {
    en: 'Customers who notice again and again what you stand for are confirmed in their choice each time; that is how they become ambassadors. Behind the phase "purchase" at least one touchpoint with you does that: it is a positive experience, it keeps a promise ("fulfils"), or customers notice "brandValues" there. Not reported while nothing is known of how it feels.',
    nl: 'Klanten die keer op keer merken waar je voor staat, worden telkens bevestigd in hun keus; zo worden ze ambassadeur. Na de fase "purchase" doet minstens één contactmoment met jou dat: het is een positieve ervaring, het lost een belofte in ("fulfils"), of klanten merken er "brandValues". Zolang niets bekend is over hoe het voelt, wordt er niets gemeld.',
  },
  sources: ['1-59'],
  messages: {
    en: {
      never: (journey: string) =>
        `After the purchase nothing in ${journey} confirms customers that they chose well.`,
      hint: 'Find one touchpoint where they could notice it, soon after buying, and say what they notice ("brandValues:").',
    },
    nl: {
      never: (journey) =>
        `Na de aankoop bevestigt niets in ${journey} klanten dat ze goed hebben gekozen.`,
      hint: 'Zoek een contactmoment, liefst kort na de aankoop, waar ze dat kunnen merken, en zeg wat ze merken ("brandValues:").',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase
    touchpoints:
      - { title: I sign the offer, emotion: 1 }
  - id: service # <- here
    touchpoints:
      - { title: The fitter comes, emotion: 0.2 }
      - { title: I get the invoice, emotion: -0.4 }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase
    touchpoints:
      - { title: I sign the offer, emotion: 1 }
  - id: service
    touchpoints:
      - { title: The fitter comes, emotion: 0.2 }
      - { title: They ring to ask whether it is warm enough, emotion: 0.9 }
`,
  *check(journey, { workspace, messages, analyses }) {
    const [phase] = phasesAfterPurchase(journey);
    if (phase === undefined || !isUnconfirmed(workspace, journey)) return;
    if (isSaidBefore(journey, analyses, (origin) => isUnconfirmed(workspace, origin))) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages.never(quoted(journey.title)),
      hint: messages.hint,
      about: phase,
    };
  },
});

function isUnconfirmed({ settings }: Workspace, journey: Journey): boolean {
  if (phaseOf(journey, 'purchase') === undefined) return false;
  let isAnyFelt = false;
  for (const touchpoint of touchpointsAfterPurchase(journey)) {
    if (touchpoint.contact === 'none') continue;
    if (touchpoint.fulfils.length > 0 || (touchpoint.brandValues?.length ?? 0) > 0) return false;
    const feeling = meanFeeling(touchpoint.emotion, touchpoint.personas);
    if (feeling === null) continue;
    if (zoneOf(feeling, settings.zone) === 'above') return false;
    isAnyFelt = true;
  }
  return isAnyFelt;
}
