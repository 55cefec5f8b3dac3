import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { diagnosticsSarif } from '../../../src/formats/diagnostics/sarif.ts';
import type { DiagnosticsReport } from '../../../src/formats/diagnostics/report.ts';
import { nastyTexts } from '../every/nasty-texts.ts';
import { files, finding, misfit, options, report } from './findings.ts';
import schema from './sarif-2.1.0.schema.json' with { type: 'json' };

const fits = new Ajv({ strict: false, allErrors: true })
  // RFC 3986: only its characters, with a scheme or without.
  .addFormat('uri', /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i)
  .addFormat('uri-reference', /^(?![^/?#]*:)(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i)
  .addFormat('date-time', true)
  .addFormat('uuid', true)
  .compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: Readonly<Record<string, unknown>> & { rules: Rule[] } };
      readonly results: readonly Result[];
    },
  ];
}
interface Rule {
  readonly id: string;
  readonly helpUri?: string;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
  readonly baselineState?: string;
}

function printed(subject: DiagnosticsReport, more: Partial<typeof options> = {}) {
  const log = JSON.parse(diagnosticsSarif.print(subject, { ...options, ...more })) as Log;
  return { log, run: log.runs[0] };
}

/** The schema of OASIS, of which the text is kept beside this file. */
describe('the schema of SARIF 2.1.0', () => {
  const none = { findings: [], suppressed: [], known: [], files };
  const nasty = Object.values(nastyTexts).map((text) => ({
    ...finding,
    message: text,
    file: text,
    hint: text,
    rule: text,
  }));
  it.each([
    ['a report', report, {}],
    ['documents on the web', report, { documentation: 'https://cjm.example/' }],
    ['nothing', none, {}],
    ['nasty texts', { ...none, findings: nasty }, { folder: 'a b/ç/' }],
  ])('is kept with %s', (_, subject, more) => {
    fits(printed(subject, more).log);
    expect(fits.errors ?? []).toEqual([]);
  });

  it('is not kept by everything', () => {
    const { log, run } = printed(report);
    const [rule] = run.tool.driver.rules;
    Object.assign(rule ?? {}, { helpUri: 'docs/rules.md' });
    expect(fits(log)).toBe(false);
    expect(fits({ version: '2.1.0' })).toBe(false);
  });
});

describe('sarif', () => {
  it('leads to the page of each rule, when there is one on the web', () => {
    const driver = (documentation: string) => printed(report, { documentation }).run.tool.driver;
    const there = driver('https://cjm.example/');
    expect(there['informationUri']).toBe('https://cjm.example/');
    for (const { helpUri } of there.rules) expect(helpUri).toMatch(/^https:\/\/cjm\.example\/docs/);
    const { informationUri, rules } = driver('');
    expect([informationUri, ...rules.map(({ helpUri }) => helpUri)]).toEqual(
      [undefined].concat(rules.map(() => undefined)),
    );
  });

  it('names the rule of each result twice alike', () => {
    const { tool, results } = printed(report).run;
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('tells what is silenced, and says of the others that they are not', () => {
    const kinds = printed(report).run.results.map(({ suppressions }) => suppressions);
    expect(kinds).toEqual([
      [],
      [],
      [],
      [{ kind: 'inSource', justification: 'We ask it in the spring.' }],
      [{ kind: 'external' }],
    ]);
  });

  it('tells new from known where there is a baseline', () => {
    const states = (known: DiagnosticsReport['known']) =>
      printed({ ...report, known }).run.results.map(({ baselineState }) => baselineState);
    expect(states(report.known)).toEqual(['new', 'new', 'new', 'new', 'unchanged']);
    expect(states([])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('names findings so that they are known when lines move', () => {
    const names = (findings: DiagnosticsReport['findings']) =>
      printed({ ...report, findings }).run.results.map((one) => one.partialFingerprints['cjm/v1']);
    const moved = { ...finding, range: misfit.range };
    expect(names([moved])).toEqual(names([finding]));
    expect(new Set(names([finding, moved, misfit, finding])).size).toBe(6);
  });
});
