import type { Diagnostic } from '../../model/diagnostic.ts';
import { applyFixes, type Changed } from '../../source/apply-fixes.ts';
import { isBetter, isMended, type Findings } from './is-mended.ts';
import { possibleFixes, type Repair } from './possible-fixes.ts';

/** What a workspace is with some of its texts replaced. */
export interface Trial {
  /** Those that may be repaired; all of their files count. */
  readonly findings: Findings;
  textOf(file: string): string | null;
}

/** A file that was repaired. */
export interface RepairedText {
  readonly before: string;
  readonly after: string;
  /** How many places. */
  readonly places: number;
}

/** Each round mends what the one before laid open; no file needs so many. */
const mostRounds = 40;

/**
 * Makes the repairs that findings carry, and keeps those after which their finding is gone and no new error is there.
 * @param attempt loads the workspace with these texts instead of the files' own
 * @param isWanted whether a finding is to be repaired
 */
export async function repairTexts(
  attempt: (texts: ReadonlyMap<string, string>) => Promise<Trial>,
  isWanted: (finding: Diagnostic) => boolean,
): Promise<ReadonlyMap<string, RepairedText>> {
  const repaired = new Map<string, RepairedText>();
  const texts = new Map<string, string>();
  const refused = new Set<string>();
  /** Files whose repairs, though each looks right, are not right together: one at a time. */
  const careful = new Set<string>();
  let now = await attempt(texts);
  for (let round = 0; round < mostRounds; round++) {
    const proposals = proposalsFor(now);
    if (proposals.length === 0) break;
    const proposed = proposals.map(({ file, text }) => [file, text] as const);
    const then = await attempt(new Map([...texts, ...proposed]));
    const accepted = proposals.filter((proposal) => accept(proposal, now, then));
    now = accepted.length === proposals.length ? then : await attempt(texts);
  }
  return repaired;

  function proposalsFor(trial: Trial): readonly Proposal[] {
    return [...trial.findings].flatMap(([file, all]) => {
      const text = trial.textOf(file);
      if (text === null) return [];
      const wanted = all.flatMap((finding) => repairOf(finding, text) ?? []);
      if (wanted.length === 0) return [];
      const chosen = careful.has(file) ? wanted.slice(0, 1) : wanted;
      const { text: changed, made } = applyFixes(text, chosen);
      return [{ file, text: changed, chosen, made }];
    });
  }

  /** What is to be tried next; undefined when all was tried, or nothing is wanted. */
  function repairOf(finding: Diagnostic, text: string): Repair | undefined {
    if (!finding.fix || !isWanted(finding)) return undefined;
    return possibleFixes(finding, text).find((repair) => !refused.has(keyOf(repair)));
  }

  /** Keeps the new text of a file, or remembers what was wrong with it. */
  function accept({ file, text, chosen, made }: Proposal, before: Trial, after: Trial): boolean {
    const was = before.findings.get(file) ?? [];
    const is = after.findings.get(file) ?? [];
    const bad = made.filter((one) => !isMended(chosen[one.index]?.finding, one, text, is));
    for (const { index } of bad) refused.add(keyOf(chosen[index]));
    if (bad.length > 0) return false;
    const mended = made.flatMap(({ index }) => chosen[index]?.finding ?? []);
    if (!isBetter(was, is, mended)) {
      if (made.length === 1) refused.add(keyOf(chosen[made[0]?.index ?? 0]));
      careful.add(file);
      return false;
    }
    const { before: original, places = 0 } = repaired.get(file) ?? {};
    texts.set(file, text);
    repaired.set(file, {
      before: original ?? before.textOf(file) ?? '',
      after: text,
      places: places + made.length,
    });
    return true;
  }
}

interface Proposal {
  readonly file: string;
  readonly text: string;
  /** The repairs that were tried; `made` refers to them. */
  readonly chosen: readonly Repair[];
  readonly made: readonly Changed[];
}

/** Without its place, which moves when something before it is repaired. */
function keyOf(repair: Repair | undefined): string {
  const { file, code, message } = repair?.finding ?? {};
  return `${file}\0${code}\0${message}\0${repair?.text}`;
}
