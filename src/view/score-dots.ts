import { EPSILON } from '../model/epsilon.ts';
import { round } from './curve.ts';

/** Scores as dots on a line from 1 to 5, in pixels; equal ones stand on each other. */
export interface ScoreDots {
  readonly width: number;
  readonly height: number;
  /** The line with a tick at every whole score. */
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

const width = 132;
const side = 8;
const radius = 4.5;
const mostHeight = 60;

export function scoreDots(scores: readonly number[]): ScoreDots {
  const sorted = [...scores].sort((a, b) => a - b);
  const levels: number[] = [];
  for (const [index, score] of sorted.entries()) {
    const isEqual = index > 0 && score - (sorted[index - 1] ?? 0) <= EPSILON;
    levels.push(isEqual ? (levels[index - 1] ?? 0) + 1 : 0);
  }
  const highest = Math.max(0, ...levels);
  const gap = Math.min(2 * radius + 1, mostHeight / Math.max(1, highest));
  const base = round(radius + 1 + highest * gap);
  const across = (score: number) => round(side + ((score - 1) / 4) * (width - 2 * side));
  const step = (across(5) - across(1)) / 4;
  return {
    width,
    height: base + 10,
    line: `M${side} ${base + 5.5}h${4 * step}M${side} ${base + 3}v5${`m${step}-5v5`.repeat(4)}`,
    dots: sorted.map((score, index) => ({
      x: across(score),
      y: round(base - (levels[index] ?? 0) * gap),
    })),
  };
}
