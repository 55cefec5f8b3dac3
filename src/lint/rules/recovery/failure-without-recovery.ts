import type { Failure } from '../../../model/touchpoint.ts';
import { ownFailures } from '../../own-failures.ts';
import { placeOfEntry } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { hardTruth, notThereYet } from '../../strictness.ts';

export const failureWithoutRecovery = defineRule({
  id: 'failure-without-recovery',
  group: 'recovery',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'Something can go wrong and nothing says how it is made good',
    nl: 'Er kan iets misgaan en nergens staat hoe het wordt goedgemaakt',
  },
  why: {
    en: 'It is not so bad that something does not work, as long as service makes it good. A failure needs a "recovery" that says at least one of: through which channel, by whom, within what time, with what result. At a moment of truth it is a warning on a current journey and an error on a desired or agreed one; elsewhere a warning, and a tip in a draft.',
    nl: 'Het is niet erg dat iets niet werkt, als de service het maar goedmaakt. Een "failure" heeft een "recovery" nodig die minstens één ding zegt: via welk kanaal, door wie, binnen welke tijd, met welk resultaat. Bij een moment van de waarheid is het in een huidige klantreis een waarschuwing en in een gewenste of vastgestelde een fout; elders een waarschuwing, en in een concept een tip.',
  },
  sources: ['4-21'],
  messages: {
    en: {
      missing: (failure: string, touchpoint: string) =>
        `It can go wrong at ${touchpoint} (${failure}), but nothing says how it is made good.`,
      truth: (failure: string, touchpoint: string) =>
        `It can go wrong at the moment of truth ${touchpoint} (${failure}), but nothing says how it is made good.`,
      hint: 'Add "recovery:" with "channel", "who", "within" and "result".',
    },
    nl: {
      missing: (failure, touchpoint) =>
        `Bij ${touchpoint} kan het misgaan (${failure}), maar nergens staat hoe het wordt goedgemaakt.`,
      truth: (failure, touchpoint) =>
        `Bij het moment van de waarheid ${touchpoint} kan het misgaan (${failure}), maar nergens staat hoe het wordt goedgemaakt.`,
      hint: 'Voeg "recovery:" toe met "channel", "who", "within" en "result".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    type: moment-of-truth
    expectedEmotion: 0
    failures:
      - The part is not in the van # <- here
      - { what: The engineer is late, recovery: { channel: sms, within: 15m } }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    type: moment-of-truth
    expectedEmotion: 0
    failures:
      - what: The part is not in the van
        recovery: { channel: phone, who: Planning, within: 1h, result: A new time today }
`,
  *check(journey, { workspace, messages }) {
    for (const { touchpoint, failure, index } of ownFailures(journey)) {
      if (hasRecovery(failure)) continue;
      const isTruth = touchpoint.type === 'moment-of-truth';
      const say = isTruth ? messages.truth : messages.missing;
      yield {
        place: placeOfEntry(workspace, touchpoint, 'failures', index, 'what'),
        message: say(quoted(failure.what), quoted(touchpoint.title)),
        hint: messages.hint,
        severity: isTruth ? hardTruth(journey) : notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});

/** Whether anything says how it is made good. */
function hasRecovery({ recovery }: Failure): boolean {
  if (recovery === undefined) return false;
  const { channel, who, within, result } = recovery;
  return [channel, who, within, result].some((part) => part !== undefined);
}
