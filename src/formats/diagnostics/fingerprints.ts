import { aboutOf } from '../../lint/baseline.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

/**
 * A name for each finding that stays when lines move and numbers change, and that no other has: a digest of what its
 * message is about, with a number where this is the same. In the order of the findings; to be asked for all findings of
 * a report at once.
 */
export function fingerprints(
  findings: readonly Pick<Diagnostic, 'code' | 'file' | 'message'>[],
  digest: (text: string) => string,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.code, finding.file, aboutOf(finding)]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return digest(number === 1 ? key : `${key}${number}`);
  });
}
