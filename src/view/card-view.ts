import { meanFeeling, zoneOf } from '../figures/emotion.ts';
import type { Journey } from '../model/journey.ts';
import type { Look, Workspace } from '../model/workspace.ts';
import { columnCentre, curvePath, emotionHeight, markPath, round } from './curve.ts';
import { signed } from './curve-column.ts';
import { keySentence } from './key-sentence.ts';
import type { Label } from './label.ts';
import { inFamilies } from './in-families.ts';
import { indexHead } from './index-head.ts';
import { journeyCurve, type SmallCurve } from './portfolio/small-curve.ts';
import { studyJourney, type Study } from './study.ts';
import { textLanguageOf } from './text-language.ts';

/** What a page looks like where its address is shared: a picture of 1200 × 630 pixels. */
export interface CardView {
  readonly language: string;
  /** Of the texts that users wrote, where it is another one. */
  readonly textLanguage: string | null;
  readonly look: Look | null;
  /** The organisation, and which kind of journey it is. */
  readonly eyebrow: readonly string[];
  readonly title: string;
  readonly sentence: string;
  /** Null where nothing is known about how it feels, and on the card of all journeys. */
  readonly curve: CardCurve | null;
  /** The first of all journeys; none on the card of one. */
  readonly journeys: readonly { readonly title: string; readonly curve: SmallCurve | null }[];
}

interface CardCurve extends SmallCurve {
  /** At the highest and the lowest point. */
  readonly labels: readonly Label[];
}

/** The whole width but its margins; room above +2 and below -2 for a number. */
const width = 1072;
const room = { unit: 50, above: 44, below: 44 } as const;
/** Journeys that fit on the card of all of them. */
const mostJourneys = 4;

/** The card of a journey: its title, what to do, and how it feels. */
export function journeyCard(workspace: Workspace, journey: Journey): CardView {
  const study = studyJourney(workspace, journey);
  return {
    ...frameOf(workspace, study.terms.states[journey.state]),
    title: journey.title,
    sentence: keySentence(study),
    curve: curveOf(study),
    journeys: [],
  };
}

/** The card of several journeys, which stands for all pages about them. */
export function indexCard(workspace: Workspace, journeys: readonly Journey[]): CardView {
  const { title, lead } = indexHead(workspace, journeys);
  return {
    ...frameOf(workspace, undefined),
    title,
    sentence: lead,
    curve: null,
    journeys: inFamilies(journeys)
      .slice(0, mostJourneys)
      .map((journey) => ({ title: journey.title, curve: journeyCurve(workspace, journey) })),
  };
}

function frameOf(
  { settings }: Workspace,
  about: string | undefined,
): Pick<CardView, 'language' | 'textLanguage' | 'look' | 'eyebrow'> {
  return {
    language: settings.language,
    textLanguage: textLanguageOf(settings),
    look: settings.report.look,
    eyebrow: [settings.organisation.name, about].filter((text) => text !== undefined),
  };
}

function curveOf(study: Study): CardCurve | null {
  const { journey, words, workspace } = study;
  const { zone } = workspace.settings;
  const values = journey.touchpoints.map(({ emotion, personas }) => meanFeeling(emotion, personas));
  const known = values.filter((value) => typeof value === 'number');
  if (known.length === 0) return null;
  const columnWidth = width / values.length;
  const frame = { ...room, columns: values.length, columnWidth };
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  const x = (index: number) => round(columnCentre(index, columnWidth));
  const top = emotionHeight(zone.high, frame);
  const label = (value: number, away: number): Label => ({
    x: x(values.indexOf(value)),
    y: round(emotionHeight(value, frame) + away),
    text: signed(value, study),
    class: zoneOf(value, zone),
    anchor: null,
  });
  return {
    width,
    height: room.above + 4 * room.unit + room.below,
    title: words.curveTitle(journey.title),
    zone: { y: top, height: round(emotionHeight(zone.low, frame) - top) },
    path: curvePath(values, frame),
    marks: values.flatMap((value, index) => {
      if (typeof value !== 'number') return [];
      const name = zoneOf(value, zone);
      const size = Math.min(9, Math.max(3, columnWidth / 3));
      return [{ path: markPath(name, x(index), emotionHeight(value, frame), size), class: name }];
    }),
    labels: highest === lowest ? [label(highest, -20)] : [label(highest, -20), label(lowest, 36)],
  };
}
