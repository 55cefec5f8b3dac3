import type { Journey } from '../../../model/journey.ts';
import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { touchpointsAfterPurchase, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

const reviewSite = 'review-site';

export const reviewsReadNotWritten = defineRule({
  id: 'reviews-read-not-written',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'New customers read reviews, but nowhere does a customer write one',
    nl: 'Nieuwe klanten lezen recensies, maar nergens schrijft een klant er een',
  },
  why: {
    en: 'What new customers read while they consider was written by somebody who had bought: inviting customers to leave a review belongs to service. Reported when a touchpoint of "awareness" or "consideration" uses the channel "review-site" and none behind the purchase does, nor has it under "on" of its "shareKit".',
    nl: 'Wat nieuwe klanten lezen tijdens het overwegen, is geschreven door iemand die al had gekocht: klanten uitnodigen om een recensie achter te laten hoort bij de service. Gemeld als een contactmoment van "awareness" of "consideration" het kanaal "review-site" gebruikt en geen enkel contactmoment na de aankoop, ook niet bij "on" van een "shareKit".',
  },
  sources: ['2-15'],
  messages: {
    en: {
      unwritten: (touchpoint: string) =>
        `At ${touchpoint} customers read reviews, but nowhere in this journey do they write one.`,
      hint: 'Add the moment after the purchase at which you invite them, with "channels: review-site"; if there is none, it is a chance for the desired journey.',
    },
    nl: {
      unwritten: (touchpoint) =>
        `Bij ${touchpoint} lezen klanten recensies, maar nergens in deze klantreis schrijven ze er een.`,
      hint: 'Voeg het moment na de aankoop toe waarop je ze uitnodigt, met "channels: review-site"; is het er niet, dan is het een kans voor de gewenste klantreis.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: consideration
    touchpoints:
      - title: I read what others say
        channels: review-site # <- here
  - id: service
    touchpoints: [The fitter comes, The fitter explains the buttons]
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: consideration
    touchpoints:
      - { title: I read what others say, channels: review-site }
  - id: service
    touchpoints:
      - The fitter comes
      - { title: They ask whether I would tell others, channels: [email, review-site] }
`,
  *check(journey, { workspace, messages, analyses }) {
    const reader = readerOf(journey);
    if (reader === undefined) return;
    if (isSaidBefore(journey, analyses, (origin) => readerOf(origin) !== undefined)) return;
    yield {
      ...reportAt(workspace, journey, reader, placeOf(reader, 'channels')),
      message: messages.unwritten(quoted(reader.title)),
      hint: messages.hint,
      about: reader,
    };
  },
});

/** Where reviews are read although none is ever written; undefined when there is nothing wrong. */
function readerOf(journey: Journey): Touchpoint | undefined {
  const reader = (['awareness', 'consideration'] as const)
    .flatMap((id) => touchpointsIn(journey, id))
    .find(({ channels }) => channels.includes(reviewSite));
  if (reader === undefined) return undefined;
  const after = touchpointsAfterPurchase(journey);
  const isWritten = after.some(
    ({ channels, shareKit }) => channels.includes(reviewSite) || shareKit?.on.includes(reviewSite),
  );
  return after.length === 0 || isWritten ? undefined : reader;
}
