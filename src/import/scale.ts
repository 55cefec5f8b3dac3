/** The scores of a foreign text: `worst` is felt as -2, `best` as +2. May run downwards. */
export interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** `1..10` as a scale; null when it is not two different numbers. */
export function readScale(text: string): Scale | null {
  const match = /^\s*([-+]?\d{1,6}(?:\.\d{1,6})?)\s*\.\.\s*([-+]?\d{1,6}(?:\.\d{1,6})?)\s*$/.exec(
    text,
  );
  if (!match) return null;
  const scale = { worst: Number(match[1]), best: Number(match[2]) };
  return scale.worst === scale.best ? null : scale;
}

/** Whether a score can be one of this scale. */
export function isOnScale(score: number, { worst, best }: Scale): boolean {
  return score >= Math.min(worst, best) && score <= Math.max(worst, best);
}

/**
 * A score as an emotion, -2 .. +2: `-2 + 4 * (score - worst) / (best - worst)`, rounded to two
 * decimals, which is finer than any scale people answer on.
 */
export function emotionOf(score: number, { worst, best }: Scale): number {
  const emotion = -2 + (4 * (score - worst)) / (best - worst);
  return Math.round(emotion * 100) / 100 + 0;
}
