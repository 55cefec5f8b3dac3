import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badExperiences } from '../../src/figures/bad-experiences.ts';
import { holm } from '../../src/figures/experiments/holm.ts';
import { journeyFlow } from '../../src/figures/flow.ts';
import { journeyFigures } from '../../src/figures/journey-figures.ts';
import { selectionScores, suggestedType } from '../../src/figures/selection.ts';
import { triage } from '../../src/figures/triage.ts';
import { assess } from '../../src/score/assess.ts';
import { kendallW } from '../../src/score/kendall-w.ts';
import { krippendorffAlpha } from '../../src/score/krippendorff-alpha.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** The pages about the figures show one journey; what they say about it must be what is computed. */
describe.each([
  ['docs/figures.md', 'cake', '.'],
  ['docs/nl/cijfers.md', 'taart', ','],
] as const)('the examples of %s', (page, journeyId, comma) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const [, yaml = ''] =
    new RegExp(`\`\`\`yaml ${journeyId}.journey.yaml\n(.*?)\`\`\``, 's').exec(text) ?? [];
  const workspace = workspaceOf({ [`${journeyId}.journey.yaml`]: yaml });
  const journey = workspace.journeyById.get(journeyId);
  if (journey === undefined) throw new Error(`no journey on ${page}`);
  const wait = journey.touchpoints[1];
  if (wait === undefined) throw new Error('no second touchpoint');

  /** A number as on the page: with a decimal comma and a real minus, bold. */
  const bold = (value: number | null | undefined, digits = 0, after = '') => {
    const number = (value ?? Number.NaN).toFixed(digits);
    return `**${number.replace('.', comma).replace('-', '−')}${after}**`;
  };
  const percent = (share: number | null | undefined) => bold(100 * (share ?? Number.NaN), 0, '%');

  /** What stands below a heading, by its place among the headings of the third level, from 0. */
  const sections = text.split(/^### .*$/m).slice(1);
  const expectIn = (section: number, ...numbers: readonly string[]) => {
    for (const number of numbers) expect(sections[section]).toContain(number);
  };

  it('are true for the feelings', () => {
    const flow = journeyFlow(journey);
    const found = journeyFigures(journey, workspace);
    expectIn(0, bold(found.mean, 1), bold(found.weightedMean, 1));
    expectIn(1, bold(found.peak?.value), bold(found.pit?.value), bold(found.end?.value));
    expect([found.peak?.touchpoint, found.end?.touchpoint]).toEqual(['taste', 'taste']);
    expectIn(3, bold(found.expectationGap), bold(found.perceptionGap));
    const { scored, evidenced, customers } = found.coverage;
    expectIn(4, percent(scored), percent(evidenced), percent(customers));
    expectIn(5, percent(found.outsideIn));
    expectIn(6, bold(selectionScores(journey).get('wait')?.score));
    expect(suggestedType(wait)).toBe('moment-of-truth');
    expect(triage(wait, flow, workspace.settings)?.decision).toBe('act-now');
    expectIn(9, bold(badExperiences(flow, [], workspace.settings).touchpoints.length));
  });

  it('are true for the choice', () => {
    const { ranking, robustness, experiments } = assess(journey, { settings: workspace.settings });
    const of = (solution: string) => ranking.solutions.find((one) => one.id === solution);
    const standing = (solution: string) => robustness.standings.get(solution);
    expectIn(10, bold(of('app')?.score));
    const range = [of('robot')?.lowest, of('robot')?.highest].map((one) => one?.toFixed(0));
    expectIn(12, `**${range.join('–')}**`);
    expect(of('form')?.dominatedBy).toContain('app');
    expect(robustness.threat).toMatchObject({ criterion: 'brandFit', rival: 'visit' });
    expectIn(14, percent(robustness.threat?.becomes));
    expect(robustness.swaps[0]).toMatchObject({ solution: 'visit', neighbour: 'app' });
    expectIn(15, `**+${robustness.swaps[0]?.change.toFixed(0)}**`);
    for (const id of ['app', 'visit', 'call']) expectIn(16, percent(standing(id)?.firstRankShare));
    const central = standing('visit')?.centralWeights;
    expectIn(17, percent(central?.['brandFit']), percent(central?.['organisationImpact']));
    expect(['app', 'visit', 'call'].map((id) => standing(id)?.tier)).toEqual([1, 1, 2]);
    const [trial] = experiments;
    expectIn(21, ...[trial?.difference].map((one) => bold(100 * (one ?? 0))));
    expectIn(21, bold(100 * (trial?.low ?? 0), 1), bold(100 * (trial?.high ?? 0), 1));
    expectIn(22, bold(trial?.p, 3), ...holm([0.02, 0.03]).map((p) => bold(p, 2)));
    expect(trial?.verdict).toBe('better');
    expectIn(24, bold(trial?.neededPerVariant));
  });

  it('are true for the raters', () => {
    const { value, p } = kendallW([
      [60, 55, 40],
      [70, 50, 45],
      [50, 60, 30],
    ]);
    expectIn(19, bold(value, 2), bold(p, 2));
    const { interval, ordinal } = krippendorffAlpha([
      [4, 4],
      [2, 2],
      [5, 4],
      [1, 2],
    ]);
    expectIn(20, bold(interval, 2), bold(ordinal, 2));
  });
});
