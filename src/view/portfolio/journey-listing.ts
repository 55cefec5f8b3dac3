import { meanFeeling } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import { portfolioWords } from '../../language/portfolio.ts';
import type { Workspace } from '../../model/workspace.ts';
import { actNow } from '../key-sentence.ts';
import { bestOf, scoreText } from '../solutions-at.ts';
import type { Study } from '../study.ts';
import { feelingCell, journeyItem, momentItem, solutionItem, sortNumber } from './links.ts';
import { cell, column, item, row, section, type Cell, type Row, type Section } from './section.ts';
import { tinyCurve } from './small-curve.ts';

/** All journeys in one table, a line for each: for more journeys than one wants to scroll through as cards. */
export function journeyListing(studies: readonly Study[], workspace: Workspace): Section {
  const words = portfolioWords(workspace.settings.language);
  const isPublic = workspace.audience === 'public';
  return section({
    id: 'journeys',
    title: words.allJourneys,
    table: {
      class: 'curves journeys',
      columns: [
        column(words.journey),
        column(words.curve, null),
        column(words.mean, 'number'),
        column(words.worst, 'number'),
        column(words.end, 'number'),
        ...(isPublic ? [] : [column(words.urgent, 'number'), column(words.bestSolution, 'number')]),
      ],
      rows: studies.map((study) => rowOf(study, workspace)),
    },
  });
}

function rowOf(study: Study, workspace: Workspace): Row {
  const { journey, figures, words, terms, language } = study;
  const values = journey.touchpoints.map(({ emotion, personas }) => meanFeeling(emotion, personas));
  const curve = tinyCurve(values, words.curveTitle(journey.title), workspace.settings.zone);
  const about = [terms.states[journey.state], journey.owner].filter((part) => part !== undefined);
  const feeling = (value: number | null | undefined) =>
    feelingCell(value ?? null, { language, workspace });
  return row([
    cell(journeyItem(journey, { detail: about.join(' · ') })),
    cell(curve === null ? item('–') : [], { curve, class: 'has-curve' }),
    feeling(figures.mean),
    feeling(figures.pit?.value),
    feeling(figures.end?.value),
    ...(study.isPublic ? [] : decisionCells(study)),
  ]);
}

/** What cannot wait and the best answer that there is: not for the public. */
function decisionCells(study: Study): readonly Cell[] {
  const { journey, language } = study;
  const urgent = actNow(study);
  const [first] = urgent;
  const [best] = bestOf(study.ranking);
  return [
    cell(
      [
        item(formatNumber(urgent.length, language), { class: urgent.length > 0 ? 'below' : '' }),
        ...(first === undefined ? [] : [{ ...momentItem(first, journey), class: 'quiet' }]),
      ],
      { sort: sortNumber(urgent.length) },
    ),
    best === undefined || best.score === null
      ? cell(item('–'), { sort: '' })
      : cell([item(scoreText(best, study)), { ...solutionItem(best, journey), class: 'quiet' }], {
          sort: sortNumber(best.score),
        }),
  ];
}
