import type { Journey } from './journey.ts';

/** Nearly all of a journey's size; `personas` with them, since touchpoints without their own share that very list. */
const large = new Set<string>(['personas', 'phases', 'touchpoints', 'solutions']);

/** All that a journey has, so that a light one can have it before anything of it is known. */
const fields: Readonly<Record<keyof Journey, true>> = {
  id: true,
  title: true,
  summary: true,
  state: true,
  offer: true,
  purpose: true,
  status: true,
  market: true,
  primary: true,
  service: true,
  segment: true,
  owner: true,
  personas: true,
  goals: true,
  businessGoal: true,
  duration: true,
  scope: true,
  review: true,
  experience: true,
  metrics: true,
  pains: true,
  evidence: true,
  phases: true,
  touchpoints: true,
  solutions: true,
  overlaps: true,
  from: true,
  removes: true,
  anchoring: true,
  origin: true,
  inherited: true,
  extensions: true,
  note: true,
  links: true,
  attachments: true,
  ignore: true,
};

/**
 * Journeys of which only the id is known at first. The small fields are worked out when one of them is asked for, and
 * kept; the large parts are asked for anew each time that they are read. A copy (`{ ...journey }`) holds them all.
 *
 * @param wholeOf works out a journey, by id; the same object for calls that follow each other
 */
export function lightJourneys(wholeOf: (id: string) => Journey): (id: string) => Journey {
  const kept = new Map<string, Journey>();
  const smallOf = (id: string): Journey => {
    let small = kept.get(id);
    if (small === undefined) {
      const entries = Object.entries(wholeOf(id)).filter(([field]) => !large.has(field));
      small = Object.fromEntries(entries) as unknown as Journey;
      kept.set(id, small);
    }
    return small;
  };
  const properties: PropertyDescriptorMap = {};
  for (const field of Object.keys(fields) as (keyof Journey)[]) {
    if (field === 'id') continue;
    const from = large.has(field) ? wholeOf : smallOf;
    properties[field] = {
      enumerable: true,
      get(this: Journey) {
        return from(this.id)[field];
      },
    };
  }
  return (id) => Object.defineProperties({ id }, properties) as Journey;
}
