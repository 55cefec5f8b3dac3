import type { Place } from '../model/path.ts';
import type { Report } from './report.ts';
import type { Skeleton } from './skeleton.ts';

/** A desired journey comes from a current one, perhaps over a few others; longer chains are a mistake. */
export const longestChain = 32;

/**
 * The journey that another comes `from`, where that leads somewhere. A chain that goes round in a circle is
 * broken, and reported, at the last of its journeys by name; so is one that is too long.
 */
export function fromChains(
  skeletonOf: (id: string) => Skeleton | null,
  report: Report,
): (id: string) => string | null {
  const known = new Map<string, string | null>();

  function resolve(id: string): string | null {
    const skeleton = skeletonOf(id);
    const from = skeleton?.written.from;
    if (skeleton === null || from === undefined || !skeletonOf(from)) return null;
    const chain = [id];
    for (let next: string | undefined = from; next !== undefined;) {
      chain.push(next);
      if (next === id) return brokenCycle(skeleton, chain, from);
      if (chain.length > longestChain) return tooLong(skeleton, chain);
      if (chain.indexOf(next) < chain.length - 1) break; // Others go round; it is broken there.
      next = skeletonOf(next)?.written.from;
    }
    return from;
  }

  function brokenCycle(skeleton: Skeleton, chain: readonly string[], from: string): string | null {
    const members = chain.slice(0, -1);
    const [first = ''] = [...members].sort();
    if (skeleton.id !== [...members].sort().at(-1)) return from;
    const start = members.indexOf(first);
    const round = [...members.slice(start), ...members.slice(0, start), first];
    add(skeleton, round);
    return null;
  }

  function tooLong(skeleton: Skeleton, chain: readonly string[]): null {
    add(skeleton, [...chain.slice(0, 4), '…']);
    return null;
  }

  function add(skeleton: Skeleton, chain: readonly string[]): void {
    const place: Place = { file: skeleton.file, path: ['from'] };
    const sentence = report.words.cycle(chain.join(' → '));
    report.add({ rule: 'reference', code: 'reference/cycle', place, sentence });
  }

  return (id) => {
    let from = known.get(id);
    if (from === undefined) {
      from = resolve(id);
      known.set(id, from);
    }
    return from;
  };
}
