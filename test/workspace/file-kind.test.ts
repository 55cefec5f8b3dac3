import { describe, expect, test } from 'vitest';
import { intendedKind, properName } from '../../src/workspace/file-kind.ts';

describe('a file with a name that is not ours', () => {
  test.each([
    ['sanne-persona.yaml', 'sanne.persona.yaml'],
    ['a/Sanne.personas.yml', 'Sanne.persona.yaml'],
    ['card.journey.v2.yaml', 'card.journey.yaml'],
    ['journeys.yaml', 'name.journey.yaml'],
    ['journeys/card.yaml', 'card.journey.yaml'],
    ['journeys/card-journey.yml', 'card.journey.yaml'],
    ['journeys/shop/journeyman.yaml', 'journeyman.journey.yaml'],
    ['personas/sanne.yaml', 'sanne.persona.yaml'],
    ['klanten/ratings/els.yml', 'els.rating.yaml'],
    ['journeys/sanne-persona.yaml', 'sanne.persona.yaml'],
  ])('%s is meant as %s', (path, name) => {
    const kind = intendedKind(path);
    expect(kind !== null && properName(path, kind)).toBe(name);
  });

  test.each(['card.yaml', 'my-journeys/card.yaml', 'journeys/cjm.yaml', 'journeys/a.journey.yaml'])(
    '%s is left alone',
    (path) => expect(intendedKind(path)).toBeNull(),
  );
});
