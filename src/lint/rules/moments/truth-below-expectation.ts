import { formatNumber } from '../../../language/number.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { worstShortfall } from '../../shortfall.ts';
import { hardTruth } from '../../strictness.ts';
import { whose } from '../../whose.ts';

export const truthBelowExpectation = defineRule({
  id: 'truth-below-expectation',
  group: 'moments',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment of truth is experienced as worse than expected',
    nl: 'Een moment van de waarheid wordt slechter beleefd dan verwacht',
  },
  why: {
    en: 'A moment of truth has to meet expectations at the very least: one that disappoints costs customers, however good the rest is. The persona for whom the gap is largest counts. On a current journey it is a warning (mapping it honestly is good work), on a desired or agreed one an error.',
    nl: 'Een moment van de waarheid moet minimaal aan de verwachtingen voldoen: valt het tegen, dan kost dat klanten, hoe goed de rest ook is. De persona met de grootste kloof telt. In een huidige klantreis is het een waarschuwing (eerlijk in kaart brengen is goed werk), in een gewenste of vastgestelde een fout.',
  },
  sources: ['1-19'],
  messages: {
    en: {
      below: (touchpoint: string, emotion: number, expected: number, who: string | null) =>
        `${touchpoint} is a moment of truth that falls short of expectations${who === null ? '' : ` for ${who}`}: ${formatNumber(emotion, 'en', { sign: true })}, expected ${formatNumber(expected, 'en', { sign: true })}.`,
      hint: 'Bring the experience up to what is expected, or temper the expectation beforehand.',
      expected: 'this was expected',
    },
    nl: {
      below: (touchpoint, emotion, expected, who) =>
        `${touchpoint} is een moment van de waarheid dat tegenvalt${who === null ? '' : ` voor ${who}`}: ${formatNumber(emotion, 'nl', { sign: true })}, verwacht ${formatNumber(expected, 'nl', { sign: true })}.`,
      hint: 'Breng de beleving op het verwachte niveau, of temper vooraf de verwachting.',
      expected: 'dit was de verwachting',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    type: moment-of-truth
    impact: { customer: 5, organisation: 4 }
    expectedEmotion: 0.5
    emotion: -0.3 # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    type: moment-of-truth
    impact: { customer: 5, organisation: 4 }
    expectedEmotion: 0.5
    emotion: 0.5
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.type !== 'moment-of-truth') continue;
      const gap = worstShortfall(touchpoint, true);
      if (gap === null) continue;
      const steps = gap.persona === null ? [] : [gap.persona];
      const who = whose(workspace, gap.persona);
      const at = reportAt(
        workspace,
        journey,
        touchpoint,
        placeOf(touchpoint, 'emotion', ...(typeof touchpoint.emotion === 'number' ? [] : steps)),
      );
      const expected = {
        message: messages.expected,
        place: placeOf(touchpoint, 'expectedEmotion'),
      };
      yield {
        ...at,
        message: messages.below(quoted(touchpoint.title), gap.emotion, gap.expected, who),
        hint: messages.hint,
        severity: hardTruth(journey, isFromElsewhere(journey, touchpoint, 'emotion')),
        related: [...(at.related ?? []), expected],
        about: touchpoint,
      };
    }
  },
});
