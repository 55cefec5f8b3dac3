import { describe, expect, it } from 'vitest';
import { journeyCsv } from '../../../src/formats/journey/csv.ts';
import { journeyReportJson } from '../../../src/formats/journey/report-json.ts';
import { journeySvgMap } from '../../../src/formats/journey/svg-map.ts';
import { journeySvg } from '../../../src/formats/journey/svg.ts';
import type { JourneyFormat } from '../../../src/formats/report-formats.ts';
import type { Journey } from '../../../src/model/journey.ts';
import { studyJourney } from '../../../src/view/study.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { everythingWith } from './everything.ts';
import { parse } from './parse-csv.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><script>alert(1)</script>',
  '--><b>',
  '</svg><script>alert(1)</script>',
  '</title><style>*{}</style>',
  '&lt;b&gt; &#60;b&#62;',
  '{{constructor}}',
  '=HYPERLINK("https://evil.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  ' =1+1',
  '＝1+1',
  '"quoted", and more',
  'y'.repeat(2_000),
];

function print(format: JourneyFormat, text: string): string {
  const workspace = workspaceOf(everythingWith(text), { today: '2026-11-22' });
  const journey = workspace.journeyById.get('now') as Journey;
  return format.print(studyJourney(workspace, journey), { findings: [] });
}

/** The elements of a picture with the names of their attributes, each once. */
function elements(svg: string): ReadonlySet<string> {
  const tags = svg.replace(/<style>[^]*?<\/style>/, '').matchAll(/<([^>]*)>/g);
  return new Set([...tags].map(([, tag = '']) => tag.replaceAll(/="[^"]*"/g, '').trim()));
}

describe('what users write stays text', () => {
  it.each(hostile)('in pictures: %j', (text) => {
    for (const format of [journeySvg, journeySvgMap]) {
      const plain = elements(print(format, 'x'));
      for (const element of elements(print(format, text))) expect(plain).toContain(element);
    }
  });

  it.each(hostile)('in JSON: %j', (text) => {
    const plain = JSON.parse(print(journeyReportJson, 'x')) as { journey: { title: string } };
    const found = JSON.parse(print(journeyReportJson, text)) as typeof plain;
    expect(Object.keys(found)).toEqual(Object.keys(plain));
    expect(found.journey.title).toBe(plain.journey.title.replace('x', text));
  });

  it.each(hostile)('in CSV: %j', (text) => {
    const plain = parse(print(journeyCsv, 'x'));
    const found = parse(print(journeyCsv, text));
    expect(found.map((row) => row.length)).toEqual(plain.map((row) => row.length));
    for (const cell of found.flat()) {
      // A number may have a sign; a text that begins as a formula would must not stand there bare.
      if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
    }
  });
});
