import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import { slug } from '../../model/slug.ts';
import type { Person, Process, Touchpoint } from '../../model/touchpoint.ts';
import type { Portfolio } from './portfolio.ts';

/** What is asked of a department or role at one moment. */
export interface Duty {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  readonly people: readonly Person[];
  /** What it does in sight of the customer. */
  readonly front: readonly Process[];
  /** What it does behind the scenes. */
  readonly back: readonly Process[];
}

/** A department or role, and the moments that name it. */
export interface Group {
  readonly kind: 'department' | 'role';
  readonly name: string;
  /** The page's name, without an ending; it is made where there are duties. */
  readonly page: string;
  /** In the order of journeys and moments. */
  readonly duties: readonly Duty[];
}

export interface PeopleIndex {
  /** First those of cjm.yaml, also those that no moment names. */
  readonly departments: readonly Group[];
  readonly roles: readonly Group[];
}

/** Who does what where, by department and by role; linear. Names that differ in capitals are the same. */
export const peopleIndex: (portfolio: Portfolio) => PeopleIndex = oncePer(
  ({ journeys, workspace }: Portfolio): PeopleIndex => {
    const people = journeys.flatMap(({ touchpoints }) => touchpoints.flatMap((one) => one.people));
    const listed = workspace.settings.organisation.departments;
    const named = people.flatMap(({ department }) => department ?? []);
    const roles = people.map(({ role }) => role);
    return {
      departments: groupsOf('department', [...listed, ...named], journeys),
      roles: groupsOf('role', roles, journeys),
    };
  },
);

function groupsOf(
  kind: Group['kind'],
  names: readonly string[],
  journeys: readonly Journey[],
): readonly Group[] {
  const byKey = new Map<string, Group & { readonly duties: Duty[] }>();
  const pages = new Set<string>();
  for (const name of names) {
    const key = keyOf(name);
    if (key === '' || byKey.has(key)) continue;
    byKey.set(key, { kind, name: name.trim(), page: freePage(kind, name, pages), duties: [] });
  }
  for (const journey of journeys) {
    for (const touchpoint of journey.touchpoints) {
      for (const [key, duty] of dutiesAt(kind, journey, touchpoint))
        byKey.get(key)?.duties.push(duty);
    }
  }
  return [...byKey.values()];
}

/** What a moment asks, by the key of who does it. */
function dutiesAt(
  kind: Group['kind'],
  journey: Journey,
  touchpoint: Touchpoint,
): ReadonlyMap<string, Duty> {
  type Growing = Duty & { people: Person[]; front: Process[]; back: Process[] };
  const found = new Map<string, Growing>();
  const at = (name: string): Growing => {
    const key = keyOf(name);
    const known = found.get(key) ?? { journey, touchpoint, people: [], front: [], back: [] };
    found.set(key, known);
    return known;
  };
  for (const person of touchpoint.people) {
    const name = kind === 'role' ? person.role : person.department;
    if (name !== undefined) at(name).people.push(person);
  }
  for (const step of touchpoint.frontstage) if (step.by !== undefined) at(step.by).front.push(step);
  for (const step of touchpoint.backstage) if (step.by !== undefined) at(step.by).back.push(step);
  return found;
}

/** In the order of the journeys. */
export function dutiesByJourney(duties: readonly Duty[]): ReadonlyMap<Journey, readonly Duty[]> {
  const found = new Map<Journey, Duty[]>();
  for (const duty of duties) {
    const list = found.get(duty.journey);
    if (list === undefined) found.set(duty.journey, [duty]);
    else list.push(duty);
  }
  return found;
}

/** By which a department or role is known. */
export function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

const longest = 50;

/** Names that come to the same address get a number. */
function freePage(kind: Group['kind'], name: string, taken: Set<string>): string {
  const wanted = `${kind}-${[...slug(name)].slice(0, longest).join('').replace(/-+$/, '') || '1'}`;
  let page = wanted;
  for (let number = 2; taken.has(page); number += 1) page = `${wanted}-${number}`;
  taken.add(page);
  return page;
}
