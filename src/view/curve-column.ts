import { feelingFor, meanFeeling, zoneOf } from '../figures/emotion.ts';
import { formatNumber } from '../language/number.ts';
import { packed } from '../model/packed.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { CurveFrame, CurveValue } from './curve.ts';
import { columnCentre, emotionHeight, expectationPath, markPath, round } from './curve.ts';
import type { Label, Mark, Point } from './curve-view.ts';
import { feelingWord } from './feeling-word.ts';
import type { Study } from './study.ts';
import { touchpointHref } from './touchpoint-href.ts';
import type { Traveller } from './travellers.ts';

export interface Column {
  readonly marks: readonly Point[];
  readonly expectations: readonly Mark[];
  readonly labels: readonly Label[];
}

/** The marks of one touchpoint; those of personas who feel the same coincide in one. */
export function columnOf(
  study: Study,
  lines: readonly Traveller[],
  touchpoint: Touchpoint,
  index: number,
  frame: CurveFrame,
): Column {
  const { words, workspace } = study;
  const { zone } = workspace.settings;
  const x = columnCentre(index, frame.columnWidth);
  const points = pointsAt(index, lines);
  const marks = packed(points, ({ value, who }) => {
    const names = lines.length > 1 ? ` (${packed(who, ({ label }) => label).join(', ')})` : '';
    const feeling = `${signed(value, study)}, ${feelingWord(value, workspace.settings)}${names}`;
    return {
      path: markPath(zoneOf(value, zone), x, emotionHeight(value, frame)),
      class: zoneOf(value, zone),
      title: `${touchpoint.title}: ${feeling}`,
      feeling,
      href: touchpointHref(touchpoint.id),
    };
  });
  const expected = expectedValues(touchpoint, lines);
  const expectations = packed(expected, (value) => {
    const y = emotionHeight(value, frame);
    return {
      path: expectationPath(x, y),
      class: 'expected',
      title: `${words.expectation}: ${signed(value, study)}`,
      href: touchpointHref(touchpoint.id),
    };
  });
  return {
    marks,
    expectations,
    labels: columnLabels(
      study,
      packed(points, ({ value }) => value),
      expected,
      touchpoint.id,
      index,
      lines,
      frame,
    ),
  };
}

/** The feelings at a touchpoint, the highest first, with those who have each. */
function pointsAt(index: number, lines: readonly Traveller[]) {
  const points: { readonly value: number; readonly who: Traveller[] }[] = [];
  for (const line of lines) {
    const value = line.values[index];
    if (typeof value !== 'number') continue;
    const same = points.find((point) => point.value === value);
    if (same !== undefined) {
      same.who.push(line);
      continue;
    }
    let at = points.length;
    while (at > 0 && (points[at - 1]?.value ?? 0) < value) at -= 1;
    points.splice(at, 0, { value, who: [line] });
  }
  return points;
}

function expectedValues(
  { expectedEmotion, personas }: Touchpoint,
  lines: readonly Traveller[],
): readonly number[] {
  const values: number[] = [];
  for (const { persona } of lines) {
    const value =
      persona === null
        ? meanFeeling(expectedEmotion, personas)
        : feelingFor(expectedEmotion, persona);
    if (value !== null && !values.includes(value)) values.push(value);
  }
  return values;
}

/** The values beside their marks, the highest above and the lowest below, and the flags of peak, pit and end. */
function columnLabels(
  study: Study,
  values: readonly number[],
  expected: readonly number[],
  id: string,
  index: number,
  lines: readonly Traveller[],
  frame: CurveFrame,
): readonly Label[] {
  const [highest] = values;
  const lowest = values.at(-1);
  if (highest === undefined || lowest === undefined) return [];
  const { figures, words, workspace } = study;
  const x = columnCentre(index, frame.columnWidth);
  const isPeak = figures.peak?.touchpoint === id && figures.peak.value !== figures.pit?.value;
  const isPit = figures.pit?.touchpoint === id && figures.peak?.value !== figures.pit.value;
  const isEnd = figures.end?.touchpoint === id;
  const high =
    !isPit && (isPeak || (values.length === 1 && goesAbove(highest, expected, index, lines)));
  const bars = packed(expected, (value) => emotionHeight(value, frame));
  const baseline = (value: number, above: boolean) =>
    clearOf(bars, emotionHeight(value, frame) + (above ? -15 : 25), above);
  const label = (value: number, above: boolean): Label => ({
    x,
    y: baseline(value, above),
    text: signed(value, study),
    class: zoneOf(value, workspace.settings.zone),
    anchor: null,
  });
  const labels: Label[] = [];
  if (values.length > 1 || high) labels.push(label(highest, true));
  if (values.length > 1 || !high) labels.push(label(lowest, false));
  for (const value of values.slice(1, -1)) {
    labels.push({
      ...label(value, true),
      x: x + 14,
      y: round(emotionHeight(value, frame) + 4),
      anchor: 'start',
    });
  }
  const flags = [
    isPeak ? words.aPeak : null,
    isPit ? words.aPit : null,
    isEnd ? words.anEnd : null,
  ];
  const flag = flags.filter((text) => text !== null).join(' · ');
  if (flag !== '') {
    const top = isPeak || (!isPit && (values.length > 1 || high));
    const near = baseline(top ? highest : lowest, top);
    labels.push({
      x,
      y: round(top ? near - 16 : near + 16),
      text: flag,
      class: 'flag',
      anchor: null,
    });
  }
  return labels;
}

/** The baseline of a value, moved away from its mark until no bar of an expectation runs through the text. */
function clearOf(bars: readonly number[], start: number, above: boolean): number {
  const away = bars.toSorted((a, b) => (above ? b - a : a - b));
  const end = away.reduce((y, bar) => {
    const crosses = bar > y - 15 && bar < y + 5;
    return crosses ? bar + (above ? -8 : 18) : y;
  }, start);
  return round(end);
}

/** Whether a lone value stands above its mark: on hills yes, in dips no, and never on the expectation. */
function goesAbove(
  value: number,
  expected: readonly number[],
  index: number,
  lines: readonly Traveller[],
): boolean {
  const near = lines
    .flatMap(({ values }) => [values[index - 1], values[index + 1]])
    .filter((other) => typeof other === 'number');
  const mean = near.reduce((sum, other) => sum + other, 0) / Math.max(1, near.length);
  const others = [...expected, ...packed(lines, ({ values }) => passing(values, index))];
  const crowdedAbove = others.some((other) => other - value > 0.05 && other - value < 0.75);
  const crowdedBelow = others.some((other) => value - other > 0.05 && value - other < 0.75);
  if (crowdedAbove !== crowdedBelow) return crowdedBelow;
  return near.length === 0 || value >= mean;
}

/** About where a line passes a column that its persona does not visit; NaN where it does not pass. */
function passing(values: readonly CurveValue[], index: number): number {
  if (values[index] !== undefined) return NaN;
  const before = values.slice(0, index).findLast((value) => value !== undefined);
  const after = values.slice(index + 1).find((value) => value !== undefined);
  return typeof before === 'number' && typeof after === 'number' ? (before + after) / 2 : NaN;
}

export function signed(value: number, { language }: Pick<Study, 'language'>): string {
  return formatNumber(value, language, { sign: true });
}
