import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { isFromElsewhere, placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { sameElsewhere } from '../../same-elsewhere.ts';
import { hardTruth } from '../../strictness.ts';

export const promiseNeverKept = defineRule({
  id: 'promise-never-kept',
  group: 'promises',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A promise is made and never kept',
    nl: 'Er wordt iets beloofd en nooit nagekomen',
  },
  why: {
    en: 'Every contact makes a promise or keeps one; value that was promised and never delivered costs trust. A promise counts as kept when a touchpoint that can be reached from there, or one of another journey, names it under "fulfils". What a touchpoint promises that is the "same" as one of another journey is judged there. On a current journey it is a warning (mapping it honestly is good work), on a desired or agreed one an error.',
    nl: 'Elk contact doet een belofte of lost er een in; beloofde waarde die nooit geleverd wordt kost vertrouwen. Een belofte is ingelost als een contactmoment dat vandaar bereikbaar is, of een in een andere klantreis, haar noemt onder "fulfils". Wat een contactmoment belooft dat hetzelfde is als een in een andere klantreis ("same") wordt daar beoordeeld. In een huidige klantreis is het een waarschuwing (eerlijk in kaart brengen is goed werk), in een gewenste of vastgestelde een fout.',
  },
  sources: ['1-06', '1-05'],
  messages: {
    en: {
      never: (promise: string, touchpoint: string) =>
        `The promise ${promise} of ${touchpoint} is never kept.`,
      hint: (id: string) =>
        `Add "fulfils: ${id}" to the touchpoint that keeps it, or stop promising it.`,
    },
    nl: {
      never: (promise, touchpoint) =>
        `De belofte ${promise} van ${touchpoint} wordt nooit ingelost.`,
      hint: (id) =>
        `Zet "fulfils: ${id}" bij het contactmoment dat haar inlost, of beloof het niet.`,
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: today, text: We call back today } # <- here
  - { title: The engineer comes, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: today, text: We call back today }
  - { title: They call me back at four, emotion: 1, fulfils: today }
`,
  *check(journey, { workspace, messages, analyses }) {
    for (const { promise, madeAt, kept } of analyses.promises(journey)) {
      if (kept !== 'never' || isOfAnother(workspace, journey, madeAt)) continue;
      const index = madeAt.promises.indexOf(promise);
      const value = placeOfEntry(workspace, madeAt, 'promises', index, 'text');
      yield {
        ...reportAt(workspace, journey, madeAt, value),
        message: messages.never(quoted(promise.text), quoted(madeAt.title)),
        hint: messages.hint(promise.id),
        severity: hardTruth(journey, isFromElsewhere(journey, madeAt, 'promises')),
        about: madeAt,
      };
    }
  },
});

/** Promised in another journey, of which this one shows the same touchpoint. */
function isOfAnother(workspace: Workspace, journey: Journey, madeAt: Touchpoint): boolean {
  return (
    isFromElsewhere(journey, madeAt, 'promises') &&
    sameElsewhere(workspace, journey, madeAt) !== null
  );
}
