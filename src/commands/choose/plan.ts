import type { Prompts } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import type { ChooseWords } from '../../language/choose.ts';
import type { Journey } from '../../model/journey.ts';
import { visible, visibleLine } from '../../model/visible.ts';
import type { Settings } from '../../model/workspace.ts';
import { rank, type Ranking } from '../../score/rank.ts';
import { robustness } from '../../score/robustness.ts';
import { chosenIds, hasReason, type Choice } from './choice-edits.ts';
import { lowerRanked } from './lower-ranked.ts';
import { findMoment, findSolution, pickByName, pickTop, type Pick } from './pick.ts';
import { reasonOf, type Request } from './request.ts';

/** What was worked out: what to write, and what to say about it. */
export interface Plan {
  readonly choices: readonly Choice[];
  readonly remarks: readonly string[];
}

/** Which choices are taken back. */
export function planUndo(journey: Journey, { names }: Request, words: ChooseWords): Plan {
  const solutions = [...new Set(names)].map((name) => findSolution(journey, name));
  const isChosen = ({ chosen }: (typeof solutions)[number]) => chosen !== undefined;
  return {
    choices: solutions.filter(isChosen).map((solution) => ({ solution, because: null })),
    remarks: solutions
      .filter((solution) => !isChosen(solution))
      .map(({ title }) => words.notChosen(title)),
  };
}

/**
 * Which solutions are chosen, and for what reason: the one given, the one typed, or the rank.
 * @param prompts null where nobody can be asked
 * @throws UserError for a solution that cannot be chosen, or without a reason
 */
export async function planChoices(
  journey: Journey,
  request: Request,
  settings: Settings,
  words: ChooseWords,
  prompts: Prompts | null,
): Promise<Plan> {
  const ranking = rank(journey, { settings });
  const moment = request.moment === null ? null : findMoment(journey, request.moment);
  const picks =
    request.names.length > 0
      ? pickByName(journey, ranking, request.names)
      : pickTop(journey, ranking, request.top, moment);
  const wanted = picks.filter(({ solution }) => request.force || !hasReason(solution));
  const choices = await withReasons(
    wanted,
    request,
    reasons(journey, ranking, moment, words),
    words,
    prompts,
  );
  const kept = picks.filter((pick) => !wanted.includes(pick));
  return {
    choices,
    remarks: [
      ...kept.map(({ solution: { title, chosen } }) =>
        words.already(title, chosen?.on ?? null, chosen?.because.join(' ') ?? ''),
      ),
      ...(kept.length > 0 ? [words.keepsReason] : []),
      ...tieRemark(picks, request, words),
      ...(request.names.length > 0 || moment !== null ? [] : unrankedRemark(ranking, words)),
      ...lowerRanked(wanted, journey, ranking, chosenIds(journey, choices)).map((one) =>
        words.notBest(one.title, one.moment, one.better, one.points),
      ),
    ],
  };
}

/** Words the place of a pick as a reason; the draws are made when the first is asked for. */
function reasons(journey: Journey, ranking: Ranking, moment: string | null, words: ChooseWords) {
  const title = journey.touchpoints.find(({ id }) => id === moment)?.title ?? null;
  const competing = ranking.solutions.filter((one) =>
    moment === null ? one.rank !== null : one.ranks.has(moment),
  );
  let standings: ReturnType<typeof robustness>['standings'] | undefined;
  return ({ solution, rank: place, score }: Pick): string => {
    // Drawn for the journey as a whole: no share for a single moment, nor for one without rivals.
    if (moment === null && competing.length > 1) standings ??= robustness(ranking).standings;
    const firstRankShare = standings?.get(solution.id)?.firstRankShare ?? null;
    return words.reason({
      rank: place,
      of: competing.length,
      score,
      firstRankShare,
      moment: title,
    });
  };
}

async function withReasons(
  picks: readonly Pick[],
  { because, names }: Request,
  reason: (pick: Pick) => string,
  words: ChooseWords,
  prompts: Prompts | null,
): Promise<readonly Choice[]> {
  const choices: Choice[] = [];
  for (const pick of picks) {
    const { solution } = pick;
    if (because !== null || names.length === 0) {
      choices.push({ solution, because: because ?? reason(pick) });
    } else if (prompts === null) {
      throw new UserError(
        `Why "${visible(solution.id)}"? A choice needs its reason.`,
        'Give it: --because "…".',
      );
    } else {
      const typed = await prompts.text(visibleLine(words.why(solution.title)), reason(pick));
      choices.push({ solution, because: reasonOf(typed) });
    }
  }
  return choices;
}

function tieRemark(
  picks: readonly Pick[],
  { top }: Request,
  words: ChooseWords,
): readonly string[] {
  const last = picks.at(-1)?.rank;
  if (last === undefined || picks.length <= top) return [];
  return [words.tie(last, picks.filter((pick) => pick.rank === last).length)];
}

function unrankedRemark({ solutions }: Ranking, words: ChooseWords): readonly string[] {
  const without = solutions.filter(({ rank: place }) => place === null);
  if (without.length === 0) return [];
  return [words.unranked(without.map(({ title }) => `"${title}"`).join(', '))];
}
