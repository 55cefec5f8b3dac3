import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { rankingCsv } from '../../../src/formats/ranking/csv.ts';
import { explainSolution } from '../../../src/formats/ranking/explain.ts';
import { rankingJson } from '../../../src/formats/ranking/json.ts';
import { rankingMarkdown } from '../../../src/formats/ranking/markdown.ts';
import type { Rankings } from '../../../src/formats/ranking/rankings.ts';
import { rankingTable } from '../../../src/formats/ranking/table.ts';
import { builtInCriteria } from '../../../src/language/criteria.ts';
import type { Criterion } from '../../../src/model/criteria.ts';
import type { Journey } from '../../../src/model/journey.ts';
import { textWidth } from '../../../src/model/text-width.ts';
import type { Language } from '../../../src/model/workspace.ts';
import { assess } from '../../../src/score/assess.ts';
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
  - title: A website
    effort: 3 sprints
    value: { revenue: 12000, cost: 4000.5, assumption: More people find it }
    experiment:
      metric: found it
      variants: [{ id: old, n: 812, successes: 96 }, { id: new, n: 799, successes: 131 }]
    scores: { distinctive: 1, brandFit: 2, ease: 3, customerImpact: 2, organisationImpact: 1 }
  - { title: Not scored yet }
`;

interface Asked {
  readonly weights?: Weights;
  readonly text?: string;
  readonly criteria?: readonly Criterion[];
  readonly draws?: number;
  readonly edit?: (journey: Journey) => Journey;
  readonly moment?: Rankings['journeys'][number]['moment'];
}

function rankings(asked: Asked = {}): Rankings {
  const { weights = {}, text = yaml, criteria = builtInCriteria('en'), draws = 1000 } = asked;
  const found = journeyFrom(text).journey;
  const journey = asked.edit?.(found) ?? found;
  const assessment = assess(journey, { weights, settings: { criteria }, draws });
  const listed = assessment.ranking.solutions;
  return {
    criteria: assessment.ranking.criteria,
    draws,
    seed: 1,
    journeys: [{ journey, moment: asked.moment ?? null, assessment, listed }],
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
    const dutch = rankings({ weights: { ease: 2.5 }, criteria: builtInCriteria('nl') });
    await expect(table(dutch, 'nl')).toMatchFileSnapshot(`${golden}/table-nl-weights.txt`);
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
      const lines = table(rankings({ weights: { ease: 3 } }), language, width).split('\n');
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
    }
  });

  it('lets no control character through to the terminal', () => {
    const hostile = 'Red \u001b[31m\u009b2J';
    const criteria = [{ id: 'own', name: 'Own \u001b[31m', short: '\u009b2J' }];
    const subject = rankings({
      criteria,
      text: `touchpoints: [{ id: a, title: HOSTILE }]
solutions:
  - title: HOSTILE
    for: a
    effort: HOSTILE
    experiment: { metric: HOSTILE, variants: [{ id: a, n: 9, successes: 3 }, { id: b, n: 9, successes: 5 }] }
    scores: { HOSTILE: { own: 3 }, bram: { own: 5 } }
  - { title: B HOSTILE, for: a, scores: { HOSTILE: { own: 2 }, bram: { own: 4 } } }
`,
      edit: (journey) =>
        JSON.parse(
          JSON.stringify(journey).replaceAll('HOSTILE', JSON.stringify(hostile).slice(1, -1)),
        ) as Journey,
    });
    const explained = subject.journeys.flatMap((one) =>
      one.listed.map(({ id }) =>
        explainSolution(one, id, { language: 'en', width: 80, chalk: new Chalk({ level: 0 }) }),
      ),
    );
    for (const text of [table(subject, 'en'), table(subject, 'nl', 40), ...explained]) {
      expect(text).toContain('31m');
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });

  it('names the best for each touchpoint among all, also when it lists some', () => {
    const all = rankings();
    const some = all.journeys.map((one) => ({ ...one, listed: one.listed.slice(1, 2) }));
    const text = table({ ...all, journeys: some }, 'en');
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
    const text = table(rankings({ weights: zero }), 'en');
    expect(text).toContain('All weights are 0');
    expect(text).toContain('There is no winner: no criterion has any weight.');
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('says which touchpoint it is about', () => {
    const moment = { id: 'quote', title: 'I ask for a quote' };
    const text = table(rankings({ moment }), 'en');
    expect(text).toContain('Only the solutions for “I ask for a quote”');
    expect(text).not.toContain('Best for each touchpoint');
  });

  it('shows no shares and no tiers without draws, and says that they are not known', () => {
    const text = table(rankings({ draws: 0 }), 'en').replaceAll('\n', ' ');
    expect(text).not.toMatch(/1st|Tier/);
    expect(text).toContain('How surely is not known: no other weights were drawn.');
  });

  it('puts the cells below the titles where there are too many criteria', async () => {
    const criteria = Array.from({ length: 20 }, (_, index) => ({
      id: `c${index}`,
      name: `Criterion ${index}`,
      short: `Cr${index}`,
    }));
    const cells = criteria.map(({ id }, index) => `${id}: ${1 + (index % 5)}`).join(', ');
    const text = `solutions: [{ title: A, scores: { anna: { ${cells} }, bram: { c0: 4 } } }, { title: B, scores: { c1: 3 } }]`;
    const shown = table(rankings({ criteria, text, weights: { c3: 2 } }), 'en');
    await expect(shown).toMatchFileSnapshot(`${golden}/table-many-criteria.txt`);
    expect(shown.split('\n').filter((line) => textWidth(line) > 80)).toEqual([]);
  });

  it('is empty without solutions', () => {
    expect(table(rankings({ text: 'touchpoints: [a]' }), 'en')).toBe('');
  });
});

describe('JSON', () => {
  it('has the published shape', async () => {
    const text = rankingJson.print(rankings());
    await expect(text).toMatchFileSnapshot(`${golden}/ranking.json`);
  });

  it('starts with the version of its schema', () => {
    const text = rankingJson.print({ criteria: [], draws: 0, seed: 1, journeys: [] });
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      generator: 'cjm',
      criteria: [],
      draws: 0,
      seed: 1,
      journeys: [],
    });
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"generator": "cjm",\n/);
  });
});

describe('Markdown', () => {
  it('has a section with the table and what it means', async () => {
    const text = rankingMarkdown.print(rankings(), { language: 'en' });
    await expect(text).toMatchFileSnapshot(`${golden}/ranking.md`);
  });

  it('makes no markup of what users write', () => {
    const text = rankingMarkdown.print(
      rankings({
        text: 'solutions: [{ title: "a | <b> [c](d) @team", scores: { "*x*": { ease: 1 } } }]',
      }),
      { language: 'en' },
    );
    expect(text).not.toMatch(/<b>|[^\\]\[c]|@team|[^\\]\*x|a \| /);
  });
});

describe('CSV', () => {
  const csv = rankingCsv.print(
    rankings({
      text: `solutions:
  - { title: "=1+1", scores: { ease: 2 }, effort: '-2, "or" so' }
  - title: Two lines
    effort: |
      first
      second
    value: { revenue: -5.25, cost: 0.1 }
    scores: { distinctive: 4, brandFit: 5, ease: 2, customerImpact: 5, organisationImpact: 4 }
`,
    }),
  );

  /** RFC 4180, 2: lines end in CR LF; quotes around what has a comma, a quote or a line break, quotes doubled. */
  it('keeps to RFC 4180', () => {
    const rows = csv.split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(
      /^journey,for,rank,tier,id,title,score,.*,ease,ease min,ease max,ease raters,/,
    );
    expect(rows[1]).toMatch(
      /,1,1,two-lines,Two lines,75.00000000000001,75.00000000000001,75.00000000000001,true,1,,,"first\nsecond\n",-5.25,0.1,false,4,/,
    );
    expect(rows[2]).toContain(`"'-2, ""or"" so"`);
    expect(rows[3]).toBe('');
  });

  it('gives a spreadsheet no formula to run', () => {
    expect(csv).toContain(",'=1+1,");
    expect(csv).not.toMatch(/(?:^|,|")[=@+]/m);
  });

  it('leaves what is undefined empty', () => {
    expect(csv).toMatch(/,,,1-1,'=1\+1,,5,85\.0+1,false,,,,/);
    expect(csv).not.toMatch(/null|NaN|undefined/);
  });
});

describe('the explanation of a score', () => {
  const options = { language: 'en', width: 80, chalk: new Chalk({ level: 0 }) } as const;
  const explained = (id: string, width = 80) =>
    rankings().journeys.map((one) => explainSolution(one, id, { ...options, width }))[0] ?? '';

  it('goes step by step', async () => {
    const text = ['fixed-price', 'a-letter', 'wide'].map((id) => explained(id)).join('\n\n');
    await expect(text).toMatchFileSnapshot(`${golden}/explain-en.txt`);
  });

  /** What the criteria add, printed to a tenth, is the score. */
  it('adds up', () => {
    const points = [...explained('call-back').matchAll(/([\d.]+) points$/gm)].map(([, text]) =>
      Number(text),
    );
    const sum = points.pop();
    expect(points).toHaveLength(5);
    expect(points.reduce((a, b) => a + b)).toBeCloseTo(sum ?? NaN, 0);
  });

  it.each([40, 60])('fits %i columns', (width) => {
    const lines = ['fixed-price', 'call-back', 'wide'].flatMap((id) =>
      explained(id, width).split('\n'),
    );
    expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
  });

  it('says nothing of a solution that is not there', () => {
    expect(explained('nope')).toBe('');
  });
});
