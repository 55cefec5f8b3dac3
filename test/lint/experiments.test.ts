import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** What a rule says about one solution, given as YAML. */
function findings(rule: string, solution: string, head = '', language = 'en') {
  const text = `title: T
personas: sam
${head}touchpoints:
  - { id: call, title: I wait }
solutions:
  - title: We call back
    for: call
${solution}`;
  const files = {
    'cjm.yaml': `language: ${language}\n`,
    'sam.persona.yaml': 'name: Sam',
    'a.journey.yaml': text,
  };
  return check(workspaceOf(files), { only: [rule] });
}

/** An experiment of a control and variants, as `successes/n`. */
function experiment(...variants: readonly string[]): string {
  const written = variants.map((variant, index) => {
    const [successes, n] = variant.split('/');
    return `{ id: v${index}, n: ${n}, successes: ${successes} }`;
  });
  return `    experiment: { variants: [${written.join(', ')}] }\n`;
}

describe('scaled-up-without-proof', () => {
  const rule = 'scaled-up-without-proof';
  const said = (solution: string, head?: string, language?: string) =>
    findings(rule, `    status: rolling-out\n${solution}`, head, language).map(
      ({ severity, message, hint }) => `${severity}: ${message} ${hint}`,
    );

  it('has nothing to say when a variant did better, whatever the others did', () => {
    expect(said(experiment('96/812', '131/799'))).toEqual([]);
    expect(said(experiment('96/812', '50/799', '150/799'))).toEqual([]);
  });

  it('has nothing to say before the roll-out, or after it was dropped', () => {
    for (const status of ['proposed', 'planned', 'testing', 'dropped']) {
      expect(findings(rule, `    status: ${status}\n`)).toEqual([]);
    }
  });

  it('warns of an experiment that decides nothing, in a draft too, and says what it takes', () => {
    const expected =
      'warning: "We call back" is scaled up, but its experiment decides nothing yet: +6.1 percentage points may be chance (with 95% confidence −2.8 to +14.7). Go on testing before everybody gets it: to show this difference each variant needs some 348 people in all; now 83 and 99.';
    expect(said(experiment('5/83', '12/99'))).toEqual([expected]);
    expect(said(experiment('5/83', '12/99'), 'status: researched\n')).toEqual([expected]);
    expect(said(experiment('5/83', '12/99'), '', 'nl')[0]).toContain('+6,1 procentpunt');
  });

  it('speaks of the most promising of several undecided variants', () => {
    const [message] = said(experiment('50/500', '48/500', '60/500'));
    expect(message).toContain('+2 percentage points');
  });

  it('holds a p against the number of comparisons', () => {
    expect(said(experiment('50/500', '72/500'))).toEqual([]);
    // p = 0.005, of twelve: the sample would do for one comparison.
    const [message] = said(experiment('50/500', '80/500', ...Array(11).fill('50/500')));
    expect(message).toContain('Go on testing before everybody gets it.');
  });

  it('warns of what did worse', () => {
    expect(said(experiment('116/190', '31/110'))).toEqual([
      'warning: "We call back" is scaled up, but did worse than the control in its experiment: −32.9 percentage points. Stop the roll-out and improve the solution, or choose another one.',
    ]);
  });

  it('asks for what is missing', () => {
    expect(said('')).toEqual([expect.stringMatching(/^info: .* has no experiment\./)]);
    expect(said('', 'status: agreed\n')).toEqual([expect.stringMatching(/^warning: /)]);
    const empty = '    experiment: { variants: [{ id: a, n: 0 }, { id: b, n: 0 }] }\n';
    expect(said(empty)).toEqual([expect.stringMatching(/no outcome that can be compared/)]);
    expect(said('    experiment: { variants: [{ id: a, n: 9, successes: 3 }] }\n')).toHaveLength(1);
  });

  it('can be silenced where a test is not possible', () => {
    expect(said(`    ignore: { rule: ${rule}, because: The law asks for it }\n`)).toEqual([]);
  });
});

describe('impossible-experiment', () => {
  const rule = 'impossible-experiment';
  const lines = (solution: string) =>
    findings(rule, solution).map(({ range, severity }) => `${range.start.line - 7} ${severity}`);

  it('finds the variant among several experiments', () => {
    const second = `    experiment:
      - variants: [{ id: a, n: 3, successes: 1 }]
      - variants:
          - { id: a, n: 3, successes: 1 }
          - { id: b, n: 3, successes: 4 }
`;
    expect(lines(second)).toEqual(['5 error']);
  });

  it('lets numbers that are still missing be', () => {
    const planned = `    experiment:
      variants: [{ id: a, n: 100, successes: 30 }, { id: b, n: 0 }]
`;
    expect(lines(planned)).toEqual([]);
  });

  it('asks for one way of measuring, but allows both at once', () => {
    const of = (control: string, variant: string) =>
      lines(
        `    experiment: { variants: [{ id: a, n: 9, ${control} }, { id: b, n: 9, ${variant} }] }\n`,
      );
    expect(of('successes: 3', 'mean: 3, sd: 1')).toEqual(['1 error']);
    expect(of('mean: 3, sd: 1', 'successes: 3')).toEqual(['1 error']);
    expect(of('mean: 3, sd: 1', 'successes: 3, mean: 2, sd: 1')).toEqual([]);
    expect(of('successes: 3, mean: 2, sd: 1', 'mean: 3, sd: 1')).toEqual([]);
  });
});
