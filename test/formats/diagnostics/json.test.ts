import { expect, it } from 'vitest';
import { diagnosticsJson } from '../../../src/formats/diagnostics/json.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { options } from './findings.ts';

const finding: Diagnostic = {
  rule: 'schema',
  code: 'schema/unknown-key',
  severity: 'error',
  message: 'Unknown key "colour".',
  file: 'b.journey.yaml',
  range: { start: { line: 2, column: 1 }, end: { line: 2, column: 7 } },
};
const silenced: Diagnostic = {
  ...finding,
  rule: 'promise-broken',
  code: 'promise-broken',
  severity: 'warning',
  file: 'a.journey.yaml',
  hint: 'Promise less.',
  sources: ['1-06'],
  related: [{ message: 'made here', file: 'a.journey.yaml', range: finding.range }],
};

it('is the published shape, silenced findings included and in order', async () => {
  const printed = diagnosticsJson.print(
    {
      findings: [finding],
      suppressed: [silenced],
      known: [{ ...finding, message: 'Known.' }],
      files: ['a', 'b', 'c'],
    },
    options,
  );
  await expect(printed).toMatchFileSnapshot('../../golden/diagnostics/check.json');
  const { findings, summary } = JSON.parse(printed);
  expect(
    findings.map((one: { suppressed: boolean; known: boolean }) => [one.suppressed, one.known]),
  ).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
  expect(summary).toEqual({ files: 3, error: 1, warning: 0, info: 0, suppressed: 1, known: 1 });
  expect(Object.keys(findings[2])).toEqual(
    'rule code severity message file line column endLine endColumn hint sources helpUri suppressed known because related'.split(
      ' ',
    ),
  );
});

it('is one document also when there is nothing', () => {
  const printed = diagnosticsJson.print(
    { findings: [], suppressed: [], known: [], files: [] },
    options,
  );
  expect(JSON.parse(printed)).toEqual({
    schemaVersion: 1,
    generator: 'cjm',
    findings: [],
    summary: { files: 0, error: 0, warning: 0, info: 0, suppressed: 0, known: 0 },
  });
});
