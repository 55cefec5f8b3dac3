import type { Touchpoint } from '../../../model/touchpoint.ts';
import { headOf, isFromElsewhere, placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const promiseKeptLate = defineRule({
  id: 'promise-kept-late',
  group: 'promises',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A promise is not kept by the next touchpoint',
    nl: 'Een belofte wordt niet door het volgende contactmoment ingelost',
  },
  why: {
    en: 'What one contact promises, the next one has to deliver: until then the customer waits and wonders. A promise must be kept at once or by the next touchpoint, on every branch; moments without you and what others do ("contact: none" or "indirect", "by") are skipped unless they keep it. What a desired journey takes over unchanged is reported in the current one only.',
    nl: 'Wat het ene contact belooft, moet het volgende leveren: tot die tijd wacht de klant en twijfelt. Een belofte wordt meteen ingelost of door het volgende contactmoment, op elke weg; momenten zonder jou en wat anderen doen ("contact: none" of "indirect", "by") tellen alleen als ze haar inlossen. Wat een gewenste klantreis ongewijzigd overneemt, staat alleen bij de huidige.',
  },
  sources: ['1-06'],
  messages: {
    en: {
      late: (promise: string, touchpoint: string, next: string | null, keeper: string) =>
        next === null
          ? `The promise ${promise} of ${touchpoint} is kept by ${keeper}, but not on every way.`
          : `The promise ${promise} of ${touchpoint} is not kept by the next touchpoint ${next}, only by ${keeper}.`,
      hint: 'Keep it sooner, or promise here only what the next touchpoint delivers.',
      next: 'this comes next and does not keep it',
      keeper: 'this keeps it',
    },
    nl: {
      late: (promise, touchpoint, next, keeper) =>
        next === null
          ? `De belofte ${promise} van ${touchpoint} wordt ingelost door ${keeper}, maar niet op elke weg.`
          : `De belofte ${promise} van ${touchpoint} wordt niet ingelost door het volgende contactmoment ${next}, pas door ${keeper}.`,
      hint: 'Los haar eerder in, of beloof hier alleen wat het volgende contactmoment levert.',
      next: 'dit volgt erop en lost haar niet in',
      keeper: 'dit lost haar in',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: within-a-day, text: Solved within a day } # <- here
  - { title: I answer the same questions again, emotion: -0.3 }
  - { title: The engineer solves it, emotion: 1, fulfils: within-a-day }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: within-a-day, text: Solved within a day }
  - { title: I sleep badly, contact: none }
  - { title: The engineer solves it, emotion: 1, fulfils: within-a-day }
`,
  *check(journey, { workspace, messages, analyses }) {
    for (const { promise, madeAt, kept, keptBy } of analyses.promises(journey)) {
      if (kept !== 'later') continue;
      const [keeper] = keptBy;
      if (keeper === undefined) continue;
      const reach = analyses
        .flow(journey)
        .nextOf(madeAt.id, (one) => isOurs(one) || keptBy.includes(one));
      const next = reach.met.find((one) => !keptBy.includes(one));
      if (next === undefined && !reach.ends) continue;
      const isTakenOver =
        isFromElsewhere(journey, madeAt, 'promises') && isFromElsewhere(journey, keeper, 'fulfils');
      if (isTakenOver && (next === undefined || isFromElsewhere(journey, next, 'fulfils')))
        continue;
      const index = madeAt.promises.indexOf(promise);
      const value = placeOfEntry(workspace, madeAt, 'promises', index, 'text');
      const nextTitle = next === undefined ? null : quoted(next.title);
      const at = reportAt(workspace, journey, madeAt, value);
      yield {
        ...at,
        message: messages.late(
          quoted(promise.text),
          quoted(madeAt.title),
          nextTitle,
          quoted(keeper.title),
        ),
        hint: messages.hint,
        related: [
          ...(at.related ?? []),
          ...(next ? [{ message: messages.next, place: headOf(workspace, next) }] : []),
          { message: messages.keeper, place: headOf(workspace, keeper) },
        ],
        about: madeAt,
      };
    }
  },
});

/** Where we could keep it: what others do in between delays nothing of ours. */
function isOurs({ contact, by }: Touchpoint): boolean {
  return contact === 'direct' && by === undefined;
}
