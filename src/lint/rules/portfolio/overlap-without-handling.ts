import type { Journey, Overlap } from '../../../model/journey.ts';
import { inside } from '../../../model/path.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const overlapWithoutHandling = defineRule({
  id: 'overlap-without-handling',
  group: 'portfolio',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'Customers make two journeys at once, and nothing says how you deal with that',
    nl: 'Klanten maken twee klantreizen tegelijk, en nergens staat hoe je daarmee omgaat',
  },
  why: {
    en: 'People are in several journeys at the same time, in different roles: whoever books for business also plans a holiday with the family. An entry under "overlaps" says in "handling" how your organisation deals with that, so that nobody gets two answers or the same question twice. It may stand in either of the two journeys. A tip in a draft. That the journeys and phases of an overlap exist is checked with all references.',
    nl: 'Mensen zitten tegelijk in verschillende klantreizen, in verschillende rollen: wie zakelijk boekt, plant ook een vakantie met het gezin. Een regel onder "overlaps" zegt met "handling" hoe je organisatie daarmee omgaat, zodat niemand twee antwoorden krijgt of twee keer dezelfde vraag. Het mag in een van de twee klantreizen staan. In een concept is het een tip. Of de klantreizen en fasen van een overlap bestaan, wordt met alle verwijzingen gecontroleerd.',
  },
  sources: ['4-18', '4-17', '4-14'],
  messages: {
    en: {
      missing: (journey: string, other: string) =>
        `${journey} goes on at the same time as ${other}, but nothing says how you deal with that.`,
      hint: 'Add "handling:", one sentence about what the organisation does for somebody who is in both.',
    },
    nl: {
      missing: (journey, other) =>
        `${journey} loopt tegelijk met ${other}, maar nergens staat hoe je daarmee omgaat.`,
      hint: 'Voeg "handling:" toe, één zin over wat de organisatie doet voor iemand die in allebei zit.',
    },
  },
  bad: {
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints: { title: I call the help desk, emotion: 0 }
overlaps:
  - journey: move # <- here
`,
    'move.journey.yaml': `title: Moving house
personas: sam
touchpoints: { title: I pass on my new address, emotion: 0 }
`,
  },
  good: {
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints: { title: I call the help desk, emotion: 0 }
overlaps:
  - journey: move
    handling: Whoever moves within a month gets the visit at the new address
`,
    'move.journey.yaml': `title: Moving house
personas: sam
touchpoints: { title: I pass on my new address, emotion: 0 }
overlaps:
  - journey: fault
`,
  },
  *check(journey, { workspace, messages }) {
    for (const overlap of journey.overlaps) {
      if (overlap.handling.length > 0) continue;
      const other = workspace.journeyById.get(overlap.journey);
      if (other === undefined || isHandledThere(journey, other, overlap)) continue;
      yield {
        place: inside(overlap.origin, 'journey'),
        message: messages.missing(quoted(journey.title), quoted(other.title)),
        hint: messages.hint,
        severity: notThereYet(journey),
      };
    }
  },
});

/** Whether the other journey says how the same overlap is dealt with. */
function isHandledThere(journey: Journey, other: Journey, overlap: Overlap): boolean {
  return other.overlaps.some(
    (one) =>
      one.journey === journey.id &&
      one.handling.length > 0 &&
      isSame(one.with, overlap.phase) &&
      isSame(one.phase, overlap.with),
  );
}

/** A phase that one of the two leaves open may be any. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
