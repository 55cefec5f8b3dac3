import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { diagnosticsPretty } from '../../../src/formats/diagnostics/pretty.ts';
import type { DiagnosticsOptions } from '../../../src/formats/diagnostics/report.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { textWidth } from '../../../src/model/text-width.ts';
import { codeFrame } from '../../../src/source/code-frame.ts';
import { options as usual } from './findings.ts';

const text = `title: Overstappen\ntouchpoints:\n  - title: Ik bel ${'heel lang '.repeat(20)}\n    emotion: -1\n`;
const options: DiagnosticsOptions = {
  ...usual,
  language: 'nl',
  chalk: new Chalk({ level: 0 }),
  width: 80,
  frame: (file, range, width) =>
    file.startsWith('gone') ? null : codeFrame(text, range, { width }),
};
const finding: Diagnostic = {
  rule: 'promise-broken',
  code: 'promise-broken',
  severity: 'warning',
  message: `"Ik bel" moet de belofte "Binnen een dag" inlossen, maar is een negatieve ervaring (−1 voor "Sanne").`,
  file: 'journeys/overstappen.journey.yaml',
  range: { start: { line: 4, column: 14 }, end: { line: 4, column: 16 } },
  hint: 'In de ogen van de klant is de belofte gebroken: maak haar waar, of beloof minder.',
  related: [
    {
      message: 'hier wordt de belofte gedaan',
      file: 'journeys/een-heel-lange-naam-van-een-klantreis-die-niet-op-een-regel-past.journey.yaml',
      range: { start: { line: 3, column: 12 }, end: { line: 3, column: 18 } },
    },
  ],
  sources: ['1-06'],
};
const long: Diagnostic = {
  ...finding,
  code: 'schema/unknown-key',
  severity: 'error',
  range: { start: { line: 3, column: 12 }, end: { line: 3, column: 200 } },
  hint: 'Een_woord_dat_langer_is_dan_een_regel_'.repeat(4),
};
const report = (
  findings: readonly Diagnostic[],
  suppressed: readonly Diagnostic[] = [],
  known: readonly Diagnostic[] = [],
) => ({
  findings,
  suppressed,
  known,
  files: [...'abcdefg'],
});

describe('pretty', () => {
  it.each([40, 80, 200])('fits the terminal (%d columns)', async (width) => {
    const printed = diagnosticsPretty.print(report([finding, long], [finding]), {
      ...options,
      width,
    });
    for (const line of printed.split('\n')) {
      expect(textWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
    }
    await expect(printed).toMatchFileSnapshot(`../../golden/diagnostics/pretty-${width}.txt`);
  });

  it('shows at most 50 of one file, and counts the others', () => {
    const many = Array.from({ length: 53 }, () => finding);
    const other = { ...finding, file: 'z.journey.yaml' };
    const printed = diagnosticsPretty.print(report([...many, other]), options);
    expect(printed.split('overstappen.journey.yaml:4:14 ')).toHaveLength(51);
    expect(printed).toContain('… en nog 3 in journeys/overstappen.journey.yaml\n');
    expect(printed).toContain('\n54 waarschuwingen in 7 bestanden\n');
  });

  it('counts what is silenced and what is known', () => {
    const printed = diagnosticsPretty.print(report([finding], [finding, finding], [long]), options);
    expect(printed).toContain('\n1 waarschuwing in 7 bestanden (2 met reden uitgezet, 1 bekend)\n');
    const known = diagnosticsPretty.print(report([], [], [long]), options);
    expect(known).toBe('Geen bevindingen in 7 bestanden (1 bekend)\n');
  });

  it('explains a kind of finding once per file, unless verbose', () => {
    const twice = report([finding, { ...finding, message: 'Nog een.' }]);
    expect(diagnosticsPretty.print(twice, options).split('Methode: 1-06')).toHaveLength(2);
    const all = diagnosticsPretty.print(twice, { ...options, verbose: true });
    expect(all.split('Methode: 1-06')).toHaveLength(3);
  });

  it('lets nothing invisible through', () => {
    const hostile = `a\u001b[31m\u202eb\rc\u0007`;
    const printed = diagnosticsPretty.print(
      report([{ ...finding, message: hostile, file: `gone${hostile}`, hint: hostile }]),
      options,
    );
    expect(printed).not.toMatch(/[^\P{C}\n]/u);
  });

  it('colours the severity, and only when asked', () => {
    const colour = { ...options, chalk: new Chalk({ level: 1 }) };
    const printed = diagnosticsPretty.print(report([finding, long]), colour);
    expect(printed).toContain('\u001b[33mwaarschuwing\u001b[39m');
    expect(printed).toContain('\u001b[31mfout\u001b[39m');
    expect(diagnosticsPretty.print(report([finding]), options)).not.toContain('\u001b');
  });

  it('is no command to a system in whose log it stands', () => {
    const command = { ...finding, message: '::error::a ##[add-mask]b ##vso[c]d', file: '::x' };
    const printed = diagnosticsPretty.print(report([command]), options);
    expect(printed).not.toMatch(/^\s*::|##\w*\[/m);
  });

  it('says so when there is nothing', () => {
    expect(diagnosticsPretty.print(report([]), options)).toBe('Geen bevindingen in 7 bestanden\n');
    expect(diagnosticsPretty.print(report([], [finding]), { ...options, language: 'en' })).toBe(
      'No findings in 7 files (1 silenced)\n',
    );
  });
});
