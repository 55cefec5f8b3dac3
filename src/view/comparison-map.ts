import type { Effect } from '../compare/effects.ts';
import type { ComparedMoment } from './compared-moments.ts';
import type { ComparedPhaseView } from './comparison-view.ts';
import { EPSILON, zoneOf } from '../figures/emotion.ts';
import { compareWords } from '../language/compare.ts';
import { reportWords } from '../language/report.ts';
import type { Workspace } from '../model/workspace.ts';
import { feelingPair } from './feeling-pair.ts';
import type { JourneyView } from './journey-view.ts';
import { item, type Item } from './lane-item.ts';
import type { Lane } from './lanes.ts';

/** What the map of a page shows: the same table as that of a journey, over the moments of both. */
export type MapView = Pick<
  JourneyView,
  | 'words'
  | 'title'
  | 'curve'
  | 'manyLines'
  | 'legendMarks'
  | 'columnWidth'
  | 'hasPhases'
  | 'hasGoals'
  | 'hasBusinessGoals'
  | 'phases'
  | 'touchpoints'
  | 'columns'
  | 'lanes'
  | 'isTall'
  | 'filters'
  | 'hasControls'
  | 'icons'
>;

export function comparisonMap(
  { settings }: Workspace,
  phases: readonly ComparedPhaseView[],
  effects: readonly Effect[],
  drawn: Pick<JourneyView, 'curve' | 'legendMarks' | 'columnWidth'>,
): MapView {
  const words = compareWords(settings.language);
  const means = new Map(
    effects.flatMap(({ scope, id, mean }) => (scope === 'phase' ? [[id, mean] as const] : [])),
  );
  const moments = phases.flatMap((phase) => phase.moments);
  const lane = (
    id: Lane['id'],
    title: string,
    cellOf: (moment: ComparedMoment) => readonly Item[],
  ): Lane => ({ id, title, cells: moments.map(cellOf), side: 'both', behind: false });
  const lanes = [
    lane('feeling', words.feeling, feelingCell),
    lane('more', words.changes, changesCell),
    lane('solutions', words.solutions, ({ solutions }) =>
      solutions.map((text) => item(text, { class: 'strong', own: true })),
    ),
  ];
  return {
    ...drawn,
    words: {
      ...reportWords(settings.language),
      map: words.map,
      curve: words.curve,
      noCurve: words.noCurve,
    },
    // Both lines stand in the legend.
    manyLines: true,
    title: words.map,
    hasPhases: phases.some(({ name }) => name !== ''),
    hasGoals: false,
    hasBusinessGoals: false,
    phases: phases.map(({ name, columns, phase }) => ({
      name,
      columns,
      mean: meanOf(phase.id),
      goals: [],
      businessGoals: [],
    })),
    touchpoints: moments.map((moment) => ({
      id: moment.id,
      href: moment.href,
      title: moment.title,
      group: null,
      badges: [
        ...(moment.badge === null || moment.state === 'changed'
          ? []
          : [{ text: moment.badge, class: `state ${moment.state}` }]),
        ...moment.moments,
      ],
      basis: null,
      emotion: moment.after,
      personas: [],
    })),
    columns: moments.length,
    isTall: false,
    filters: [],
    hasControls: false,
    icons: [],
    lanes: lanes.filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  };

  function meanOf(id: string): JourneyView['phases'][number]['mean'] {
    const mean = means.get(id);
    if (mean === undefined || mean.after === null) return null;
    const [from, to] = feelingPair(mean.before, mean.after, settings.language);
    const isSame = mean.difference !== null && Math.abs(mean.difference) <= EPSILON;
    return {
      text: from === null || isSame ? (to ?? '') : words.changesTo(from, to ?? ''),
      class: zoneOf(mean.after, settings.zone),
    };
  }
}

function feelingCell({ feeling }: ComparedMoment): readonly Item[] {
  return feeling === null ? [] : [item(feeling.text, { class: feeling.class, own: false })];
}

function changesCell({ changes }: ComparedMoment): readonly Item[] {
  return changes.map(({ label, text }) =>
    item(text, { class: 'change', ...(label === null ? {} : { label }), own: false }),
  );
}
