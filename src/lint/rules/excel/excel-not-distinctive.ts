import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { isGeneric, wordsOf } from '../../generic-words.ts';
import { headOf, isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { texts } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const excelNotDistinctive = defineRule({
  id: 'excel-not-distinctive',
  group: 'excel',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment to excel is not specific and unique',
    nl: 'Een moment om te excelleren is niet specifiek en uniek',
  },
  why: {
    en: 'A moment to excel is always specific and unique: "distinctive" says in a sentence what customers get here and nowhere else. It is reported when it is missing (a tip in a draft), when two moments of a journey say the same, and when it only holds words that fit everybody, such as "good service". The option "words" adds to those.',
    nl: 'Een moment om te excelleren is altijd specifiek en uniek: "distinctive" zegt in één zin wat klanten hier krijgen en nergens anders. Het wordt gemeld als het ontbreekt (in een concept een tip), als twee momenten van een klantreis hetzelfde zeggen, en als er alleen woorden staan die op iedereen passen, zoals "goede service". Met de optie "words" voeg je er toe.',
  },
  sources: ['1-22'],
  options: {
    words: texts('More words that say nothing specific, such as those of your line of business'),
  },
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `${touchpoint} is a moment to excel, but nothing says what makes it unique.`,
      missingHint:
        'Add "distinctive:", one sentence about what customers get here and nowhere else.',
      copied: (touchpoint: string, other: string) =>
        `What makes ${touchpoint} unique is word for word that of ${other}.`,
      copiedHint: 'Say of each moment what customers notice there and nowhere else.',
      other: 'the same words stand here',
      generic: (text: string, touchpoint: string) =>
        `${text} does not say what makes ${touchpoint} unique: anybody could write it.`,
      genericHint: 'Say what a customer would retell: what, how soon, by whom.',
    },
    nl: {
      missing: (touchpoint) =>
        `${touchpoint} is een moment om te excelleren, maar nergens staat wat het uniek maakt.`,
      missingHint:
        'Voeg "distinctive:" toe, één zin over wat klanten hier krijgen en nergens anders.',
      copied: (touchpoint, other) =>
        `Wat ${touchpoint} uniek maakt is woord voor woord dat van ${other}.`,
      copiedHint: 'Zeg van elk moment wat klanten daar merken en nergens anders.',
      other: 'hier staan dezelfde woorden',
      generic: (text, touchpoint) =>
        `${text} zegt niet wat ${touchpoint} uniek maakt: iedereen kan dat schrijven.`,
      genericHint: 'Zeg wat een klant zou navertellen: wat, hoe snel, door wie.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    excel: true # <- here
    emotion: 1
    brandValues: honest
  - title: The engineer comes
    excel: true
    emotion: 1
    brandValues: honest
    distinctive: Good service and high quality # <- here
  - title: It works again
    excel: true
    emotion: 1
    brandValues: honest
    distinctive: Good service and high quality # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    excel: true
    emotion: 1
    brandValues: honest
    distinctive: The engineer shows the broken part and what it cost us
`,
  *check(journey, { workspace, messages, options }) {
    let seen: Map<string, Touchpoint> | undefined;
    for (const touchpoint of journey.touchpoints) {
      if (!touchpoint.excel) continue;
      const title = quoted(touchpoint.title);
      if (touchpoint.distinctive.length === 0) {
        if (isFromElsewhere(journey, touchpoint, 'excel')) continue;
        yield {
          ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'excel'), 'key'),
          message: messages.missing(title),
          hint: messages.missingHint,
          severity: notThereYet(journey),
          about: touchpoint,
        };
        continue;
      }
      const text = touchpoint.distinctive.join(' ');
      const words = wordsOf(text);
      const key = words.join(' ');
      const other = (seen ??= new Map()).get(key);
      if (other === undefined) seen.set(key, touchpoint);
      if (isFromElsewhere(journey, touchpoint, 'distinctive')) continue;
      const place = placeOf(touchpoint, 'distinctive');
      const at = reportAt(workspace, journey, touchpoint, place);
      if (other !== undefined) {
        yield {
          ...at,
          message: messages.copied(title, quoted(other.title)),
          hint: messages.copiedHint,
          related: [{ message: messages.other, place: headOf(workspace, other) }],
          about: touchpoint,
        };
      } else if (isGeneric(words, options.words)) {
        yield {
          ...at,
          message: messages.generic(quoted(text), title),
          hint: messages.genericHint,
          about: touchpoint,
        };
      }
    }
  },
});
