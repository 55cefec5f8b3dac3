import { lowestFeeling, meanFeeling, zoneOf } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import {
  feelingCell,
  journeyItem,
  journeyLink,
  momentFeeling,
  momentItem,
  pageLink,
  sortNumber,
} from './links.ts';
import { content, type PageKind } from './page.ts';
import { groupContent } from './group-content.ts';
import { dutiesByJourney, peopleIndex, type Duty, type Group } from './people-index.ts';
import type { Portfolio } from './portfolio.ts';
import {
  cell,
  column,
  item,
  own,
  row,
  section,
  type Cell,
  type Column,
  type Row,
  type Section,
} from './section.ts';

/** More moments than this stand on the pages of the departments only. */
const mostMoments = 200;

/** Who meets customers where (3-43), and for each department and role a page with what is asked of it (3-46). */
export const departmentsPage: PageKind = {
  least: 1,
  isForAll: false,
  pages(portfolio) {
    const { words } = portfolio;
    const { departments, roles } = peopleIndex(portfolio);
    const groups = [...departments, ...roles].filter(({ duties }) => duties.length > 0);
    if (groups.length === 0) return [];
    return [
      {
        name: 'departments',
        label: words.departments,
        content: () =>
          content({
            title: words.departmentsTitle,
            lead: [words.departmentsLead],
            sections: [
              groupTable('who', words.departmentsTable, departments, portfolio),
              groupTable('roles', words.rolesTable, roles, portfolio),
              perJourney(departments, portfolio),
              ...matrices(departments, portfolio),
            ].filter((part) => part !== null),
          }),
      },
      ...groups.map((group) => ({
        name: group.page,
        label: null,
        content: () => groupContent(group, portfolio),
      })),
    ];
  },
};

function groupItem({ name, page, duties }: Group) {
  return own(name, { link: duties.length === 0 ? null : pageLink(page) });
}

/** Each department or role with how many moments it meets, how many hurt, and the lowest feeling there. */
function groupTable(
  id: string,
  title: string,
  groups: readonly Group[],
  portfolio: Portfolio,
): Section | null {
  if (groups.length === 0) return null;
  const { words } = portfolio;
  return section({
    id,
    title,
    table: {
      class: '',
      columns: [
        column(id === 'roles' ? words.role : words.department),
        column(words.moments, 'number'),
        column(words.hurting, 'number'),
        column(words.lowest, 'number'),
      ],
      rows: groups.map((group) => groupRow(group, portfolio)),
    },
  });
}

function groupRow(group: Group, portfolio: Portfolio): Row {
  const { language, workspace, words } = portfolio;
  const { zone } = workspace.settings;
  const now = group.duties.filter(({ journey }) => journey.state === 'current');
  const lows = now.flatMap(
    ({ touchpoint }) => lowestFeeling(touchpoint.emotion, touchpoint.personas)?.value ?? [],
  );
  const hurting = lows.filter((value) => zoneOf(value, zone) === 'below').length;
  const number = (value: number, detail: string | null = null) =>
    cell(item(formatNumber(value, language), { detail }), { sort: sortNumber(value) });
  const count = group.duties.length;
  return row([
    cell(groupItem(group)),
    number(count, count === 0 ? words.idle : null),
    number(hurting),
    feelingCell(lows.length === 0 ? null : Math.min(...lows), portfolio),
  ]);
}

function columnsOf(departments: readonly Group[], sort: Column['sort']): readonly Column[] {
  return departments
    .filter(({ duties }) => duties.length > 0)
    .map(({ name, page }) =>
      column(name, sort, { own: true, link: sort === null ? pageLink(page) : null }),
    );
}

/** Journeys × departments: how many moments, and how they feel. */
function perJourney(departments: readonly Group[], portfolio: Portfolio): Section | null {
  const { words, journeys, language, workspace } = portfolio;
  const met = departments.filter(({ duties }) => duties.length > 0);
  if (journeys.length < 2 || met.length === 0) return null;
  const byJourney = met.map(({ duties }) => dutiesByJourney(duties));
  const cellOf = (duties: readonly Duty[]): Cell => {
    const known = duties.flatMap(
      ({ touchpoint: { emotion, personas } }) => meanFeeling(emotion, personas) ?? [],
    );
    if (duties.length === 0) return cell([], { sort: '' });
    const mean =
      known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
    const detail = mean === null ? null : formatNumber(mean, language, { sign: true });
    const kind = mean === null ? '' : `feeling ${zoneOf(mean, workspace.settings.zone)}`;
    return cell(item(words.momentCount(duties.length), { detail }), {
      class: kind,
      sort: sortNumber(duties.length),
    });
  };
  return section({
    id: 'per-journey',
    title: words.perJourney,
    lead: words.perJourneyLead,
    table: {
      class: 'heat',
      columns: [column(words.journey), ...columnsOf(met, 'number')],
      rows: journeys.map((journey) =>
        row([
          cell(journeyItem(journey)),
          ...byJourney.map((duties) => cellOf(duties.get(journey) ?? [])),
        ]),
      ),
    },
  });
}

/** Touchpoints × departments for each current journey, where they are not too many to read. */
function matrices(departments: readonly Group[], portfolio: Portfolio): readonly Section[] {
  const { words, journeys } = portfolio;
  const current = journeys.filter(({ state }) => state === 'current');
  const met = departments.filter(({ duties }) => duties.length > 0);
  const moments = current.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  if (moments > mostMoments || met.length === 0) return [];
  const byMoment = met.map(({ duties }) => new Map(duties.map((duty) => [duty.touchpoint, duty])));
  return current.map((journey, index) =>
    section({
      id: `matrix-${index + 1}`,
      title: journey.title,
      own: true,
      link: journeyLink(journey),
      lead: words.matrixLead,
      table: {
        class: 'matrix-of-departments',
        columns: [column(words.moment), column(words.feeling, 'number'), ...columnsOf(met, null)],
        rows: journey.touchpoints.map((touchpoint) =>
          row([
            cell(momentItem(touchpoint, journey)),
            momentFeeling(touchpoint, portfolio),
            ...byMoment.map((duties) => dutyCell(duties.get(touchpoint), portfolio)),
          ]),
        ),
      },
    }),
  );
}

function dutyCell(duty: Duty | undefined, { words }: Portfolio): Cell {
  if (duty === undefined) return cell([]);
  return cell([
    ...(duty.people.length > 0 || duty.front.length > 0
      ? [item(words.front, { class: 'chip front' })]
      : []),
    ...(duty.back.length > 0 ? [item(words.back, { class: 'chip back' })] : []),
  ]);
}
