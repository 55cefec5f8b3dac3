import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { designedMoments, type DesignedMoment } from '../../designed-moments.ts';
import { isFromElsewhere } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const selectedWithoutAmbition = defineRule({
  id: 'selected-without-ambition',
  group: 'desired',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A moment was selected, but not how customers should experience it one day',
    nl: 'Een moment is gekozen, maar niet hoe klanten het straks moeten ervaren',
  },
  why: {
    en: 'For each of the moments that you choose, say how you want customers to experience it in the future: that is what solutions are held against. "ambition" says so as an emotion, in words, or both. A desired journey that gives the moment an emotion of its own, or in which it is gone, says so as well. A tip in a draft.',
    nl: 'Zeg van elk gekozen moment hoe je wilt dat klanten het in de toekomst ervaren: daaraan toets je de oplossingen. "ambition" zegt dat als emotie, in woorden of allebei. Een gewenste klantreis die het moment een eigen emotie geeft, of waarin het er niet meer is, zegt het ook. In een concept is het een tip.',
  },
  sources: ['1-40'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `${touchpoint} was selected, but nothing says how customers should experience it one day.`,
      hint: 'Add "ambition:" with the "emotion" and the "experience" that you want, or give the moment its emotion in the desired journey.',
    },
    nl: {
      missing: (touchpoint) =>
        `${touchpoint} is gekozen, maar nergens staat hoe klanten het straks moeten ervaren.`,
      hint: 'Voeg "ambition:" toe met de "emotion" en de "experience" die je wilt, of geef het moment zijn emotie in de gewenste klantreis.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    selected: { because: It decides whether people stay } # <- here
`,
  good: {
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: -0.2, selected: true }
  - title: The engineer comes
    emotion: 0.2
    selected: { because: It decides whether people stay }
    ambition: { emotion: 1.5, experience: I see what was broken }
`,
    'fault-soon.journey.yaml': `title: Faults report themselves
state: desired
from: fault
touchpoints:
  - { id: call, title: I read that the fault is known, emotion: 1 }
`,
  },
  *check(journey, { workspace, messages }) {
    if (journey.state === 'desired') return;
    const open = journey.touchpoints.filter(
      (touchpoint) =>
        touchpoint.selected !== undefined &&
        !hasAmbition(touchpoint) &&
        !isFromElsewhere(journey, touchpoint, 'selected'),
    );
    if (open.length === 0) return;
    const become = designedMoments(workspace, journey);
    for (const touchpoint of open) {
      if (become(touchpoint.id).some(isDesigned)) continue;
      yield {
        place: placeOf(touchpoint, 'selected'),
        part: 'key',
        message: messages.missing(quoted(touchpoint.title)),
        hint: messages.hint,
        severity: notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});

function hasAmbition({ ambition }: Touchpoint): boolean {
  return (
    ambition !== undefined && (ambition.emotion !== undefined || ambition.experience.length > 0)
  );
}

/** Gone, or with an emotion or an ambition of its own. */
function isDesigned({ journey, touchpoint }: DesignedMoment): boolean {
  if (touchpoint === null || hasAmbition(touchpoint)) return true;
  return touchpoint.emotion !== undefined && !isFromElsewhere(journey, touchpoint, 'emotion');
}
