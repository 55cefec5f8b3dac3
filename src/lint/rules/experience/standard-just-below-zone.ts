import { EPSILON, lowestFeeling, zoneOf } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { whose } from '../../whose.ts';

export const standardJustBelowZone = defineRule({
  id: 'standard-just-below-zone',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  summary: {
    en: 'A standard moment lies just below the zone of indifference',
    nl: 'Een standaardmoment ligt net onder de zone van onverschilligheid',
  },
  why: {
    en: 'A standard moment that dips just below the zone is no reason to act at once: spend the effort on moments that matter more. Good to know, never more than a tip. "Just" is "emotion.margin" in cjm.yaml (0.3 when absent).',
    nl: 'Een standaardmoment dat net onder de zone zakt is geen reden om meteen in te grijpen: steek de moeite in momenten die zwaarder wegen. Goed om te weten, nooit meer dan een tip. "Net" is "emotion.margin" in cjm.yaml (0,3 als het er niet staat).',
  },
  sources: ['1-16', '1-15'],
  messages: {
    en: {
      below: (touchpoint: string, value: number, who: string | null) =>
        `${touchpoint} lies just below the zone of indifference (${formatNumber(value, 'en', { sign: true })}${who === null ? '' : ` for ${who}`}).`,
      hint: 'It is a standard moment: nothing needs to be done about it now.',
    },
    nl: {
      below: (touchpoint, value, who) =>
        `${touchpoint} ligt net onder de zone van onverschilligheid (${formatNumber(value, 'nl', { sign: true })}${who === null ? '' : ` voor ${who}`}).`,
      hint: 'Het is een standaardmoment: je hoeft er nu niets aan te doen.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I wait for the mail that confirms it
    type: standard
    emotion: -0.7 # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I wait for the mail that confirms it
    type: standard
    emotion: -0.4
`,
  *check(journey, { workspace, messages }) {
    const { zone } = workspace.settings;
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.type !== 'standard' || touchpoint.excel) continue;
      const lowest = lowestFeeling(touchpoint.emotion, touchpoint.personas);
      if (lowest === null || zoneOf(lowest.value, zone) !== 'below') continue;
      if (lowest.value < zone.low - zone.margin - EPSILON) continue;
      if (isFromElsewhere(journey, touchpoint, 'emotion')) continue;
      const { value, persona } = lowest;
      const steps = persona === null ? [] : [persona];
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'emotion', ...steps)),
        message: messages.below(quoted(touchpoint.title), value, whose(workspace, persona)),
        hint: messages.hint,
        about: touchpoint,
      };
    }
  },
});
