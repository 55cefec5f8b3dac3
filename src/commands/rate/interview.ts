import type { Context, Prompts } from '../../io/context.ts';
import { builtInCriteria } from '../../language/criteria.ts';
import { rateWords, type RateWords, type ScaleEnds } from '../../language/rate.ts';
import type { Criterion } from '../../model/criteria.ts';
import type { Journey } from '../../model/journey.ts';
import { visibleLine } from '../../model/visible.ts';
import type { Language } from '../../model/workspace.ts';
import { remark } from '../remark.ts';
import type { Answer } from './save.ts';
import { sheetText } from './sheet-text.ts';
import type { OwnScores, Sheet } from './sheets.ts';

export interface Interview {
  readonly journey: Journey;
  readonly sheets: readonly Sheet[];
  /** What the rater gave before. */
  readonly scores: OwnScores;
  readonly language: Language;
  /** Called with what is new when a solution is left, and when the rater stops. */
  readonly save: (answers: readonly Answer[]) => Promise<void>;
}

const scoreKeys = ['1', '2', '3', '4', '5'];

/**
 * Asks for the scores one by one, a key for each; the rater can go back, leave one open, and stop at any time.
 * @returns whether the rater stopped before the end
 */
export async function interview(
  { journey, sheets, scores, language, save }: Interview,
  prompts: Prompts,
  context: Pick<Context, 'stderr'>,
): Promise<boolean> {
  const words = rateWords(language);
  const questions = sheets.flatMap((sheet) =>
    sheet.criteria.map((criterion) => ({ sheet, criterion })),
  );
  const answers = new Map<string, Answer>();
  let unsaved: Answer[] = [];
  let shown: Sheet | null = null;
  for (let at = 0; at < questions.length;) {
    const question = questions[at];
    if (question === undefined) break;
    const { sheet, criterion } = question;
    const { id } = sheet.solution;
    if (shown !== sheet) {
      await save(unsaved);
      unsaved = [];
      const position = { place: sheets.indexOf(sheet) + 1, of: sheets.length };
      remark(context, sheetText(sheet, position, journey, words));
      shown = sheet;
    }
    const given = answers.get(`${id}/${criterion.id}`);
    const now = given === undefined ? scores[id]?.[criterion.id] : given.score;
    context.stderr.write(questionText(criterion, now ?? null, at > 0, language, words));
    const key = await prompts.key([...scoreKeys, 's', 'q', ...(at > 0 ? ['b'] : [])]);
    if (key === null || key === 'q') {
      context.stderr.write('\n');
      await save(unsaved);
      return true;
    }
    context.stderr.write(key === 's' ? `${words.skipped}\n` : key === 'b' ? '\n' : `${key}\n`);
    if (key === 'b') {
      at -= 1;
      continue;
    }
    const answer = {
      solution: id,
      criterion: criterion.id,
      score: key === 's' ? null : Number(key),
    };
    answers.set(`${id}/${criterion.id}`, answer);
    unsaved.push(answer);
    at += 1;
  }
  await save(unsaved);
  return false;
}

/** The question, and below it the keys: it ends where the answer comes. */
function questionText(
  { id, name, question }: Criterion,
  now: number | null,
  canGoBack: boolean,
  language: Language,
  words: RateWords,
): string {
  const [lowest, highest] = endsOf({ id, question }, language, words);
  const keys = [words.skip, ...(canGoBack ? [words.back] : []), words.stop].join(' · ');
  const said = now === null ? '' : ` (${words.now(now)})`;
  return `${visibleLine(question ?? name)}${said}\n  1 ${lowest} · 2 · 3 · 4 · 5 ${highest} │ ${keys} › `;
}

/** The ends in words belong to our own question: a workspace may ask another one under the same id. */
function endsOf(
  { id, question }: Pick<Criterion, 'id' | 'question'>,
  language: Language,
  words: RateWords,
): ScaleEnds {
  const own = builtInCriteria(language).find((one) => one.id === id && one.question === question);
  return own === undefined ? words.otherEnds : words.ends[own.id as keyof RateWords['ends']];
}
