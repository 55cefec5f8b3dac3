import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { ownWebsiteFirst } from '../../own-website-first.ts';
import { headOf, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const noMomentWithoutUs = defineRule({
  id: 'no-moment-without-us',
  group: 'outside-in',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'Nothing on the map happens without the organisation, or not before it comes in',
    nl: 'Op de kaart gebeurt niets zonder de organisatie, of niets voordat die in beeld komt',
  },
  why: {
    en: 'People spend most of their time on moments that have nothing to do with you, and they have taken steps before they ever meet you; there you learn what they really need. A researched map has a moment without you ("contact: none"), and it does not begin with you: before the first contact over a channel of your own comes such a moment, an indirect contact or an advertisement. When you take the first step yourself ("initiatedBy: organisation") it may be the first one. A map that begins on your own website is left to "starts-on-own-website", a draft to "full-of-own-touchpoints".',
    nl: 'Mensen besteden de meeste tijd aan momenten die niets met jou te maken hebben, en ze hebben al stappen gezet voordat ze jou tegenkomen; daar leer je wat ze echt nodig hebben. Een onderzochte kaart heeft een moment zonder jou ("contact: none") en begint niet bij jou: voor het eerste contact via een eigen kanaal komt zo’n moment, een indirect contact of een advertentie. Zet je zelf de eerste stap ("initiatedBy: organisation"), dan mag dat de eerste zijn. Over een kaart die op je eigen website begint gaat "starts-on-own-website", over een concept "full-of-own-touchpoints".',
  },
  sources: ['4-04', '3-12'],
  messages: {
    en: {
      none: (journey: string) => `Nothing in ${journey} happens without you.`,
      noneHint:
        'Add what customers go through by themselves, with "contact: none": waiting, arranging things, asking at home.',
      begins: (touchpoint: string) =>
        `The journey begins with you, at ${touchpoint}: what customers did before is not known.`,
      beginsHint:
        'Add what set it off and what they tried first, with "contact: none" or "indirect".',
    },
    nl: {
      none: (journey) => `In ${journey} gebeurt niets zonder jou.`,
      noneHint:
        'Voeg toe wat klanten zelf meemaken, met "contact: none": wachten, dingen regelen, thuis overleggen.',
      begins: (touchpoint) =>
        `De klantreis begint bij jou, met ${touchpoint}: wat klanten daarvoor deden is niet bekend.`,
      beginsHint:
        'Voeg toe wat de aanleiding was en wat ze eerst probeerden, met "contact: none" of "indirect".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, channels: phone }
  - { title: The engineer comes, channels: home-visit }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: The house is cold when I wake up, contact: none }
  - { title: I call the help desk, channels: phone }
  - { title: The engineer comes, channels: home-visit }
`,
  *check(journey, { workspace, messages, analyses }) {
    if (journey.touchpoints.length === 0 || ownWebsiteFirst(journey) !== undefined) return;
    if (isAlwaysWithUs(journey)) {
      if (isSaidBefore(journey, analyses, isAlwaysWithUs)) return;
      const message = messages.none(quoted(journey.title));
      yield { place: headOf(workspace, journey), message, hint: messages.noneHint };
      return;
    }
    const first = beginningWithUs(workspace, journey);
    if (first === undefined) return;
    const begins = (origin: Journey) => beginningWithUs(workspace, origin)?.id === first.id;
    if (isSaidBefore(journey, analyses, begins)) return;
    yield {
      ...reportAt(workspace, journey, first),
      message: messages.begins(quoted(first.title)),
      hint: messages.beginsHint,
      about: first,
    };
  },
});

function isAlwaysWithUs({ touchpoints }: Journey): boolean {
  return touchpoints.every(({ contact }) => contact !== 'none');
}

/** The first touchpoint, when customers come to us with it over a channel of our own. */
function beginningWithUs({ settings }: Workspace, journey: Journey): Touchpoint | undefined {
  const [first] = journey.touchpoints;
  const [main] = first?.channels ?? [];
  if (first?.contact !== 'direct' || main === undefined) return undefined;
  if (first.initiatedBy !== undefined && first.initiatedBy !== 'customer') return undefined;
  return settings.channels.get(main)?.media === 'owned' ? first : undefined;
}
