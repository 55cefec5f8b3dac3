import { describe, expect, it } from 'vitest';
import { diagnosticsFormats } from '../../../src/formats/diagnostics-formats.ts';
import { inert } from '../../../src/formats/inert.ts';
import { visibleLine } from '../../../src/model/visible.ts';
import { nastyTexts } from '../every/nasty-texts.ts';
import { files, finding, misfit, options, report, tip } from './findings.ts';
import { commandsOf, readers } from './read-back.ts';

/** What a stranger might write to be obeyed by the system that prints it, or to break the report. */
const hostileTexts = {
  ...nastyTexts,
  command: '::error::a',
  properties: 'a,line=1::stop-commands::b % %0A %25',
  lines: 'a\r\n::set-output name=b::c\n\r##[add-mask]d',
  azure: '##vso[task.setvariable variable=PATH]a ##teamcity[x] ###[y] ##[group]',
  placeholders: 'a {0} {{1}} [b](2) \\[c] [d](https://evil.example)',
  mentions: '@team #1 GH-2 !3 :tada: www.evil.example',
  emoji: '👩‍👩‍👧 🇳🇱 é e\u0301',
  marks: '\u200e\u061c\ufeff\u2028\u0085',
} as const;

/** The text as a format shows it that is read by people; programs get it as it is. */
const shownAs: Readonly<Record<string, (text: string) => string>> = {
  compact: (text) => inert(visibleLine(text)),
  github: (text) => inert(visibleLine(text)),
  junit: visibleLine,
  markdown: (text) => visibleLine(text).replace(/\s+/g, ' ').trim(),
};

/** What a terminal obeys, and what turns the direction of the text around it. */
// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each(diagnosticsFormats)('$name', (entry) => {
  const { name, summary } = entry;
  const read = readers[name];

  it('is what the registry says', async () => {
    expect(await entry.load()).toMatchObject({ name, summary });
  });

  it('prints a report as it is kept', async () => {
    const format = await entry.load();
    const printed = format.print(report, options);
    const golden = `../../golden/diagnostics/${name}${format.extension}`;
    await expect(printed).toMatchFileSnapshot(golden);
    expect(printed.endsWith('\n')).toBe(true);
    expect(format.print(structuredClone(report), options)).toBe(printed);
  });

  it.each([{ files: [] }, { files }])('is a document when nothing is found %#', async (empty) => {
    const format = await entry.load();
    const printed = format.print({ findings: [], suppressed: [], known: [], ...empty }, options);
    const silenced = format.print(
      { findings: [], suppressed: [tip], known: [], ...empty },
      options,
    );
    if (read === undefined) return expect(silenced).toContain('(1 silenced)');
    expect(read(printed).findings).toEqual([]);
    expect([0, null]).toContain(read(printed).suppressed);
    expect(read(silenced).findings).toEqual([]);
    return expect([1, null]).toContain(read(silenced).suppressed);
  });

  it.each(Object.entries(hostileTexts))('%s is text and no more', async (_, text) => {
    const format = await entry.load();
    const hostile = [finding, misfit].map((one) => ({
      ...one,
      message: `x ${text}`,
      file: `${text.replaceAll('/', '')}.persona.yaml`,
    }));
    const related = [{ ...finding, message: text, file: text }];
    const findings = hostile.map((one) => ({ ...one, related }));
    const printed = format.print({ findings, suppressed: [], known: [], files: [] }, options);
    expect(commandsOf(printed)).toHaveLength(name === 'github' ? findings.length : 0);
    if (read === undefined) return expect(printed).not.toMatch(obeyed);
    const shown = shownAs[name] ?? ((same: string) => same);
    const folder = name === 'json' || name === 'compact' ? '' : options.folder;
    const file = (one: string) => {
      if (name === 'github') return folder + one;
      // An address has no place for half a character.
      return shown(folder + (name === 'sarif' ? one.replace(/\p{Cs}/gu, '\ufffd') : one));
    };
    const expected = findings.map((one) => ({
      code: one.code,
      line: one.range.start.line,
      message: shown(one.message),
      file: file(one.file),
    }));
    const found = read(printed).findings.map(({ code, line, message, file: where }) => {
      return { code, line, message, file: where };
    });
    return expect(sorted(found)).toEqual(sorted(expected));
  });
});

function sorted<T extends { readonly code: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
}

it('has a reader for every format that is not for people only', () => {
  const names = diagnosticsFormats.map(({ name }) => name).filter((name) => name !== 'pretty');
  expect(Object.keys(readers).sort()).toEqual(names.sort());
});
