import { lowestFeeling, zoneOf } from '../../../figures/emotion.ts';
import { measuredFeeling } from '../../../figures/metric-interval.ts';
import { formatNumber } from '../../../language/number.ts';
import type { Feeling, Metric } from '../../../model/touchpoint.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import type { Settings } from '../../../model/workspace.ts';
import { isFromElsewhere, placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const feelingAgainstMeasurement = defineRule({
  id: 'feeling-against-measurement',
  group: 'experience',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'What is told of a feeling contradicts what was measured',
    nl: 'Wat over een gevoel wordt verteld spreekt de meting tegen',
  },
  why: {
    en: 'An experience is positive, negative or neutral, and the map should not say both. A measured satisfaction (csat, rating or satisfaction, with its scale) lies somewhere on the scale of emotions: 1 of 5 is -2, 3 is 0 and 5 is +2. When all who meet the touchpoint are said to feel positive and the measurement lies below the zone of indifference, or the other way round, one of the two is wrong or about other customers. Measurements of fewer people than "privacy: smallestGroup" are left alone, and so are desired journeys.',
    nl: 'Een ervaring is positief, negatief of neutraal, en de kaart hoort niet allebei te zeggen. Een gemeten tevredenheid (csat, rating of satisfaction, met de schaal) ligt ergens op de schaal van emoties: 1 van 5 is -2, 3 is 0 en 5 is +2. Als iedereen die het contactmoment meemaakt zich positief zou voelen en de meting onder de zone van onverschilligheid ligt, of andersom, klopt een van de twee niet of gaat het over andere klanten. Metingen onder minder mensen dan "privacy: smallestGroup" blijven buiten schot, net als gewenste klantreizen.',
  },
  sources: ['1-10'],
  messages: {
    en: {
      positive: (touchpoint: string, metric: string, felt: number) =>
        `${touchpoint} is told as a positive experience, but ${metric} measures a negative one (${formatNumber(felt, 'en', { sign: true })} on the scale of emotions).`,
      negative: (touchpoint: string, metric: string, felt: number) =>
        `${touchpoint} is told as a negative experience, but ${metric} measures a positive one (${formatNumber(felt, 'en', { sign: true })} on the scale of emotions).`,
      hint: 'Find out which of the two is true, and for whom; correct "emotion", or the metric and its scale.',
      measured: 'this was measured',
    },
    nl: {
      positive: (touchpoint, metric, felt) =>
        `${touchpoint} wordt verteld als een positieve ervaring, maar ${metric} meet een negatieve (${formatNumber(felt, 'nl', { sign: true })} op de schaal van emoties).`,
      negative: (touchpoint, metric, felt) =>
        `${touchpoint} wordt verteld als een negatieve ervaring, maar ${metric} meet een positieve (${formatNumber(felt, 'nl', { sign: true })} op de schaal van emoties).`,
      hint: 'Zoek uit wat waar is, en voor wie; verbeter "emotion", of het cijfer en de schaal.',
      measured: 'dit is gemeten',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 1.2 # <- here
    metrics:
      - { kind: csat, value: 2.1, scale: [1, 5], n: 240 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: -0.8
    metrics:
      - { kind: csat, value: 2.1, scale: [1, 5], n: 240 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'current') return;
    const { settings } = workspace;
    for (const touchpoint of journey.touchpoints) {
      const { emotion, personas, metrics } = touchpoint;
      if (metrics.length === 0 || isFromElsewhere(journey, touchpoint, 'emotion')) continue;
      const side = sideOf(emotion, personas, settings);
      if (side === 'inside') continue;
      for (const [index, metric] of metrics.entries()) {
        const felt = satisfaction(metric, settings);
        if (felt === null || zoneOf(felt, settings.zone) !== opposite[side]) continue;
        const message = side === 'above' ? messages.positive : messages.negative;
        const at = reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'emotion'));
        const place = placeOfEntry(workspace, touchpoint, 'metrics', index);
        yield {
          ...at,
          message: message(quoted(touchpoint.title), quoted(metric.kind), felt),
          hint: messages.hint,
          related: [...(at.related ?? []), { message: messages.measured, place }],
          about: touchpoint,
        };
        break;
      }
    }
  },
});

const opposite = { above: 'below', below: 'above' } as const;

/** On which side of the zone all lie who meet it; inside when they differ, or nothing is known. */
function sideOf(emotion: Feeling | undefined, personas: readonly string[], settings: Settings) {
  const lowest = lowestFeeling(emotion, personas);
  if (lowest === null || emotion === undefined) return 'inside';
  const sign = zoneOf(lowest.value, settings.zone);
  if (sign !== 'below' || typeof emotion === 'number') return sign;
  const whose = personas.length > 0 ? personas : Object.keys(emotion);
  const isShared = whose.every((persona) => {
    const felt = lowestFeeling(emotion, [persona]);
    return felt === null || zoneOf(felt.value, settings.zone) === 'below';
  });
  return isShared ? sign : 'inside';
}

/** A measured satisfaction on the scale of emotions; null for other metrics, and when too few were asked. */
function satisfaction(metric: Metric, { smallestGroup }: Settings): number | null {
  if (metric.n !== undefined && metric.n < smallestGroup) return null;
  return measuredFeeling(metric)?.value ?? null;
}
