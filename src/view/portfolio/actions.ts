import { formatNumber } from '../../language/number.ts';
import { actionTable } from './action-table.ts';
import { allActions, openActions, type Task } from './action-list.ts';
import { sortNumber } from './links.ts';
import { content, type PageKind } from './page.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, section, type Section } from './section.ts';

/** What still has to be done, by whom and when. */
export const actionsPage: PageKind = {
  least: 2,
  isForAll: false,
  pages(portfolio) {
    const { words } = portfolio;
    const all = allActions(portfolio);
    if (all.length === 0) return [];
    return [
      {
        name: 'actions',
        label: words.actions,
        content() {
          const open = openActions(portfolio);
          const late = open.filter(({ isLate }) => isLate);
          const rest = open.filter(({ isLate }) => !isLate);
          const done = all.filter(({ action }) => action.status === 'done').length;
          return content({
            title: words.actionsTitle,
            lead: [words.actionsLead(open.length, late.length, done)],
            sections: [
              ...(late.length === 0
                ? []
                : [
                    section({
                      id: 'late',
                      title: words.lateTitle,
                      table: actionTable(late, portfolio),
                    }),
                  ]),
              ...(rest.length === 0
                ? []
                : [
                    section({
                      id: 'open',
                      title: words.openTitle,
                      table: actionTable(rest, portfolio),
                    }),
                  ]),
              byOwner(all, portfolio),
            ],
          });
        },
      },
    ];
  },
};

interface Counts {
  open: number;
  late: number;
  done: number;
}

/** How much each owner has to do: who is late first. */
function byOwner(all: readonly Task[], { words, language }: Portfolio): Section {
  const owners = new Map<string, Counts>();
  for (const { action, isLate } of all) {
    if (action.status === 'dropped') continue;
    const name = action.owner ?? '';
    const counts = owners.get(name) ?? { open: 0, late: 0, done: 0 };
    owners.set(name, counts);
    counts[action.status === 'done' ? 'done' : 'open'] += 1;
    if (isLate) counts.late += 1;
  }
  const number = (value: number) =>
    cell(item(formatNumber(value, language)), { sort: sortNumber(value) });
  const rows = [...owners].sort(([, a], [, b]) => b.late - a.late || b.open - a.open);
  return section({
    id: 'owners',
    title: words.byOwner,
    table: {
      class: '',
      columns: [
        column(words.who),
        column(words.openActions, 'number'),
        column(words.lateActions, 'number'),
        column(words.doneActions, 'number'),
      ],
      rows: rows.map(([name, { open, late, done }]) =>
        row([
          cell(name === '' ? item(words.nobody, { class: 'below' }) : own(name), { sort: name }),
          number(open),
          number(late),
          number(done),
        ]),
      ),
    },
  });
}
