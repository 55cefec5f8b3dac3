import type { Journey } from '../../model/journey.ts';
import { journeyLink } from './links.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, section, type Cell, type Section } from './section.ts';

/** Which service has a journey for which segment; null when no journey says of what or of whom it is. */
export function coverage(portfolio: Portfolio): Section | null {
  const { words, journeys } = portfolio;
  if (!hasCoverage(portfolio)) return null;
  const services = new Set(journeys.map(({ service }) => service ?? ''));
  const segments = new Set(journeys.map(({ segment }) => segment ?? ''));
  const at = new Map<string, Journey[]>();
  const key = (service: string, segment: string) => JSON.stringify([service, segment]);
  for (const journey of journeys) {
    const place = key(journey.service ?? '', journey.segment ?? '');
    const list = at.get(place);
    if (list === undefined) at.set(place, [journey]);
    else list.push(journey);
  }
  const known = (text: string, other: string) => (text === '' ? item(other) : own(text));
  return section({
    id: 'coverage',
    title: words.coverage,
    lead: words.coverageLead,
    table: {
      class: 'coverage',
      columns: [
        column(words.service),
        ...inOrder(segments).map((segment) =>
          column(segment === '' ? words.noSegment : segment, null, { own: segment !== '' }),
        ),
      ],
      rows: inOrder(services).map((service) =>
        row([
          cell(known(service, words.noService)),
          ...inOrder(segments).map((segment) =>
            cellOf(at.get(key(service, segment)) ?? [], portfolio),
          ),
        ]),
      ),
    },
  });
}

/** Whether there is anything to tell apart. */
export function hasCoverage({ journeys }: Portfolio): boolean {
  return journeys.some(({ service, segment }) => service !== undefined || segment !== undefined);
}

function cellOf(journeys: readonly Journey[], { words, study }: Portfolio): Cell {
  if (journeys.length === 0) return cell(item(words.noJourney), { class: 'unknown' });
  return cell(
    journeys.map((journey) =>
      own(journey.title, {
        link: journeyLink(journey),
        detail: study(journey).terms.states[journey.state],
      }),
    ),
  );
}

/** As met, those without a name last. */
function inOrder(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort((a, b) => Number(a === '') - Number(b === ''));
}
