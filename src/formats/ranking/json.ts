import type { Format } from '../format.ts';
import { rankedJourneyJson } from './ranked-journey-json.ts';
import type { Rankings } from './rankings.ts';

/** The published shape `output/score`: numbers unrounded, what is undefined null. */
export const rankingJson: Format<Rankings> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print({ criteria, draws, seed, journeys }) {
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
      draws,
      seed,
      journeys: journeys.map(rankedJourneyJson),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
