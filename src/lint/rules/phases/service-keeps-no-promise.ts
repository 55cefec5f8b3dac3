import type { Journey } from '../../../model/journey.ts';
import { phasesAfterPurchase, touchpointsAfterPurchase, phaseOf } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const serviceKeepsNoPromise = defineRule({
  id: 'service-keeps-no-promise',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'After the purchase nothing is delivered that was promised before it',
    nl: 'Na de aankoop wordt niets geleverd van wat ervoor is beloofd',
  },
  why: {
    en: 'Was it delivered well, and does it work as promised? That is what customers judge once they have bought, so the map shows which touchpoint behind the phase "purchase" keeps ("fulfils") what was promised up to then. A promise that is never kept is left to "promise-never-kept". A map that holds no promise at all gets the same tip: it cannot tell whether you deliver.',
    nl: 'Is het netjes geleverd, en werkt het zoals beloofd? Daarop beoordelen klanten je zodra ze hebben gekocht. De kaart laat dus zien welk contactmoment na de fase "purchase" inlost ("fulfils") wat tot dan is beloofd. Over een belofte die nooit wordt ingelost gaat "promise-never-kept". Een kaart waarin helemaal niets wordt beloofd, krijgt dezelfde tip: die kan niet laten zien of je levert.',
  },
  sources: ['0-26'],
  messages: {
    en: {
      undelivered: (journey: string) =>
        `In ${journey} promises are made up to the purchase, but nothing behind it keeps one.`,
      unpromised: (journey: string) =>
        `${journey} tells nowhere what customers were promised when they bought.`,
      hint: 'Say what was promised ("promises:") and add "fulfils:" to the touchpoint where customers see that it is true.',
    },
    nl: {
      undelivered: (journey) =>
        `In ${journey} wordt tot de aankoop van alles beloofd, maar niets erna lost een belofte in.`,
      unpromised: (journey) => `${journey} vertelt nergens wat klanten bij de aankoop is beloofd.`,
      hint: 'Zeg wat er is beloofd ("promises:") en zet "fulfils:" bij het contactmoment waar klanten merken dat het klopt.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase
    touchpoints:
      - { title: I sign the offer, promises: { id: price, text: This price and not a penny more } }
      - { title: I read the offer again at home, fulfils: price }
  - id: service # <- here
    touchpoints:
      - { title: The fitter comes }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase
    touchpoints:
      - { title: I sign the offer, promises: { id: one-day, text: Warm again within a day } }
  - id: service
    touchpoints:
      - { title: The fitter comes and I shower the same evening, fulfils: one-day }
`,
  *check(journey, { workspace, messages, analyses }) {
    const lack = lackOf(journey);
    const [phase] = phasesAfterPurchase(journey);
    if (lack === null || phase === undefined) return;
    if (analyses.promises(journey).some(({ kept }) => kept === 'never')) return;
    if (isSaidBefore(journey, analyses, (origin) => lackOf(origin) !== null)) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages[lack](quoted(journey.title)),
      hint: messages.hint,
      about: phase,
    };
  },
});

function lackOf(journey: Journey): 'undelivered' | 'unpromised' | null {
  const after = touchpointsAfterPurchase(journey);
  if (phaseOf(journey, 'purchase') === undefined || after.length === 0) return null;
  if (after.some(({ fulfils }) => fulfils.length > 0)) return null;
  const before = journey.touchpoints.slice(0, journey.touchpoints.length - after.length);
  if (before.some(({ promises }) => promises.length > 0)) return 'undelivered';
  return after.some(({ promises }) => promises.length > 0) ? null : 'unpromised';
}
