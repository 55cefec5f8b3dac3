import type { Journey } from '../../../model/journey.ts';
import { phaseOf, touchpointsAfterPurchase, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { texts } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const purchaseWithoutPayment = defineRule({
  id: 'purchase-without-payment',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers buy, but nowhere do they pay',
    nl: 'Klanten kopen, maar betalen nergens',
  },
  why: {
    en: 'In the phase "purchase" everything turns on paying: when that is a nuisance, customers leave at the very last step. A touchpoint in or behind that phase uses the channel "payment" or "invoice"; the option "channels" names more of them ("webshop" when paying is part of it). Not everything is paid for, so the rule is in the strict set.',
    nl: 'In de fase "purchase" draait het om het betalen: is dat lastig, dan haken klanten bij de allerlaatste stap af. Een contactmoment in of na die fase gebruikt het kanaal "payment" of "invoice"; de optie "channels" noemt er meer ("webshop" als betalen daarbij hoort). Niet alles kost geld, dus de regel hoort bij de strenge set.',
  },
  sources: ['2-09'],
  options: {
    channels: texts('More channels over which customers pay'),
  },
  messages: {
    en: {
      unpaid: (phase: string) =>
        `Customers buy in the phase ${phase}, but no touchpoint in or behind it has a channel through which they pay.`,
      hint: 'Add "channels: payment" (or "invoice") to the touchpoint where they pay, or a touchpoint for it.',
    },
    nl: {
      unpaid: (phase) =>
        `In de fase ${phase} kopen klanten, maar geen contactmoment in of na die fase heeft een kanaal waarlangs ze betalen.`,
      hint: 'Zet "channels: payment" (of "invoice") bij het contactmoment waar ze betalen, of voeg er een toe.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase # <- here
    touchpoints:
      - { title: I sign the offer, channels: email }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase
    touchpoints:
      - { title: I sign the offer, channels: email }
      - { title: I pay half of it, channels: [payment, email] }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    const phase = phaseOf(journey, 'purchase');
    const channels = new Set(['payment', 'invoice', ...options.channels]);
    if (phase === undefined || !isUnpaid(journey, channels)) return;
    if (isSaidBefore(journey, analyses, (origin) => isUnpaid(origin, channels))) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages.unpaid(quoted(phase.name)),
      hint: messages.hint,
      about: phase,
    };
  },
});

function isUnpaid(journey: Journey, channels: ReadonlySet<string>): boolean {
  const bought = touchpointsIn(journey, 'purchase');
  const pays = (touchpoint: (typeof bought)[number]) =>
    touchpoint.channels.some((id) => channels.has(id));
  return bought.length > 0 && !bought.some(pays) && !touchpointsAfterPurchase(journey).some(pays);
}
