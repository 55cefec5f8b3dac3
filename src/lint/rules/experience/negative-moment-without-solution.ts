import { triage } from '../../../figures/triage.ts';
import { formatNumber } from '../../../language/number.ts';
import type { Journey } from '../../../model/journey.ts';
import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { liveSolutions } from '../../live-solutions.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { whose } from '../../whose.ts';

export const negativeMomentWithoutSolution = defineRule({
  id: 'negative-moment-without-solution',
  group: 'experience',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A negative moment that cannot wait has no solution',
    nl: 'Een negatief moment dat niet kan wachten heeft geen oplossing',
  },
  why: {
    en: 'Not every negative experience needs action: it may wait when its impact is limited (2 or less on customer and on organisation, or a standard moment just below the zone), or when on every branch the next moment of everyone who suffers is a positive experience. What is left must be dealt with; moments of truth and moments to excel never wait, and what is unknown is no excuse. A solution counts unless it was dropped; so does "influence" on what you do not control. Journeys made to discover ("purpose: discovery") and moments without you ("contact: none") need none. It is a tip in a draft without any solution yet.',
    nl: 'Niet elke negatieve ervaring vraagt om actie: ze mag wachten als de impact beperkt is (hoogstens 2 op klant en op organisatie, of een standaardmoment net onder de zone), of als op elke weg het volgende moment van iedereen die er last van heeft een positieve ervaring is. Wat overblijft moet je aanpakken; momenten van de waarheid en momenten om te excelleren wachten nooit, en onbekend is geen excuus. Een oplossing telt mee tenzij ze is afgevallen, net als "influence" op wat je niet in de hand hebt. Klantreizen om te ontdekken ("purpose: discovery") en momenten zonder jou ("contact: none") hebben er geen nodig. In een concept zonder oplossingen is het een tip.',
  },
  sources: ['1-27'],
  messages: {
    en: {
      negative: (touchpoint: string, value: number, who: string | null) =>
        `${touchpoint} is a negative moment (${formatNumber(value, 'en', { sign: true })}${who === null ? '' : ` for ${who}`}) that cannot wait, and it has no solution.`,
      hint: 'Add one under "solutions:" with "for:" this touchpoint, or say its "impact" when it is limited.',
    },
    nl: {
      negative: (touchpoint, value, who) =>
        `${touchpoint} is een negatief moment (${formatNumber(value, 'nl', { sign: true })}${who === null ? '' : ` voor ${who}`}) dat niet kan wachten, en heeft geen oplossing.`,
      hint: 'Zet er een onder "solutions:" met "for:" dit contactmoment, of noem de "impact" als die beperkt is.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - id: call
    title: I wait for half an hour on the phone
    emotion: -1.5 # <- here
    impact: { customer: 4, organisation: 3 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - id: call
    title: I wait for half an hour on the phone
    emotion: -1.5
    impact: { customer: 4, organisation: 3 }
  - id: letter
    title: I get the same letter twice
    emotion: -1
    impact: { customer: 1, organisation: 2 }
solutions:
  - { title: Call back within the hour, for: call }
`,
  *check(journey, { workspace, messages, analyses }) {
    if (journey.purpose === 'discovery') return;
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.emotion === undefined || touchpoint.contact === 'none') continue;
      if (isFromElsewhere(journey, touchpoint, 'emotion')) continue;
      const found = triage(touchpoint, analyses.flow(journey), workspace.settings);
      if (found?.decision !== 'act-now') continue;
      if (hasAnswer([journey, ...analyses.origins(journey)], touchpoint)) continue;
      const steps = found.persona === null ? [] : [found.persona];
      const who = whose(workspace, found.persona);
      const isEarly = journey.status === 'draft' && journey.solutions.length === 0;
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'emotion', ...steps)),
        message: messages.negative(quoted(touchpoint.title), found.emotion, who),
        hint: messages.hint,
        ...(isEarly && { severity: 'info' }),
        about: touchpoint,
      };
    }
  },
});

/** A solution that lives, here or in what this comes from, one that the design uses, or a way to influence what is not ours. */
function hasAnswer(journeys: readonly Journey[], touchpoint: Touchpoint): boolean {
  if (touchpoint.solutions.length > 0 || touchpoint.influence.length > 0) return true;
  return liveSolutions(journeys, touchpoint).length > 0;
}
