import { EPSILON } from '../../../model/epsilon.ts';
import { findEvidence } from '../../../model/evidence.ts';
import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { touchpointsAfterPurchase, touchpointsIn } from '../../lifecycle.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { share } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const salesHeavyMap = defineRule({
  id: 'sales-heavy-map',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A map knows more about selling than about what comes after it',
    nl: 'Een kaart weet meer van de verkoop dan van wat erna komt',
  },
  why: {
    en: 'The phase that counts most begins when the sale is done: using it is what decides how customers think of you. A map is heavy with sales when the share of its touchpoints that lie behind the phase "purchase" is below the option "least" (a fifth unless set), when "service" has fewer touchpoints than "purchase", or, on a current journey, when fewer of them rest on evidence. Only the first of these is reported, and a journey with nothing at all behind the purchase is left to other rules.',
    nl: 'De fase die het meest telt, begint als de verkoop rond is: het gebruik bepaalt hoe klanten over je denken. Een kaart leunt te zwaar op de verkoop als een kleiner deel van de contactmomenten na de fase "purchase" ligt dan de optie "least" zegt (een vijfde als er niets staat), als "service" minder contactmomenten heeft dan "purchase", of als er in een huidige klantreis minder van op bewijs rusten. Alleen het eerste daarvan wordt gemeld, en over een klantreis met helemaal niets na de aankoop gaan andere regels.',
  },
  sources: ['4-16', '0-25', '3-05'],
  options: {
    least: share(0.2, 'The smallest share (0..1) of the touchpoints behind the purchase'),
  },
  messages: {
    en: {
      little: (journey: string, after: number, all: number) =>
        `Only ${after} of the ${all} touchpoints of ${journey} ${after === 1 ? 'lies' : 'lie'} behind the purchase.`,
      thinner: (journey: string, service: number, purchase: number) =>
        `${journey} has fewer touchpoints in the phase "service" (${service}) than in "purchase" (${purchase}).`,
      lessKnown: (journey: string, service: number, purchase: number) =>
        `In ${journey} fewer touchpoints rest on evidence in the phase "service" (${service}) than in "purchase" (${purchase}).`,
      hint: 'Ask customers how using it goes, day by day, and what happens when it does not work.',
    },
    nl: {
      little: (journey, after, all) =>
        `Maar ${after} van de ${all} contactmomenten van ${journey} ${after === 1 ? 'ligt' : 'liggen'} na de aankoop.`,
      thinner: (journey, service, purchase) =>
        `${journey} heeft in de fase "service" minder contactmomenten (${service}) dan in "purchase" (${purchase}).`,
      lessKnown: (journey, service, purchase) =>
        `In ${journey} rusten in de fase "service" minder contactmomenten op bewijs (${service}) dan in "purchase" (${purchase}).`,
      hint: 'Vraag klanten hoe het gebruik gaat, van dag tot dag, en wat er gebeurt als het niet werkt.',
    },
  },
  bad: `title: Renewing the boiler # <- here
personas: sam
status: researched
phases:
  - { id: consideration, touchpoints: [I compare three boilers] }
  - { id: purchase, touchpoints: [The adviser comes by, I sign the offer, I pay half of it] }
  - { id: service, touchpoints: [The fitter comes, The fitter explains the buttons] }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - { id: consideration, touchpoints: [I compare three boilers] }
  - { id: purchase, touchpoints: [The adviser comes by, I sign the offer] }
  - { id: service, touchpoints: [The fitter comes, I have my first warm shower, I read the meter] }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    const found = imbalance(workspace, journey, options.least);
    if (found === null) return;
    const isHeavy = (origin: Journey) => imbalance(workspace, origin, options.least) !== null;
    if (isSaidBefore(journey, analyses, isHeavy)) return;
    yield {
      place: headOf(workspace, journey),
      message: messages[found.kind](quoted(journey.title), found.after, found.before),
      hint: messages.hint,
    };
  },
});

interface Imbalance {
  readonly kind: 'little' | 'thinner' | 'lessKnown';
  /** How many touchpoints lie behind the purchase, and what they are compared with. */
  readonly after: number;
  readonly before: number;
}

function imbalance(workspace: Workspace, journey: Journey, least: number): Imbalance | null {
  const purchase = touchpointsIn(journey, 'purchase');
  const after = touchpointsAfterPurchase(journey).length;
  if (purchase.length === 0 || after === 0) return null;
  const all = journey.touchpoints.length;
  if (after / all < least - EPSILON) return { kind: 'little', after, before: all };
  const service = touchpointsIn(journey, 'service');
  if (service.length === 0) return null;
  if (service.length < purchase.length) {
    return { kind: 'thinner', after: service.length, before: purchase.length };
  }
  if (journey.state !== 'current') return null;
  const [known, bought] = [service, purchase].map((touchpoints) => countKnown(touchpoints));
  return known !== undefined && bought !== undefined && known < bought
    ? { kind: 'lessKnown', after: known, before: bought }
    : null;

  function countKnown(touchpoints: readonly Touchpoint[]): number {
    return touchpoints.filter(({ evidence }) =>
      evidence.some((id) => {
        const found = findEvidence(workspace, journey, id);
        return found !== undefined && found.method !== 'assumption';
      }),
    ).length;
  }
}
