import { lowestFeeling, zoneOf } from '../figures/emotion.ts';
import type { Moment } from '../figures/journey-figures.ts';
import { formatNumber, formatShare } from '../language/number.ts';
import { metricItem } from './metric-item.ts';
import { bestOf, solutionHref } from './solutions-at.ts';
import { shortName, type Study } from './study.ts';
import { touchpointHref } from './touchpoint-href.ts';

/** A key figure: what it is, the figure, and what it is about. */
export interface Tile {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Stands after the figure, smaller. */
  readonly unit: string | null;
  readonly class: string;
  readonly about: string | null;
  readonly href: string | null;
}

/** Mean, peak, pit and end, the worst moment, the best solution and the evidence. */
export function tilesOf(study: Study): readonly Tile[] {
  const { figures, words, language } = study;
  const share = (value: number | null) => formatShare(value, language);
  return [
    feelingTile(
      'mean',
      words.mean,
      figures.mean,
      study,
      words.meanNote(share(figures.coverage.scored)),
    ),
    momentTile('peak', words.peak, figures.peak, study),
    momentTile('pit', words.pit, figures.pit, study),
    momentTile('end', words.end, figures.end, study),
    ...worstTile(study),
    ...(study.isPublic ? [] : [bestTile(study)]),
    evidenceTile(study),
    ...study.journey.metrics.map((metric): Tile => {
      const { label, text, detail } = metricItem(metric, study);
      return {
        id: 'metric',
        label: label ?? '',
        value: text,
        unit: null,
        class: '',
        about: detail,
        href: null,
      };
    }),
  ];
}

function feelingTile(
  id: string,
  label: string,
  value: number | null,
  study: Study,
  about: string | null,
): Tile {
  const { language, workspace } = study;
  return {
    id,
    label,
    value: formatNumber(value, language, { sign: true }),
    unit: null,
    class: value === null ? 'unknown' : zoneOf(value, workspace.settings.zone),
    about,
    href: null,
  };
}

function momentTile(id: string, label: string, moment: Moment | null, study: Study): Tile {
  const title = moment === null ? null : (study.touchpoints.get(moment.touchpoint)?.title ?? null);
  const tile = feelingTile(id, label, moment?.value ?? null, study, title);
  return { ...tile, href: moment === null ? null : touchpointHref(moment.touchpoint) };
}

/** The lowest feeling of any persona; left out where that is the pit itself. */
function worstTile(study: Study): readonly Tile[] {
  const { journey, words, figures } = study;
  let worst: {
    readonly id: string;
    readonly value: number;
    readonly persona: string | null;
  } | null = null;
  for (const { id, emotion, personas } of journey.touchpoints) {
    const lowest = lowestFeeling(emotion, personas);
    if (lowest !== null && (worst === null || lowest.value < worst.value - 1e-9))
      worst = { id, ...lowest };
  }
  if (worst === null) return [];
  const { id, value, persona } = worst;
  if (id === figures.pit?.touchpoint && Math.abs(figures.pit.value - value) < 1e-9) return [];
  const title = study.touchpoints.get(id)?.title ?? id;
  const label =
    persona === null ? words.worst : `${words.worst} ${words.worstFor(shortName(study, persona))}`;
  return [{ ...feelingTile('worst', label, value, study, title), href: touchpointHref(id) }];
}

function bestTile(study: Study): Tile {
  const { ranking, words, language } = study;
  const all = bestOf(ranking);
  const [best] = all;
  if (best === undefined) {
    return {
      id: 'best',
      label: words.best,
      value: '–',
      unit: null,
      class: 'unknown',
      about: words.noSolution,
      href: null,
    };
  }
  const value = formatNumber(best.score, language, { digits: 0 });
  return {
    id: 'best',
    label: words.best,
    value,
    unit: '/100',
    class: 'score',
    about: all.length > 1 ? words.sharedBest(all.map(({ title }) => title)) : best.title,
    href: all.length > 1 ? '#ranking' : solutionHref(best.id),
  };
}

function evidenceTile({ journey, figures, words, language, evidenceOf }: Study): Tile {
  const ids = new Set<string>();
  for (const { id } of journey.evidence) ids.add(id);
  for (const { evidence } of journey.touchpoints) for (const id of evidence) ids.add(id);
  let count = 0;
  for (const id of ids) if (evidenceOf(id) !== undefined) count += 1;
  return {
    id: 'evidence',
    label: words.evidence,
    value: words.sources(count),
    unit: null,
    class: 'text',
    about: words.customers(formatShare(figures.coverage.customers, language)),
    href: null,
  };
}
