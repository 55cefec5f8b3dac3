import { suggestedType } from '../../../figures/selection.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const standardWithHighImpact = defineRule({
  id: 'standard-with-high-impact',
  group: 'moments',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A standard moment has high impact on customer and organisation',
    nl: 'Een standaardmoment heeft hoge impact op klant en organisatie',
  },
  why: {
    en: 'A standard moment has limited impact on the whole experience or on the result of the organisation; limited on one of the two is enough. High impact (4 or more) on both makes it a moment of truth, which has to meet expectations.',
    nl: 'Een standaardmoment heeft beperkte impact op de totale beleving of op het resultaat van de organisatie; beperkt op een van de twee is genoeg. Hoge impact (4 of meer) op allebei maakt het een moment van de waarheid, en dat moet aan de verwachtingen voldoen.',
  },
  sources: ['1-14'],
  messages: {
    en: {
      high: (touchpoint: string, customer: number, organisation: number) =>
        `${touchpoint} is called a standard moment, but has high impact on customer (${customer}) and organisation (${organisation}).`,
      hint: 'Make it "type: moment-of-truth", or think again about its impact.',
    },
    nl: {
      high: (touchpoint, customer, organisation) =>
        `${touchpoint} heet een standaardmoment, maar heeft hoge impact op klant (${customer}) en organisatie (${organisation}).`,
      hint: 'Maak er "type: moment-of-truth" van, of kijk nog eens naar de impact.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 1
    type: standard # <- here
    impact: { customer: 5, organisation: 4 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 1
    type: standard
    impact: { customer: 5, organisation: 2 }
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.type !== 'standard' || touchpoint.impact === undefined) continue;
      if (suggestedType(touchpoint) !== 'moment-of-truth') continue;
      const isTakenOver =
        isFromElsewhere(journey, touchpoint, 'type') &&
        isFromElsewhere(journey, touchpoint, 'impact');
      if (isTakenOver) continue;
      const { customer = 0, organisation = 0 } = touchpoint.impact;
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'type')),
        message: messages.high(quoted(touchpoint.title), customer, organisation),
        hint: messages.hint,
        about: touchpoint,
      };
    }
  },
});
