import type { Journey } from './journey.ts';

/** What a journey says about itself and takes over from nowhere: of many journeys no more is asked. */
export type JourneyHead = Pick<Journey, 'title' | 'state' | 'status' | 'from'>;

/** Nearly all of a journey's size; `personas` with them, since touchpoints without their own share that very list. */
const withoutLarge = { personas: [], phases: [], touchpoints: [], solutions: [] };

/** All else that a journey has, so that a light one can have it before anything of it is known. */
const fields: Readonly<Record<Exclude<keyof Journey, 'id' | keyof JourneyHead>, true>> = {
  summary: true,
  offer: true,
  purpose: true,
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
 * Journeys of which only the head is known at first. The other small fields are worked out when one of them is asked for, and
 * kept; the large parts are asked for anew each time that they are read. A copy (`{ ...journey }`) holds them all.
 *
 * @param wholeOf works out a journey, by id; the same object for calls that follow each other
 */
export function lightJourneys(
  wholeOf: (id: string) => Journey,
): (id: string, head: JourneyHead) => Journey {
  const kept = new Map<string, Journey>();
  const smallOf = (id: string): Journey => {
    const small = kept.get(id) ?? { ...wholeOf(id), ...withoutLarge };
    kept.set(id, small);
    return small;
  };
  const properties: PropertyDescriptorMap = {};
  for (const field of Object.keys(fields) as (keyof Journey)[]) {
    const from = field in withoutLarge ? wholeOf : smallOf;
    properties[field] = {
      enumerable: true,
      get(this: Journey) {
        return from(this.id)[field];
      },
    };
  }
  return (id, { title, state, status, from }) =>
    Object.defineProperties({ id, title, state, status, from }, properties) as Journey;
}
