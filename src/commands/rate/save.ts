import { join } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { visible } from '../../model/visible.ts';
import type { Edit } from '../../source/edit/edit.ts';
import { limits } from '../../source/limits.ts';
import { readSource } from '../../source/read-source.ts';
import type { OwnScores } from './sheets.ts';

/** A score 1..5 that was given or, when null, left open. */
export interface Answer {
  readonly solution: string;
  readonly criterion: string;
  readonly score: number | null;
}

export interface RatingTarget {
  readonly rater: string;
  readonly journey: string;
  /** `2026-11-22` */
  readonly today: string;
  /** Absolute: the folder of the workspace, and the file in it. */
  readonly folder: string;
  readonly file: string;
  /** The ids of the criteria, in order. */
  readonly criteria: readonly string[];
}

/**
 * Writes answers into the rating file as it is on disk now, and leaves the rest of it alone. Makes the file with the
 * first score. @returns all scores that the file holds then; null when there is none
 * @throws UserError when it cannot be written, or not without harm
 */
export async function saveAnswers(
  answers: readonly Answer[],
  target: RatingTarget,
  { files }: Pick<Context, 'files'>,
): Promise<OwnScores | null> {
  const path = join(target.folder, target.file);
  const bytes = await files.read(path, limits.fileSize).catch(() => null);
  const given = answers.some(({ score }) => score !== null);
  if (bytes === null && !given) return null;
  const before =
    bytes === null
      ? await emptyRating(target)
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { edit } = await import('../../source/edit/edit.ts');
  const date: Edit = { path: ['date'], value: target.today, after: ['rater', 'journey'] };
  const scored = edit(before, editsOf(answers, before, target.criteria));
  const result = 'text' in scored && scored.text !== before ? edit(scored.text, [date]) : scored;
  if (!('text' in result)) {
    throw new UserError(
      `"${visible(target.file)}" is written in a way that cannot be changed safely; the last scores are not in it.`,
      'Write one solution per line, such as: friday-text: { ease: 4 }.',
    );
  }
  await files.writeAll(
    [{ path, content: result.text }],
    bytes === null ? { onlyNew: true } : { force: true },
  );
  return scoresIn(result.text);
}

/** One edit for each answer; a solution that the file does not have yet gets all of its scores on one line. */
function editsOf(
  answers: readonly Answer[],
  before: string,
  criteria: readonly string[],
): readonly Edit[] {
  const known = scoresIn(before);
  const isKnown = ({ solution }: Answer) => Object.hasOwn(known, solution);
  const fresh = new Map<string, Record<string, number>>();
  for (const answer of answers) {
    const { solution, criterion, score } = answer;
    if (isKnown(answer) || score === null) continue;
    fresh.set(solution, { ...fresh.get(solution), [criterion]: score });
  }
  return [
    ...answers.filter(isKnown).map(({ solution, criterion, score }) => ({
      path: ['scores', solution, criterion],
      value: score ?? undefined,
      after: criteria.slice(0, criteria.indexOf(criterion)),
    })),
    ...[...fresh].map(([solution, scores]) => ({
      path: ['scores', solution],
      value: inOrder(scores, criteria),
      flow: true,
    })),
  ];
}

function scoresIn(text: string): OwnScores {
  const { value } = readSource('', text);
  return (value as { readonly scores?: OwnScores } | undefined)?.scores ?? {};
}

function inOrder(scores: Readonly<Record<string, number>>, criteria: readonly string[]) {
  return Object.fromEntries(
    criteria.flatMap((id) => (Object.hasOwn(scores, id) ? [[id, scores[id]]] : [])),
  );
}

async function emptyRating({ rater, journey, today }: RatingTarget): Promise<string> {
  const { toYaml } = await import('../../source/to-yaml.ts');
  return toYaml({ rater, journey, date: today, scores: {} });
}
