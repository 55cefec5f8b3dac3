import type { Journey } from '../../../model/journey.ts';
import { lineages } from '../../../model/lineage.ts';
import type { Metric, Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { Analyses } from '../../analyses.ts';
import { isFromElsewhere, placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const targetWithoutBaseline = defineRule({
  id: 'target-without-baseline',
  group: 'evidence',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A figure has a target, but nobody knows where it stands now',
    nl: 'Een cijfer heeft een streefwaarde, maar niemand weet waar het nu staat',
  },
  why: {
    en: 'Measure before you change anything: without a baseline nobody can tell afterwards whether it got better, and a target is a guess. A metric with a "target" needs a "baseline" or a measured "value". One of the same kind at the same moment of the journey that a desired one comes from will do. In a draft it is a tip.',
    nl: 'Meet voordat je iets verandert: zonder nulmeting kan niemand achteraf zeggen of het beter is geworden, en is een streefwaarde een gok. Een cijfer met een "target" heeft een "baseline" of een gemeten "value" nodig. Een cijfer van dezelfde soort bij hetzelfde moment in de klantreis waar een gewenste van uitgaat is ook goed. In een concept is het een tip.',
  },
  sources: ['3-42'],
  messages: {
    en: {
      missing: (metric: string, of: string) =>
        `${metric} of ${of} has a target, but no baseline to compare it with.`,
      hint: 'Measure where it stands before you change anything, and note it as "baseline".',
    },
    nl: {
      missing: (metric, of) =>
        `${metric} van ${of} heeft een streefwaarde, maar geen nulmeting om mee te vergelijken.`,
      hint: 'Meet waar het staat voordat je iets verandert, en zet dat erbij als "baseline".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: -0.4
    metrics:
      - { kind: csat, scale: [1, 5], target: 4.2 } # <- here
      - { kind: ces, scale: [1, 7], baseline: 3, target: 5 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: -0.4
    metrics:
      - { kind: csat, scale: [1, 5], baseline: 3.1, target: 4.2 }
      - { kind: ces, scale: [1, 7], baseline: 3, target: 5 }
`,
  *check(journey, { workspace, messages, analyses }) {
    for (const element of [journey, ...journey.touchpoints]) {
      if (!element.metrics.some(lacksBaseline)) continue;
      if (isFromElsewhere(journey, element, 'metrics')) continue;
      const touchpoint = 'phase' in element ? element : null;
      const before = metricsBefore(workspace, journey, touchpoint, analyses);
      for (const [index, metric] of element.metrics.entries()) {
        if (!lacksBaseline(metric) || before.some((one) => tells(one, metric))) continue;
        const place = placeOfEntry(workspace, element, 'metrics', index);
        yield {
          ...reportAt(workspace, journey, element, place),
          message: messages.missing(quoted(metric.kind), quoted(element.title)),
          hint: messages.hint,
          severity: notThereYet(journey),
          ...(touchpoint !== null && { about: touchpoint }),
        };
      }
    }
  },
});

function lacksBaseline({ target, baseline, value }: Metric): boolean {
  return target !== undefined && baseline === undefined && value === undefined;
}

/** Whether another metric says where this one stands. */
function tells({ kind, baseline, value }: Metric, metric: Metric): boolean {
  return kind === metric.kind && (baseline ?? value) !== undefined;
}

/** What was measured in the journeys that this one comes from: at this touchpoint, or (null) over the whole. */
function metricsBefore(
  workspace: Workspace,
  journey: Journey,
  touchpoint: Touchpoint | null,
  analyses: Analyses,
): readonly Metric[] {
  const origins = analyses.origins(journey);
  if (touchpoint === null) return origins.flatMap(({ metrics }) => metrics);
  const moments = lineages(workspace, journey)(touchpoint);
  return origins.flatMap((origin) =>
    moments.flatMap((id) => analyses.flow(origin).byId(id)?.metrics ?? []),
  );
}
