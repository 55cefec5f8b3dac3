import { suggestedType } from '../../../figures/selection.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { isWithoutUs } from '../../lifecycle.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const truthWithoutHighImpact = defineRule({
  id: 'truth-without-high-impact',
  group: 'moments',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment of truth lacks high impact on customer or organisation',
    nl: 'Een moment van de waarheid mist hoge impact op klant of organisatie',
  },
  why: {
    en: 'A moment of truth has high impact (4 or more) on the experience of the customer and on the result of the organisation. Calling other moments so spreads the effort too thin. When its impact is not known, it is a tip; of how customers manage without you today ("offer: new") it is not asked.',
    nl: 'Een moment van de waarheid heeft hoge impact (4 of meer) op de beleving van de klant én op het resultaat van de organisatie. Noem je andere momenten ook zo, dan versnipper je de aandacht. Is de impact niet bekend, dan is het een tip; van hoe klanten het nu zonder jou doen ("offer: new") wordt het niet gevraagd.',
  },
  sources: ['1-17'],
  messages: {
    en: {
      low: (touchpoint: string, what: string, value: number) =>
        `${touchpoint} is called a moment of truth, but its impact on the ${what} is ${value}.`,
      customer: 'customer',
      organisation: 'organisation',
      lowHint: 'High is 4 or 5: make it "type: standard", or think again about its impact.',
      unknown: (touchpoint: string, what: string | null) =>
        `${touchpoint} is called a moment of truth, but its impact${what === null ? '' : ` on the ${what}`} is not known.`,
      unknownHint: 'Add "impact: { customer: 1..5, organisation: 1..5 }".',
    },
    nl: {
      low: (touchpoint, what, value) =>
        `${touchpoint} heet een moment van de waarheid, maar de impact op de ${what} is ${value}.`,
      customer: 'klant',
      organisation: 'organisatie',
      lowHint: 'Hoog is 4 of 5: maak er "type: standard" van, of kijk nog eens naar de impact.',
      unknown: (touchpoint, what) =>
        `${touchpoint} heet een moment van de waarheid, maar de impact${what === null ? '' : ` op de ${what}`} is niet bekend.`,
      unknownHint: 'Voeg "impact: { customer: 1..5, organisation: 1..5 }" toe.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 1
    expectedEmotion: 0.5
    type: moment-of-truth # <- here
    impact: { customer: 5, organisation: 2 }
  - title: I get the bill
    emotion: 0
    expectedEmotion: 0
    type: moment-of-truth # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 1
    expectedEmotion: 0.5
    type: moment-of-truth
    impact: { customer: 5, organisation: 4 }
`,
  *check(journey, { workspace, messages }) {
    if (isWithoutUs(journey)) return;
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.type !== 'moment-of-truth') continue;
      const suggested = suggestedType(touchpoint);
      if (suggested === 'moment-of-truth') continue;
      const isTakenOver =
        isFromElsewhere(journey, touchpoint, 'type') &&
        isFromElsewhere(journey, touchpoint, 'impact');
      if (isTakenOver) continue;
      const at = reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'type'));
      const title = quoted(touchpoint.title);
      if (suggested === null) {
        const { customer, organisation } = touchpoint.impact ?? {};
        const halfKnown = customer === undefined ? messages.customer : messages.organisation;
        const what = customer === undefined && organisation === undefined ? null : halfKnown;
        const message = messages.unknown(title, what);
        yield { ...at, message, hint: messages.unknownHint, severity: 'info', about: touchpoint };
        continue;
      }
      const { customer = 5, organisation = 5 } = touchpoint.impact ?? {};
      const [what, value] =
        customer <= organisation
          ? [messages.customer, customer]
          : [messages.organisation, organisation];
      const message = messages.low(title, what, value);
      yield { ...at, message, hint: messages.lowHint, about: touchpoint };
    }
  },
});
