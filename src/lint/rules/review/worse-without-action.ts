import { EPSILON } from '../../../model/epsilon.ts';
import { formatNumber } from '../../../language/number.ts';
import type { Journey } from '../../../model/journey.ts';
import type { Metric, Touchpoint } from '../../../model/touchpoint.ts';
import { dueDay } from '../../../model/due-day.ts';
import { isFromElsewhere, placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const worseWithoutAction = defineRule({
  id: 'worse-without-action',
  group: 'review',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A figure got worse, and nothing was done since',
    nl: 'Een cijfer is slechter geworden, en sindsdien is er niets gedaan',
  },
  why: {
    en: 'Look at the journey again when the service changes, when customers are dissatisfied, or when questions and complaints come in. What cjm can see of that are figures: a "value" that has moved away from its "target" since the "baseline" calls for action. A solution for that touchpoint counts unless it was dropped; for a figure over the whole journey any solution does. So does a review after the figure was measured. In which direction better lies is told by baseline and target.',
    nl: 'Kijk opnieuw naar de klantreis als de dienstverlening wijzigt, als klanten ontevreden zijn, of als er vragen en klachten komen. Wat cjm daarvan kan zien zijn cijfers: een "value" die sinds de "baseline" verder van de "target" is komen te liggen vraagt om actie. Een oplossing voor dat contactmoment telt mee tenzij ze is afgevallen; bij een cijfer over de hele klantreis is elke oplossing goed. Ook een herziening nadat het cijfer is gemeten telt mee. Welke kant beter is, zeggen baseline en target.',
  },
  sources: ['0-34'],
  messages: {
    en: {
      worse: (metric: string, of: string, before: number, now: number) =>
        `${metric} of ${of} went from ${formatNumber(before, 'en', { digits: 2 })} to ${formatNumber(now, 'en', { digits: 2 })}, away from its target, and nothing was done since.`,
      hint: 'Find out why and add a solution, or go through the journey and set "review: last".',
    },
    nl: {
      worse: (metric, of, before, now) =>
        `${metric} van ${of} ging van ${formatNumber(before, 'nl', { digits: 2 })} naar ${formatNumber(now, 'nl', { digits: 2 })}, verder van de streefwaarde, en sindsdien is er niets gedaan.`,
      hint: 'Zoek uit waardoor en voeg een oplossing toe, of loop de klantreis na en pas "review: last" aan.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
review: { every: 1y, last: 2026-01-20 }
touchpoints:
  - title: I call the help desk
    emotion: -0.4
    metrics:
      - { kind: csat, scale: [1, 5], baseline: 3.4, value: 3.1, target: 4, date: 2026-09 } # <- here
      - { kind: minutes, baseline: 9, value: 7, target: 3, date: 2026-09 }
`,
  good: `title: Reporting a fault
personas: sam
review: { every: 1y, last: 2026-10-05 }
touchpoints:
  - title: I call the help desk
    emotion: -0.4
    metrics:
      - { kind: csat, scale: [1, 5], baseline: 3.4, value: 3.1, target: 4, date: 2026-09 }
`,
  *check(journey, { workspace, messages }) {
    for (const element of [journey, ...journey.touchpoints]) {
      for (const [index, metric] of element.metrics.entries()) {
        const { baseline, value } = metric;
        if (baseline === undefined || value === undefined || !isWorse(metric)) continue;
        if (isFromElsewhere(journey, element, 'metrics')) continue;
        const touchpoint = 'phase' in element ? element : null;
        if (isReviewed(journey, metric) || hasSolution(journey, touchpoint)) continue;
        const place = placeOfEntry(workspace, element, 'metrics', index);
        yield {
          ...reportAt(workspace, journey, element, place),
          message: messages.worse(quoted(metric.kind), quoted(element.title), baseline, value),
          hint: messages.hint,
          ...(touchpoint !== null && { about: touchpoint }),
        };
      }
    }
  },
});

/** It lies further from its target than before. */
function isWorse({ baseline, value, target }: Metric): boolean {
  if (baseline === undefined || value === undefined || target === undefined) return false;
  return Math.abs(target - value) > Math.abs(target - baseline) + EPSILON;
}

/** Somebody went through the journey since; what has no date was measured who knows when. */
function isReviewed({ review }: Journey, { date }: Metric): boolean {
  if (review?.last === undefined) return false;
  return date === undefined || dueDay(review.last, '0d') >= dueDay(date, '0d');
}

function hasSolution({ solutions }: Journey, touchpoint: Touchpoint | null): boolean {
  return solutions.some(
    ({ status, for: targets }) =>
      status !== 'dropped' &&
      (touchpoint === null ||
        targets.some((id) => id === touchpoint.id || id === touchpoint.phase)),
  );
}
