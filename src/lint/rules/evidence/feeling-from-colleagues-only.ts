import { findEvidence, isOfCustomers } from '../../../model/evidence.ts';
import type { Journey } from '../../../model/journey.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { headOf, isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const feelingFromColleaguesOnly = defineRule({
  id: 'feeling-from-colleagues-only',
  group: 'evidence',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'What customers feel was told by colleagues only',
    nl: 'Wat klanten voelen is alleen door collega’s verteld',
  },
  why: {
    en: 'What happens on the journey is the perception of the customer, and colleagues often have a rosier picture of it. An "emotion" whose evidence comes from colleagues only ("employee" or "self-walkthrough", also beside an assumption) is what they think: it belongs in "organisationView". The same holds for "experience: overall". Only current journeys are judged, where evidence is named; in a draft it is a tip.',
    nl: 'Wat er tijdens de klantreis gebeurt is de perceptie van de klant, en collega’s hebben daar vaak een rooskleuriger beeld van. Een "emotion" waarvan het bewijs alleen van collega’s komt ("employee" of "self-walkthrough", ook naast een aanname) is wat zij denken: dat hoort in "organisationView". Hetzelfde geldt voor "experience: overall". Alleen huidige klantreizen worden beoordeeld, waar bewijs is genoemd; in een concept is het een tip.',
  },
  sources: ['0-12'],
  messages: {
    en: {
      touchpoint: (touchpoint: string) =>
        `How customers feel at ${touchpoint} was told by colleagues only.`,
      touchpoints: (names: string, count: number) =>
        `How customers feel at ${count} touchpoints was told by colleagues only: ${names}.`,
      overall: (journey: string) =>
        `How customers experience ${journey} as a whole was told by colleagues only.`,
      hint: 'Ask customers, and write what colleagues think under "organisationView" until then.',
    },
    nl: {
      touchpoint: (touchpoint) =>
        `Wat klanten voelen bij ${touchpoint} is alleen door collega’s verteld.`,
      touchpoints: (names, count) =>
        `Wat klanten voelen bij ${count} contactmomenten is alleen door collega’s verteld: ${names}.`,
      overall: (journey) =>
        `Hoe klanten ${journey} als geheel beleven is alleen door collega’s verteld.`,
      hint: 'Vraag het klanten, en zet wat collega’s denken tot die tijd onder "organisationView".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
evidence:
  - { id: workshop, method: employee, participants: 8 }
  - { id: calls, method: listening-in, participants: 20 }
experience: { overall: 0.8, evidence: workshop } # <- here
touchpoints:
  - { title: I call the help desk, emotion: -0.8, evidence: [workshop, calls] }
  - title: The engineer comes
    emotion: 1.5 # <- here
    evidence: workshop
`,
  good: `title: Reporting a fault
personas: sam
evidence:
  - { id: workshop, method: employee, participants: 8 }
  - { id: calls, method: listening-in, participants: 20 }
touchpoints:
  - { title: I call the help desk, emotion: -0.8, evidence: [workshop, calls] }
  - title: The engineer comes
    organisationView: 1.5
    evidence: workshop
`,
  *check(journey, { workspace, messages, isIgnored }) {
    if (journey.state !== 'current') return;
    const told = journey.touchpoints.filter(
      (touchpoint) =>
        touchpoint.emotion !== undefined &&
        isFromColleagues(workspace, journey, touchpoint.evidence) &&
        !isFromElsewhere(journey, touchpoint, 'emotion'),
    );
    const { hint } = messages;
    const severity = notThereYet(journey);
    yield* eachOrOnce(told, {
      isIgnored,
      language: workspace.settings.language,
      each: (touchpoint) => ({
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'emotion')),
        message: messages.touchpoint(quoted(touchpoint.title)),
        hint,
        severity,
        about: touchpoint,
      }),
      once: (names, count) => ({
        place: headOf(workspace, journey),
        message: messages.touchpoints(names, count),
        hint,
        severity,
      }),
    });
    const { experience } = journey;
    if (experience?.overall === undefined) return;
    if (!isFromColleagues(workspace, journey, experience.evidence)) return;
    yield {
      place: placeOf(journey, 'experience', 'overall'),
      message: messages.overall(quoted(journey.title)),
      hint,
      severity,
    };
  },
});

/** At least one piece of evidence comes from colleagues, and all others are assumptions. */
function isFromColleagues(workspace: Workspace, journey: Journey, ids: readonly string[]): boolean {
  let isTold = false;
  for (const id of ids) {
    const evidence = findEvidence(workspace, journey, id);
    if (evidence === undefined || isOfCustomers(evidence)) return false;
    if (evidence.method === 'desk-research') return false;
    if (evidence.method !== 'assumption') isTold = true;
  }
  return isTold;
}
