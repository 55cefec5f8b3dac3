import { formatShare } from '../../../language/number.ts';
import { EPSILON } from '../../../model/epsilon.ts';
import { placeOf, type Exits } from '../../../model/touchpoint.ts';
import { touchpointsIn } from '../../lifecycle.ts';
import { liveSolutions } from '../../live-solutions.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { share } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const purchaseLosesCustomers = defineRule({
  id: 'purchase-loses-customers',
  group: 'phases',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'Many customers leave in the middle of buying, and nothing is done about it',
    nl: 'Veel klanten haken midden in de aankoop af, en er wordt niets aan gedaan',
  },
  why: {
    en: 'Who leaves while buying had chosen you already: what makes them leave is nearly always in the way of paying, signing or filling in. It counts as many when "exits" in the phase "purchase" is "high", or at least the option "from" (a fifth of those who arrive, unless set). A solution for the touchpoint or its phase answers it, unless it was dropped. Journeys made to discover ("purpose: discovery") need none yet, and in a draft it is a tip.',
    nl: 'Wie tijdens het kopen weggaat, had jou al gekozen: wat die mensen doet afhaken zit bijna altijd in het betalen, tekenen of invullen. Het zijn er veel als "exits" in de fase "purchase" "high" is, of minstens de optie "from" (een vijfde van wie er aankomt, als er niets staat). Een oplossing voor het contactmoment of de fase is een antwoord, tenzij ze is afgevallen. Klantreizen om te ontdekken ("purpose: discovery") hebben er nog geen nodig, en in een concept is het een tip.',
  },
  sources: ['2-10'],
  options: {
    from: share(0.2, 'The share (0..1) of those who arrive from which leaving counts as high'),
  },
  messages: {
    en: {
      many: (touchpoint: string, size: number | null) =>
        `${size === null ? 'Many' : formatShare(size, 'en')} leave at ${touchpoint}, in the middle of buying, and it has no solution.`,
      hint: 'Add one under "solutions:" with "for:" this touchpoint; "because:" under "exits:" tells where to begin.',
    },
    nl: {
      many: (touchpoint, size) =>
        `Bij ${touchpoint} haakt ${size === null ? 'een groot deel' : formatShare(size, 'nl')} af, midden in de aankoop, en er is geen oplossing voor.`,
      hint: 'Zet er een onder "solutions:" met "for:" dit contactmoment; "because:" onder "exits:" vertelt waar je begint.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
phases:
  - id: purchase
    touchpoints:
      - id: sign
        title: I have to print and sign the offer
        exits: { share: 0.35, because: No printer } # <- here
`,
  good: `title: Renewing the boiler
personas: sam
phases:
  - id: purchase
    touchpoints:
      - id: sign
        title: I have to print and sign the offer
        exits: { share: 0.35, because: No printer }
solutions:
  - { title: Signing on the screen, for: sign }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    if (journey.purpose === 'discovery') return;
    for (const touchpoint of touchpointsIn(journey, 'purchase')) {
      const { exits, solutions } = touchpoint;
      if (exits === undefined || !isHigh(exits, options.from) || solutions.length > 0) continue;
      if (isFromElsewhere(journey, touchpoint, 'exits')) continue;
      const journeys = [journey, ...analyses.origins(journey)];
      if (liveSolutions(journeys, touchpoint).length > 0) continue;
      const size = typeof exits.share === 'number' ? exits.share : null;
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'exits'), 'key'),
        message: messages.many(quoted(touchpoint.title), size),
        hint: messages.hint,
        severity: notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});

function isHigh({ share: size }: Exits, from: number): boolean {
  return typeof size === 'number' ? size >= from - EPSILON : size === 'high';
}
