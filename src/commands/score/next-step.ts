import type { Rankings } from '../../formats/ranking/rankings.ts';
import { scoreWords } from '../../language/score.ts';
import type { Criterion } from '../../model/criteria.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What to do after `cjm score`, in the language of the workspace; null where nothing is left to do. */
export function nextStep(
  { journeys }: Rankings,
  { settings: { language, criteria }, journeys: all }: Workspace,
): string | null {
  const words = scoreWords(language);
  const solutions = journeys
    .flatMap(({ journey }) => journey.solutions)
    .filter(({ status }) => status !== 'dropped');
  if (solutions.length === 0) {
    const moment = journeys[0]?.moment;
    const none = moment ? words.noneFor(`“${visible(moment.title)}”`) : words.noSolutions;
    return `${none} ${words.addSolutions}\n\n${scaffold(criteria)}`;
  }
  if (solutions.every(({ scores }) => scores.length === 0)) {
    return `${words.noScores} ${words.addScores}\n\n${scaffold(criteria)}`;
  }
  const withSolutions = journeys.filter(
    ({ assessment }) => assessment.ranking.solutions.length > 0,
  );
  const open = withSolutions.find(
    ({ listed }) => listed.length === 0 || listed.some(({ complete }) => !complete),
  );
  if (open !== undefined) return words.nextScores(open.journey.id);
  const chosen = withSolutions.filter(({ journey }) =>
    journey.solutions.some((one) => one.chosen && one.status !== 'dropped'),
  );
  const undesigned = chosen.find(({ journey }) => !all.some(({ from }) => from === journey.id));
  if (undesigned !== undefined) return words.nextDesign(undesigned.journey.id);
  if (chosen.length > 0) return words.nextReport;
  const ranked = withSolutions.find(({ listed }) =>
    listed.some(({ rank: place }) => place !== null),
  );
  return ranked === undefined ? null : words.nextChoose(ranked.journey.id);
}

/** Any scores do: they show how scores are written. */
const scores = [3, 4, 4, 4, 3];

/** An example of a solution, with a score on each criterion of the workspace. */
function scaffold(criteria: readonly Pick<Criterion, 'id'>[]): string {
  const cells = criteria.map(({ id }, index) => `${visible(id)}: ${scores[index % scores.length]}`);
  return `    solutions:
      - title: Call back within the hour
        for: request-a-quote
        scores: { ${cells.join(', ')} }`;
}
