import { measuredFeeling } from '../figures/metric-interval.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { columnCentre, emotionHeight, round, type CurveFrame } from './curve.ts';
import { metricItem } from './metric-item.ts';
import type { Study } from './study.ts';

/** A measured satisfaction beside the feeling it should agree with. */
export interface MeasuredMark {
  readonly path: string;
  readonly title: string;
}

/** Left of the column's centre, but in the first column, where lines begin with their names. */
const beside = 28;

/** What was measured on a touchpoint, as marks with whiskers; nothing that tells about too few customers. */
export function measuredMarks(
  { metrics }: Touchpoint,
  index: number,
  frame: CurveFrame,
  study: Study,
): readonly MeasuredMark[] {
  const side = index === 0 ? 1 : -1;
  const shown = metrics.flatMap((metric) => {
    const feeling = measuredFeeling(metric);
    const few = metric.n !== undefined && metric.n < study.workspace.settings.smallestGroup;
    return feeling === null || few ? [] : [{ metric, ...feeling }];
  });
  return shown.map(({ metric, value, interval }, position) => {
    const x = columnCentre(index, frame.columnWidth) + side * (beside + position * 14);
    const { label, text, detail } = metricItem(metric, study);
    return {
      path: `${interval === null ? '' : whisker(x, interval, frame)}${square(x, emotionHeight(value, frame))}`,
      title: [`${label ?? ''} ${text}`, detail].filter((part) => part !== null).join(' · '),
    };
  });
}

function whisker(x: number, [low, high]: readonly [number, number], frame: CurveFrame): string {
  const [top, bottom] = [emotionHeight(high, frame), emotionHeight(low, frame)];
  return `M${x - 4} ${top}h8m-4 0V${bottom}m-4 0h8`;
}

function square(x: number, y: number): string {
  return `M${x - 3.5} ${round(y - 3.5)}h7v7h-7z`;
}
