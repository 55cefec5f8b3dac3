import { triage } from '../../../figures/triage.ts';
import type { Flow } from '../../../figures/flow.ts';
import type { Phase } from '../../../model/journey.ts';
import type { Pain, Touchpoint } from '../../../model/touchpoint.ts';
import { visible } from '../../../model/visible.ts';
import type { Settings } from '../../../model/workspace.ts';
import {
  designedMoments,
  type DesignedMoment,
  type DesignedMoments,
} from '../../designed-moments.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { openPains } from '../../open-pains.ts';
import { headOf, isFromElsewhere, placeOfEntry } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const painWithoutAnswer = defineRule({
  id: 'pain-without-answer',
  group: 'solutions',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'Nothing is done about a pain of the customer',
    nl: 'Met een pijnpunt van de klant gebeurt niets',
  },
  why: {
    en: 'A map is there to act on. Each pain of a touchpoint or a phase gets a solution, an idea under "opportunities", a way to influence what is not yours, a desired journey in which it is gone – or "accepted", which says why it stays as it is. One living solution for the touchpoint or its phase answers all its pains. Moments without you or out of your hands ("contact: none", "control: none") and journeys made to discover need no answer; neither does a draft without any solution yet. Moments that "negative-moment-without-solution" reports are left to that rule, and more than three become one finding.',
    nl: 'Een kaart is er om iets mee te doen. Elk pijnpunt van een contactmoment of fase krijgt een oplossing, een idee onder "opportunities", een manier om te beïnvloeden wat niet van jou is, een gewenste klantreis waarin het weg is – of "accepted", dat zegt waarom het zo blijft. Eén levende oplossing voor het contactmoment of zijn fase is een antwoord op al zijn pijnpunten. Momenten zonder jou of buiten je macht ("contact: none", "control: none") en klantreizen om te ontdekken hebben geen antwoord nodig, net als een concept zonder oplossingen. Momenten die "negative-moment-without-solution" meldt, laat deze regel daaraan over; meer dan drie worden één bevinding.',
  },
  sources: ['3-13'],
  messages: {
    en: {
      pain: (pain: string, touchpoint: string) =>
        `Nothing is done about the pain ${pain} of ${touchpoint}, and nothing says that it is accepted.`,
      pains: (count: number, touchpoint: string, pain: string) =>
        `Nothing is done about ${count} pains of ${touchpoint}, such as ${pain}, and nothing says that they are accepted.`,
      many: (count: number, names: string) =>
        `Nothing is done about the pains at ${count} places of the journey: ${names}.`,
      hint: 'Add a solution "for:" this touchpoint or an idea under "opportunities:", or say "accepted:" with the pain and why.',
    },
    nl: {
      pain: (pain, touchpoint) =>
        `Met het pijnpunt ${pain} van ${touchpoint} gebeurt niets, en nergens staat dat het zo mag blijven.`,
      pains: (count, touchpoint, pain) =>
        `Met ${count} pijnpunten van ${touchpoint}, zoals ${pain}, gebeurt niets, en nergens staat dat ze zo mogen blijven.`,
      many: (count, names) =>
        `Met de pijnpunten op ${count} plaatsen in de klantreis gebeurt niets: ${names}.`,
      hint: 'Zet er een oplossing bij met "for:" dit contactmoment of een idee onder "opportunities:", of zeg bij het pijnpunt met "accepted:" waarom het zo blijft.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - id: call
    title: I call the help desk
    emotion: -0.2
    pains:
      - I have to spell my customer number twice # <- here
      - { text: The music is too loud, accepted: We cannot change it }
  - { id: bill, title: I pay the bill, emotion: 0, pains: Nobody says what was broken }
solutions:
  - { title: A bill that tells what was done, for: bill }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - id: call
    title: I call the help desk
    emotion: -0.2
    pains:
      - I have to spell my customer number twice
      - { text: The music is too loud, accepted: We cannot change it }
  - id: wait
    title: I wait for the engineer
    emotion: -0.1
    pains: Half a day of holiday
    opportunities: Come before eight
solutions:
  - { title: Recognise the phone number, for: call }
`,
  *check(journey, { workspace, messages, analyses, isIgnored }) {
    if (journey.purpose === 'discovery') return;
    if (journey.status === 'draft' && journey.solutions.length === 0) return;
    const open = openPains(journey, [journey, ...analyses.origins(journey)]).filter(
      ({ element }) => !isReportedAsNegative(element, analyses.flow(journey), workspace.settings),
    );
    if (open.length === 0) return;
    const become = designedMoments(workspace, journey);
    const severity = notThereYet(journey);
    const { hint } = messages;
    yield* eachOrOnce(
      open.filter(({ element }) => !isDesignedAway(element, become)),
      {
        isIgnored,
        language: workspace.settings.language,
        each({ title, element }) {
          const unanswered = unansweredOf(element);
          const first = element.pains.findIndex(({ accepted }) => accepted === undefined);
          const pain = quoted(element.pains[first]?.text ?? '');
          return {
            place: placeOfEntry(workspace, element, 'pains', first, 'text'),
            message:
              unanswered.length === 1
                ? messages.pain(pain, quoted(title))
                : messages.pains(unanswered.length, quoted(title), pain),
            hint,
            severity,
            about: element,
          };
        },
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint,
          severity,
        }),
        namesOf: ({ title, element }) =>
          unansweredOf(element).map(({ text }) => [title, text].map(visible).join(' · ')),
      },
    );
  },
});

function unansweredOf({ pains }: Touchpoint | Phase): readonly Pain[] {
  return pains.filter(({ accepted }) => accepted === undefined);
}

function isReportedAsNegative(
  element: Touchpoint | Phase,
  flow: Flow,
  settings: Pick<Settings, 'zone'>,
): boolean {
  return 'title' in element && triage(element, flow, settings)?.decision === 'act-now';
}

/** Whether a design does away with the moment or with what hurts in it, or changes something in the phase. */
function isDesignedAway(element: Touchpoint | Phase, become: DesignedMoments): boolean {
  if ('touchpoints' in element) {
    return element.touchpoints.some(({ id }) => become(id).some(changes));
  }
  return become(element.id).some(takesAway);
}

function changes({ journey, touchpoint }: DesignedMoment): boolean {
  return touchpoint === null || touchpoint.origin.file === journey.origin.file;
}

function takesAway({ journey, touchpoint }: DesignedMoment): boolean {
  if (touchpoint === null || touchpoint.solutions.length > 0) return true;
  return !isFromElsewhere(journey, touchpoint, 'pains');
}
