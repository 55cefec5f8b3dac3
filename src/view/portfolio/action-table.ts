import { formatDate } from '../../language/number.ts';
import type { Task } from './action-list.ts';
import { journeyItem, solutionItem } from './links.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, type Row, type Table } from './section.ts';

/** Actions as a table, in the order given. */
export function actionTable(tasks: readonly Task[], portfolio: Portfolio): Table {
  const { words } = portfolio;
  return {
    class: 'wide',
    columns: [
      column(words.what),
      column(words.who),
      column(words.due),
      column(words.status),
      column(words.why, null),
    ],
    rows: tasks.map((task) => rowOf(task, portfolio)),
  };
}

function rowOf(
  { action, journey, solution, isLate }: Task,
  { words, language, study }: Portfolio,
): Row {
  const { terms } = study(journey);
  const { what, owner, due, kind, status } = action;
  const kinds: Readonly<Record<string, string>> = terms.actionKinds;
  const date = due === undefined ? '–' : formatDate(due, language);
  return row(
    [
      cell(own(what, { detail: kind === undefined ? null : (kinds[kind] ?? kind) })),
      cell(owner === undefined ? item(words.nobody, { class: 'below' }) : own(owner), {
        sort: owner ?? '',
      }),
      cell(item(date, { detail: isLate ? words.late : null }), {
        sort: due ?? '',
        class: isLate ? 'below' : '',
      }),
      cell(item(terms.actionStatuses[status])),
      cell([
        ...(solution === null ? [] : [solutionItem(solution, journey)]),
        journeyItem(journey, { class: solution === null ? '' : 'quiet' }),
      ]),
    ],
    isLate ? 'late' : '',
  );
}
