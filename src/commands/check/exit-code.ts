import { severities, type Diagnostic } from '../../model/diagnostic.ts';

/** What `--fail-on` takes: the mildest finding for which cjm fails. */
export const failOn = [...severities, 'never'] as const;
export type FailOn = (typeof failOn)[number];

/** Whether a finding is at least as serious as asked. */
export function failsAt(mildest: FailOn): (finding: Diagnostic) => boolean {
  if (mildest === 'never') return () => false;
  const limit = severities.indexOf(mildest);
  return ({ severity }) => severities.indexOf(severity) <= limit;
}
