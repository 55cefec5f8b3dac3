import { meanFeeling, zoneOf } from '../../figures/emotion.ts';
import { reportWords } from '../../language/report.ts';
import type { Journey } from '../../model/journey.ts';
import type { Settings, Workspace } from '../../model/workspace.ts';
import { curvePath, emotionHeight, markPath, round, type CurveValue } from '../curve.ts';

/** A curve as small as a word. */
export interface SmallCurve {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly zone: { readonly y: number; readonly height: number };
  readonly path: string;
  readonly marks: readonly { readonly path: string; readonly class: string }[];
}

/** More journeys than this are listed with tiny curves. */
export const mostCards = 6;

const size = { unit: 17, above: 9, below: 9 } as const;
const width = 320;
const tiny = { unit: 8, above: 6, below: 6, width: 140 } as const;

/** How a journey feels, moment by moment, as a small drawing with a mark at each; null when nothing is known. */
export function journeyCurve({ settings }: Workspace, journey: Journey): SmallCurve | null {
  return smallCurve(
    journey.touchpoints.map(({ emotion, personas }) => meanFeeling(emotion, personas)),
    reportWords(settings.language).curveTitle(journey.title),
    settings.zone,
  );
}

/** Feelings, -2..+2, as such a drawing. */
export function smallCurve(
  values: readonly CurveValue[],
  title: string,
  zone: Settings['zone'],
): SmallCurve | null {
  if (!values.some((value) => typeof value === 'number')) return null;
  const columnWidth = Math.max(width / values.length, 14);
  const frame = { ...size, columns: values.length, columnWidth };
  const top = emotionHeight(zone.high, frame);
  return {
    width: round(values.length * columnWidth),
    height: frame.above + 4 * frame.unit + frame.below,
    title,
    zone: { y: top, height: round(emotionHeight(zone.low, frame) - top) },
    path: curvePath(values, frame),
    marks: values.flatMap((value, index) => {
      if (typeof value !== 'number') return [];
      const name = zoneOf(value, zone);
      const x = round((index + 0.5) * columnWidth);
      return [{ path: markPath(name, x, emotionHeight(value, frame), 3.6), class: name }];
    }),
  };
}

/** The feelings as a line within a line of text: straight, on whole pixels, with a mark at the highest and the lowest. */
export function tinyCurve(
  values: readonly CurveValue[],
  title: string,
  zone: Settings['zone'],
): SmallCurve | null {
  const known = values.filter((value) => typeof value === 'number');
  if (known.length === 0) return null;
  const step = tiny.width / values.length;
  const x = (index: number) => Math.round((index + 0.5) * step);
  const y = (value: number) => Math.round(emotionHeight(value, tiny));
  let path = '';
  let isDown = false;
  values.forEach((value, index) => {
    if (typeof value === 'number') path += `${isDown ? 'L' : 'M'}${x(index)} ${y(value)}`;
    if (value !== undefined) isDown = value !== null;
  });
  const extremes = [...new Set([Math.max(...known), Math.min(...known)])];
  return {
    width: tiny.width,
    height: tiny.above + 4 * tiny.unit + tiny.below,
    title,
    zone: { y: y(zone.high), height: y(zone.low) - y(zone.high) },
    path,
    marks: extremes.map((value) => ({
      path: markPath(zoneOf(value, zone), x(values.indexOf(value)), y(value), 4),
      class: zoneOf(value, zone),
    })),
  };
}
