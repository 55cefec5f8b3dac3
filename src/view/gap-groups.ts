import type { Gap } from '../compare/gaps.ts';
import type { CompareWords } from '../language/compare.ts';

export interface GapGroup {
  readonly id: Gap['kind'];
  readonly title: string;
  readonly items: readonly {
    readonly text: string;
    /** The reason that the journey gives. */
    readonly because: string | null;
  }[];
}

/** The gaps between two journeys by their kind, in the order in which the kinds are told. */
export function gapGroups(gaps: readonly Gap[], words: CompareWords): readonly GapGroup[] {
  const kinds = Object.keys(words.gapTitles) as readonly Gap['kind'][];
  return kinds.flatMap((id): GapGroup[] => {
    const found = gaps.filter(({ kind }) => kind === id);
    if (found.length === 0) return [];
    const items = found.map(({ title, touchpoints, because }) => ({
      text: words.gap[id](title, touchpoints),
      because: because.length === 0 ? null : because.join(' '),
    }));
    return [{ id, title: words.gapTitles[id], items }];
  });
}
