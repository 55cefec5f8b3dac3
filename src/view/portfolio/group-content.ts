import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Process } from '../../model/touchpoint.ts';
import { actionTable } from './action-table.ts';
import { openActions } from './action-list.ts';
import { journeyLink, momentFeeling, momentItem, pageLink } from './links.ts';
import { content, type PageContent } from './page.ts';
import { dutiesByJourney, keyOf, peopleIndex, type Duty, type Group } from './people-index.ts';
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
  type Row,
  type Section,
} from './section.ts';

/** What is asked of a department or role at which moments, how customers feel there, and what it has to do. */
export function groupContent(group: Group, portfolio: Portfolio): PageContent {
  const { words } = portfolio;
  const journeys = dutiesByJourney(group.duties);
  const actions = openActions(portfolio).filter(
    ({ action }) => action.owner !== undefined && keyOf(action.owner) === keyOf(group.name),
  );
  const lead = words.groupLead(
    words.momentCount(group.duties.length),
    words.journeyCount(journeys.size),
  );
  return content({
    title: group.name,
    own: true,
    lead: [lead, ...partners(group, portfolio)],
    sections: [
      ...(actions.length === 0
        ? []
        : [
            section({
              id: 'actions',
              title: words.yourActions,
              table: actionTable(actions, portfolio),
            }),
          ]),
      ...[...journeys].map(([journey, duties], index) =>
        journeySection(journey, duties, index, group, portfolio),
      ),
    ],
  });
}

/** The roles of a department, or the departments of a role. */
function partners({ kind, duties }: Group, { words }: Portfolio): readonly string[] {
  const people = duties.flatMap((duty) => duty.people);
  const names = new Set(
    people.flatMap(({ role, department }) => (kind === 'department' ? role : (department ?? []))),
  );
  if (names.size === 0) return [];
  return [kind === 'department' ? words.rolesHere([...names]) : words.departmentsHere([...names])];
}

function journeySection(
  journey: Journey,
  duties: readonly Duty[],
  index: number,
  group: Group,
  portfolio: Portfolio,
): Section {
  const { words, study } = portfolio;
  return section({
    id: `journey-${index + 1}`,
    title: journey.title,
    own: true,
    link: journeyLink(journey),
    lead: study(journey).terms.states[journey.state],
    table: {
      class: 'wide duties',
      columns: [
        column(words.moment),
        column(words.feeling, 'number'),
        column(words.customer, null),
        column(words.askedOfYou, null),
        column(words.whatYouDo, null),
      ],
      rows: duties.map((duty) => dutyRow(duty, group, portfolio)),
    },
  });
}

function dutyRow(duty: Duty, group: Group, portfolio: Portfolio): Row {
  const { journey, touchpoint, front, back } = duty;
  const { words } = portfolio;
  const customer = [
    ...touchpoint.feels.map((text) => own(text)),
    ...touchpoint.needs.map((text) => own(text, { label: words.needs })),
  ];
  const work = [
    ...front.map((process) => workItem(process, words.front)),
    ...back.map((process) => workItem(process, words.back)),
  ];
  return row([
    cell(momentItem(touchpoint, journey)),
    momentFeeling(touchpoint, portfolio),
    cell(customer),
    askedCell(duty, group, portfolio),
    cell(work),
  ]);
}

/** Competencies, behaviour, attitude and steering of each role here. */
function askedCell({ people }: Duty, { kind }: Group, portfolio: Portfolio): Cell {
  const { words } = portfolio;
  const pages = rolePages(portfolio);
  const items = people.flatMap((person): readonly Item[] => {
    const link = pageLink(pages.get(keyOf(person.role)) ?? '');
    const asked: readonly (readonly [string, readonly string[]])[] = [
      [words.competencies, person.competencies],
      [words.behaviour, person.behaviour],
      [words.attitude, person.attitude],
      [words.steering, person.steering],
    ];
    return [
      ...(kind === 'department' ? [own(person.role, { link, class: 'strong' })] : []),
      ...asked.flatMap(([label, texts]) => texts.map((text) => own(text, { label }))),
    ];
  });
  return cell(items.length === 0 && kind === 'role' ? item('–') : items);
}

const rolePages = oncePer(
  (portfolio: Portfolio) =>
    new Map(peopleIndex(portfolio).roles.map(({ name, page }) => [keyOf(name), page])),
);

function workItem({ what, systems }: Process, stage: string): Item {
  return own(what, { label: stage, detail: systems.length === 0 ? null : systems.join(' · ') });
}
