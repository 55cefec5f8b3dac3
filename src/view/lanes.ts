import { packed } from '../model/packed.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import {
  channels,
  comesNext,
  expectation,
  feelings,
  needs,
  painsAndGains,
  timeAndCost,
} from './customer-lanes.ts';
import { allOf, item, written, type Item } from './lane-item.ts';
import {
  brand,
  evidence,
  failures,
  matters,
  measured,
  more,
  person,
  processItems,
  solutions,
  systems,
} from './organisation-lanes.ts';
import { promised, promisesOf, type Promises } from './promise-lane.ts';
import type { Study } from './study.ts';

export type { Item } from './lane-item.ts';

/** A row of the map. */
export interface Lane {
  readonly id: keyof Study['words']['lanes'];
  readonly title: string;
  /** What one touchpoint says, in the order of the touchpoints. */
  readonly cells: readonly (readonly Item[])[];
  /** Whose side of the story it tells. */
  readonly side: 'customer' | 'organisation' | 'both';
  /** The line of visibility lies above this row. */
  readonly behind: boolean;
}

type Lister = (touchpoint: Touchpoint, study: Study, promises: Promises) => readonly Item[];

/** The rows of the map below the curve, without those that say nothing. */
export function lanesOf(study: Study): readonly Lane[] {
  const { journey, words } = study;
  const promises = promisesOf(study);
  let behind = false;
  const lanes: Lane[] = [];
  for (const [id, list] of listers) {
    const cells = packed(journey.touchpoints, (touchpoint) => list(touchpoint, study, promises));
    if (id !== 'feeling' && cells.every((cell) => cell.length === 0)) continue;
    const first: boolean = !behind && (id === 'backstage' || id === 'systems');
    behind ||= first;
    lanes.push({ id, title: words.lanes[id], cells, side: sideOf(id), behind: first });
  }
  return lanes;
}

const ofCustomer: ReadonlySet<Lane['id']> = new Set<Lane['id']>([
  'feeling',
  'does',
  'thinks',
  'feels',
  'needs',
  'quotes',
  'time',
  'expectation',
  'pains',
  'next',
]);
const ofBoth: ReadonlySet<Lane['id']> = new Set<Lane['id']>(['channel', 'evidence', 'more']);

function sideOf(id: Lane['id']): Lane['side'] {
  if (ofBoth.has(id)) return 'both';
  return ofCustomer.has(id) ? 'customer' : 'organisation';
}

const listers: readonly (readonly [Lane['id'], Lister])[] = [
  ['feeling', feelings],
  ['does', ({ does }) => written(does)],
  ['thinks', ({ thinks }) => written(thinks)],
  ['feels', ({ feels }) => written(feels)],
  ['needs', needs],
  ['quotes', ({ quotes }) => packed(quotes, ({ text }) => item(`“${text}”`))],
  ['channel', channels],
  ['time', timeAndCost],
  ['expectation', expectation],
  ['pains', painsAndGains],
  ['opportunities', ({ opportunities }) => written(opportunities)],
  ['solutions', solutions],
  ['promises', promised],
  ['matters', matters],
  ['brand', brand],
  ['measured', measured],
  ['next', comesNext],
  ['failures', failures],
  ['people', ({ people }, study) => allOf(packed(people, (member) => person(member, study)))],
  ['evidence', evidence],
  ['more', more],
  [
    'frontstage',
    ({ frontstage }, study) => allOf(packed(frontstage, (step) => processItems(step, study))),
  ],
  [
    'backstage',
    ({ backstage }, study) => allOf(packed(backstage, (step) => processItems(step, study))),
  ],
  ['systems', systems],
];
