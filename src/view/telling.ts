import type { RankingStoryWords } from '../language/ranking-story.ts';
import { visible } from '../model/visible.ts';
import type { Language } from '../model/workspace.ts';
import type { Assessment } from '../score/assess.ts';
import type { RankedSolution } from '../score/rank.ts';

/** What the sentences below a ranking are about. */
export interface Telling {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly words: RankingStoryWords;
  /** The solutions with a rank, best first. */
  readonly ranked: readonly RankedSolution[];
  readonly titleOf: (solution: string) => string;
  readonly nameOf: (criterion: string) => string;
}

/** A title or a name within a sentence, shortened. */
export function quoted(text: string): string {
  return `“${visible(text)}”`;
}
