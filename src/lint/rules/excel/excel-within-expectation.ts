import { EPSILON, lowestFeeling, zoneOf } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { worstShortfall } from '../../shortfall.ts';
import { hardTruth } from '../../strictness.ts';
import { whose } from '../../whose.ts';

export const excelWithinExpectation = defineRule({
  id: 'excel-within-expectation',
  group: 'excel',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment to excel does not exceed expectations',
    nl: 'Een moment om te excelleren overtreft de verwachtingen niet',
  },
  why: {
    en: 'To excel is to exceed what customers expect and to move them; what they expected anyway does not stay with them. The persona for whom the gap is worst counts. A moment that is not positive at all, or a moment of truth below expectations, has a finding of its own. On a current journey it is a warning, on a desired or agreed one an error.',
    nl: 'Excelleren is verwachtingen overtreffen en iets losmaken; wat klanten toch al verwachtten blijft niet hangen. De persona met de grootste kloof telt. Een moment dat helemaal niet positief is, of een moment van de waarheid dat tegenvalt, heeft een eigen bevinding. In een huidige klantreis is het een waarschuwing, in een gewenste of vastgestelde een fout.',
  },
  sources: ['1-20'],
  messages: {
    en: {
      within: (touchpoint: string, emotion: number, expected: number, who: string | null) =>
        `${touchpoint} is a moment to excel that does not exceed expectations${who === null ? '' : ` for ${who}`}: ${formatNumber(emotion, 'en', { sign: true })}, expected ${formatNumber(expected, 'en', { sign: true })}.`,
      hint: 'Do something that customers do not expect here, or excel elsewhere.',
      expected: 'this was expected',
    },
    nl: {
      within: (touchpoint, emotion, expected, who) =>
        `${touchpoint} is een moment om te excelleren dat de verwachting niet overtreft${who === null ? '' : ` voor ${who}`}: ${formatNumber(emotion, 'nl', { sign: true })}, verwacht ${formatNumber(expected, 'nl', { sign: true })}.`,
      hint: 'Doe hier iets wat klanten niet verwachten, of excelleer ergens anders.',
      expected: 'dit was de verwachting',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I hear how long it takes
    excel: true
    expectedEmotion: 1
    emotion: 1 # <- here
    distinctive: An engineer says the hour at which it works again
    brandValues: honest
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I hear how long it takes
    excel: true
    expectedEmotion: 0.2
    emotion: 1
    distinctive: An engineer says the hour at which it works again
    brandValues: honest
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (!touchpoint.excel) continue;
      const gap = worstShortfall(touchpoint, false);
      if (gap === null) continue;
      const lowest = lowestFeeling(touchpoint.emotion, touchpoint.personas);
      if (lowest && zoneOf(lowest.value, workspace.settings.zone) !== 'above') continue;
      const isBelow = gap.emotion < gap.expected - EPSILON;
      if (isBelow && touchpoint.type === 'moment-of-truth') continue;
      const isPerPersona = typeof touchpoint.emotion !== 'number' && gap.persona !== null;
      const steps = isPerPersona && gap.persona !== null ? [gap.persona] : [];
      const at = reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'emotion', ...steps));
      const expected = {
        message: messages.expected,
        place: placeOf(touchpoint, 'expectedEmotion'),
      };
      const who = whose(workspace, gap.persona);
      yield {
        ...at,
        message: messages.within(quoted(touchpoint.title), gap.emotion, gap.expected, who),
        hint: messages.hint,
        severity: hardTruth(journey, isFromElsewhere(journey, touchpoint, 'emotion')),
        related: [...(at.related ?? []), expected],
        about: touchpoint,
      };
    }
  },
});
