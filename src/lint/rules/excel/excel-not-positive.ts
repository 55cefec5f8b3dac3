import { lowestFeeling, zoneOf } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { hardTruth } from '../../strictness.ts';
import { whose } from '../../whose.ts';

export const excelNotPositive = defineRule({
  id: 'excel-not-positive',
  group: 'excel',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment to excel is not a positive experience',
    nl: 'Een moment om te excelleren is geen positieve ervaring',
  },
  why: {
    en: 'Moments to excel are always positive experiences: above the zone of indifference for everyone who meets them. In a current journey it means that you are not there yet (a warning), in a desired one that the design does not do what it says (an error).',
    nl: 'Momenten om te excelleren zijn altijd positieve ervaringen: boven de zone van onverschilligheid voor iedereen die ze meemaakt. In een huidige klantreis betekent dit dat je er nog niet bent (een waarschuwing), in een gewenste dat het ontwerp niet doet wat het zegt (een fout).',
  },
  sources: ['1-25'],
  messages: {
    en: {
      current: (touchpoint: string, value: number, who: string | null) =>
        `You want to excel in ${touchpoint}, but customers do not experience it as positive yet (${formatNumber(value, 'en', { sign: true })}${who === null ? '' : ` for ${who}`}).`,
      currentHint:
        'Find solutions that bring it above the zone of indifference, or excel elsewhere.',
      desired: (touchpoint: string, value: number, who: string | null) =>
        `${touchpoint} is designed to excel, but would not be a positive experience (${formatNumber(value, 'en', { sign: true })}${who === null ? '' : ` for ${who}`}).`,
      desiredHint: 'Design it above the zone of indifference, or take "excel" away.',
    },
    nl: {
      current: (touchpoint, value, who) =>
        `Je wilt excelleren bij ${touchpoint}, maar klanten beleven het nog niet positief (${formatNumber(value, 'nl', { sign: true })}${who === null ? '' : ` voor ${who}`}).`,
      currentHint:
        'Zoek oplossingen die het boven de zone van onverschilligheid brengen, of excelleer ergens anders.',
      desired: (touchpoint, value, who) =>
        `${touchpoint} is ontworpen om te excelleren, maar zou geen positieve ervaring zijn (${formatNumber(value, 'nl', { sign: true })}${who === null ? '' : ` voor ${who}`}).`,
      desiredHint: 'Ontwerp het boven de zone van onverschilligheid, of haal "excel" weg.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I hear how long it takes
    excel: true
    emotion: 0.3 # <- here
    distinctive: An engineer says the hour at which it works again
    brandValues: honest
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I hear how long it takes
    excel: true
    emotion: 1.2
    distinctive: An engineer says the hour at which it works again
    brandValues: honest
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (!touchpoint.excel) continue;
      const lowest = lowestFeeling(touchpoint.emotion, touchpoint.personas);
      if (lowest === null || zoneOf(lowest.value, workspace.settings.zone) === 'above') continue;
      const { value, persona } = lowest;
      const steps = persona === null ? [] : [persona];
      const isDesired = journey.state === 'desired';
      const say = isDesired ? messages.desired : messages.current;
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'emotion', ...steps)),
        message: say(quoted(touchpoint.title), value, whose(workspace, persona)),
        hint: isDesired ? messages.desiredHint : messages.currentHint,
        severity: hardTruth(journey, isFromElsewhere(journey, touchpoint, 'emotion')),
        about: touchpoint,
      };
    }
  },
});
