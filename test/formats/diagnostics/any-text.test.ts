import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticsFormats } from '../../../src/formats/diagnostics-formats.ts';
import { misfit, options } from './findings.ts';
import { commandsOf, readers } from './read-back.ts';

/** Texts with a liking for what formats, logs and runners take for their own. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'::|##[|]|]]>|<!--|&#58;|%0A|\\|`|*|{0}|](|](1)|\r|\n|,|=|"|@a|-->'.split('|'),
      ),
      fc.constantFrom('|', 'error', 'add-mask', 'vso', '\u2028', '\u202e', '\ud800', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe.each(diagnosticsFormats)('$name holds any text', (entry) => {
  it('as text', async () => {
    const format = await entry.load();
    const read = readers[entry.name];
    fc.assert(
      fc.property(text, text, text, (message, file, hint) => {
        const finding = { ...misfit, message: `a${message}`, file: `${file}.yaml`, hint };
        const report = {
          findings: [finding],
          suppressed: [finding],
          known: [],
          files: [finding.file],
        };
        const printed = format.print(report, options);
        expect(commandsOf(printed)).toHaveLength(entry.name === 'github' ? 1 : 0);
        if (read === undefined) return;
        const { findings, suppressed } = read(printed);
        expect(findings.map(({ code, line }) => [code, line])).toEqual([[finding.code, 2]]);
        expect([1, null]).toContain(suppressed);
      }),
    );
  });
});
