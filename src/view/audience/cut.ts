import type { LeftOutKind } from '../../language/audience.ts';

/** What is left out while a workspace is made fit for the public, counted, and the names that stand for real ones. */
export interface Cut {
  readonly leaveOut: (what: LeftOutKind, count?: number) => void;
  readonly leftOut: ReadonlyMap<LeftOutKind, number>;
  /** The name by which a piece of evidence is called: `source-1`; the same one for the same id. */
  readonly evidence: (id: string) => string;
  /** The id of a persona; another one for a real person. */
  readonly persona: (id: string) => string;
}

/** @param real the ids of personas that are real people, by what they are called instead */
export function startCut(real: ReadonlyMap<string, string>): Cut {
  const leftOut = new Map<LeftOutKind, number>();
  const sources = new Map<string, string>();
  return {
    leaveOut(what, count = 1) {
      if (count > 0) leftOut.set(what, (leftOut.get(what) ?? 0) + count);
    },
    leftOut,
    evidence(id) {
      const name = sources.get(id) ?? `source-${sources.size + 1}`;
      sources.set(id, name);
      return name;
    },
    persona: (id) => real.get(id) ?? id,
  };
}
