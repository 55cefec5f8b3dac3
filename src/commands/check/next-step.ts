import { checkWords } from '../../language/check.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What is most useful to do now, in one line. @param isRepaired whether what is safe was repaired just now */
export function nextStep(
  findings: readonly Diagnostic[],
  { settings, personas, journeys }: Workspace,
  isRepaired: boolean,
): string {
  const { next } = checkWords(settings.language);
  if (!isRepaired && findings.some(({ fix }) => fix !== undefined)) return next.repair;
  if (findings.some(({ severity }) => severity === 'error')) return next.errors;
  if (personas.length === 0) return next.persona;
  if (journeys.length === 0) return next.journey;
  if (findings.length > 0) return next.fix;
  const hasScores = journeys.some(({ solutions }) =>
    solutions.some(({ scores, status }) => scores.length > 0 && status !== 'dropped'),
  );
  return hasScores ? next.score : next.report;
}
