import { formatNumber } from '../../language/number.ts';
import type { Derived } from './moment-cost.ts';
import { evidenceText } from './evidence-text.ts';
import { journeyItem, momentItem, solutionItem, sortNumber } from './links.ts';
import type { Portfolio } from './portfolio.ts';
import {
  cell,
  column,
  item,
  own,
  row,
  section,
  type Cell,
  type Item,
  type Section,
} from './section.ts';
import { urgentFeeling, urgentMoments, type UrgentMoment } from './urgent-moments.ts';

/** More is not read; the pages of the journeys have them all. */
export const mostRows = 30;

/** The moments that cannot wait, with what each costs each month; null when there are none. */
export function notActing(portfolio: Portfolio): Section | null {
  const { words } = portfolio;
  const moments = urgentMoments(portfolio);
  if (moments.length === 0) return null;
  const hidden = moments.length - mostRows;
  return section({
    id: 'not-acting',
    title: words.notActing,
    lead: words.notActingLead,
    table: {
      class: 'wide',
      columns: [
        column(words.moment),
        column(words.feeling, 'number'),
        column(words.contactsAMonth, 'number'),
        column(words.leavingAMonth, 'number'),
        column(words.answer, null),
      ],
      rows: moments.slice(0, mostRows).map((moment) => rowOf(moment, portfolio)),
    },
    notes: hidden > 0 ? [words.andMore(hidden)] : [],
  });
}

function rowOf(moment: UrgentMoment, portfolio: Portfolio) {
  const { journey, touchpoint, study, cost, feeling } = moment;
  const because = touchpoint.exits?.because.join(' ') ?? '';
  return row([
    cell([momentItem(touchpoint, journey), { ...journeyItem(journey), class: 'quiet' }]),
    cell(
      item(urgentFeeling(moment, portfolio), {
        detail: evidenceText(touchpoint, study, portfolio),
      }),
      { class: 'feeling below', sort: sortNumber(feeling) },
    ),
    figureCell(cost.contacts, portfolio),
    figureCell(
      cost.leaving,
      portfolio,
      because === '' ? [] : [own(`“${because}”`, { class: 'quiet' })],
    ),
    cell(answerTo(moment, portfolio)),
  ]);
}

/** A number with what it comes from; `unknown` with what to write. */
function figureCell(
  { value, from }: Derived,
  { language, words }: Portfolio,
  more: readonly Item[] = [],
): Cell {
  const text =
    value === null ? words.unknown : formatNumber(value, language, { digits: value < 10 ? 1 : 0 });
  return cell([item(text, { detail: from, class: value === null ? 'quiet' : 'figure' }), ...more], {
    class: value === null ? 'unknown' : '',
    sort: value === null ? '' : sortNumber(value),
  });
}

function answerTo(
  { solutions, liftedBy, journey }: UrgentMoment,
  { words }: Portfolio,
): readonly Item[] {
  const chosen = solutions.filter((solution) => solution.chosen);
  if (chosen.length > 0) {
    return chosen.map((solution) => solutionItem(solution, journey, { detail: words.chosen }));
  }
  if (liftedBy !== null) return [journeyItem(liftedBy, { detail: words.liftedBy })];
  const [best] = solutions;
  if (best === undefined) return [item(words.noAnswer, { class: 'below' })];
  return [solutionItem(best, journey, { detail: words.notChosen(best.score) })];
}
