import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { rankingJson } from '../../../src/formats/ranking/json.ts';
import type { Rankings } from '../../../src/formats/ranking/rankings.ts';
import { rankingTable } from '../../../src/formats/ranking/table.ts';
import { textWidth } from '../../../src/model/text-width.ts';
import type { Language } from '../../../src/model/workspace.ts';
import { rank } from '../../../src/score/rank.ts';
import type { Weights } from '../../../src/score/weights.ts';
import { journeyFrom } from '../../figures/journey-from.ts';

const yaml = `phases:
  - id: purchase
    touchpoints:
      - { id: quote, title: I ask for a quote }
      - { id: wait, title: "I wait for an answer 日本語" }
solutions:
  - id: fixed-price
    title: A fixed price on the screen at once
    for: quote
    scores:
      anna: { distinctive: 4, brandFit: 5, ease: 2, customerImpact: 5, organisationImpact: 4 }
      bram: { distinctive: 3.5, brandFit: 5, ease: 1, customerImpact: 5, organisationImpact: 4 }
  - id: call-back
    title: Called back within the hour, also in the evening, by somebody who knows what it is about
    for: purchase
    scores:
      anna: { distinctive: 3, brandFit: 4, ease: 4, customerImpact: 4 }
      bram: { distinctive: 2, brandFit: 4, ease: 5, customerImpact: 3, organisationImpact: 3 }
  - { title: 日本語の説明をつける, id: wide, for: wait, scores: { distinctive: 2, brandFit: 2, ease: 3 } }
  - title: A letter
    for: wait
    scores: { distinctive: 1, brandFit: 2, ease: 3, customerImpact: 2, organisationImpact: 1 }
  - { title: A website, scores: { distinctive: 1, brandFit: 2, ease: 3, customerImpact: 2, organisationImpact: 1 } }
  - { title: Not scored yet }
`;

function rankings(weights: Weights = {}, text = yaml): Rankings {
  const { journey } = journeyFrom(text);
  const ranking = rank(journey, { weights });
  return {
    criteria: ranking.criteria,
    journeys: [{ journey, ranking, listed: ranking.solutions }],
  };
}

function table(subject: Rankings, language: Language, width = 80): string {
  return rankingTable.print(subject, { language, width, chalk: new Chalk({ level: 0 }) });
}

const golden = '../../golden/ranking';

describe('the table', () => {
  it('reads well in English', async () => {
    await expect(table(rankings(), 'en')).toMatchFileSnapshot(`${golden}/table-en.txt`);
  });

  it('reads well in Dutch, with weights', async () => {
    await expect(table(rankings({ ease: 2.5 }), 'nl')).toMatchFileSnapshot(
      `${golden}/table-nl-weights.txt`,
    );
  });

  it('has colours where it is given them', async () => {
    const text = rankingTable.print(rankings(), {
      language: 'en',
      width: 80,
      chalk: new Chalk({ level: 1 }),
    });
    expect(text.replaceAll(/\u001b\[\d+m/g, '')).toBe(table(rankings(), 'en'));
    expect(text).toContain('\u001b[1m');
  });

  it.each([50, 60, 80, 120])('fits %i columns', (width) => {
    for (const language of ['nl', 'en'] as const) {
      const lines = table(rankings({ ease: 3 }), language, width).split('\n');
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
    }
  });

  it('lets no control character through to the terminal', () => {
    const { criteria, journeys } = rankings();
    const hostile = 'Red \u001b[31m\u009b2J';
    const changed = journeys.map(({ journey, ranking }) => ({
      journey: { ...journey, title: hostile, touchpoints: [] },
      ranking: { ...ranking, raters: [hostile] },
      listed: ranking.solutions.map((one) => ({ ...one, title: hostile })),
    }));
    expect(table({ criteria, journeys: changed }, 'en')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
    );
  });

  it('names the best for each touchpoint among all, also when it lists some', () => {
    const { criteria, journeys } = rankings();
    const some = journeys.map((one) => ({ ...one, listed: one.listed.slice(1, 2) }));
    const text = table({ criteria, journeys: some }, 'en');
    expect(text).toContain('★ A fixed price on the screen at once: I ask for a quote');
    expect(text).toContain('5 more solutions not shown.');
  });

  it('shows ids where they are asked for', () => {
    const chalk = new Chalk({ level: 0 });
    const text = rankingTable.print(rankings(), {
      language: 'en',
      width: 80,
      chalk,
      showIds: true,
    });
    expect(text).toMatch(/^ {5}fixed-price$/m);
    expect(text).toMatch(/^ {5}a-letter$/m);
    expect(table(rankings(), 'en')).not.toContain('fixed-price');
  });

  it('says so when nothing has weight', () => {
    const zero = { distinctive: 0, brandFit: 0, ease: 0, customerImpact: 0, organisationImpact: 0 };
    expect(table(rankings(zero), 'en')).toContain('All weights are 0');
  });

  it('is empty without solutions', () => {
    expect(table(rankings({}, 'touchpoints: [a]'), 'en')).toBe('');
  });
});

describe('JSON', () => {
  it('has the published shape', async () => {
    const text = rankingJson.print(rankings(), { language: 'nl' });
    await expect(text).toMatchFileSnapshot(`${golden}/ranking.json`);
  });

  it('starts with the version of its schema', () => {
    const text = rankingJson.print({ criteria: [], journeys: [] }, { language: 'en' });
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      generator: 'cjm',
      criteria: [],
      journeys: [],
    });
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"generator": "cjm",\n/);
  });
});
