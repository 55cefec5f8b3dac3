import type { Journey } from '../../model/journey.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { connectionDrawing, groupConnections } from './connection-drawing.ts';
import { connectionsOf, type Connection } from './connection-list.ts';
import { coverage, hasCoverage } from './coverage.ts';
import { journeyItem, momentItem } from './links.ts';
import { content, type PageKind } from './page.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, section, type Cell, type Section } from './section.ts';

/** How journeys hang together: where they overlap and hand customers over, and for what and whom there is one. */
export const connectionsPage: PageKind = {
  least: 2,
  isForAll: true,
  pages(portfolio) {
    const { words } = portfolio;
    if (!hasCoverage(portfolio) && connectionsOf(portfolio).length === 0) return [];
    return [
      {
        name: 'connections',
        label: words.connections,
        content: () =>
          content({
            title: words.connectionsTitle,
            lead: [words.connectionsLead],
            sections: [between(portfolio), coverage(portfolio)].filter((part) => part !== null),
          }),
      },
    ];
  },
};

/** Drawing and table say the same. */
function between(portfolio: Portfolio): Section | null {
  const { words } = portfolio;
  const groups = groupConnections(connectionsOf(portfolio));
  if (groups.length === 0) return null;
  const drawing = connectionDrawing(groups, portfolio);
  return section({
    id: 'between',
    title: words.between,
    lead: words.betweenLead,
    drawing,
    table: {
      class: 'wide numbered',
      columns: [
        column(words.number, 'number'),
        column(words.kindOfLink),
        column(words.from),
        column(words.to),
        column(words.how, null),
      ],
      rows: groups.flatMap(({ number, kind, connections }) =>
        connections.map((connection) =>
          row([
            cell(item(String(number))),
            cell(item(words.kinds[kind])),
            placeCell(connection.from, connection.fromAt),
            placeCell(connection.to, connection.toAt),
            howCell(connection),
          ]),
        ),
      ),
    },
    notes: drawing === null ? [words.notDrawn] : [],
  });
}

function placeCell(journey: Journey, at: Touchpoint | string | null): Cell {
  if (at === null) return cell(journeyItem(journey));
  const where = typeof at === 'string' ? own(at) : momentItem(at, journey);
  return cell([where, { ...journeyItem(journey), class: 'quiet' }]);
}

function howCell({ text }: Connection): Cell {
  return cell(text === '' ? [] : own(text));
}
