import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/formats/report-formats.ts';
import { reportPages } from '../../src/formats/report-pages.ts';
import { check } from '../../src/lint/lint.ts';
import { fileSchemas, type SchemaKind } from '../../src/model/file-schemas.ts';
import { jsonSchema } from '../../src/model/json-schema.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { forAudience } from '../../src/view/audience.ts';
import { studyJourney } from '../../src/view/study.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';
import { canaries } from './audience/canaries.ts';
import { fieldsOf } from './audience/fields.ts';

const whole = workspaceOf(canaries);
const { workspace: left, leftOut } = forAudience(whole, 'public');

describe('the files with a canary in every field', () => {
  it('are accepted', () => {
    expect(whole.diagnostics).toEqual([]);
  });

  it.each(Object.keys(fileSchemas) as SchemaKind[])('have every key of %s files', (kind) => {
    const text = Object.values(canaries).join('\n');
    const absent = [...keysOf(jsonSchema(kind))].filter(
      (key) => !new RegExp(`(?:^|[\\s{])${key}:`, 'm').test(text),
    );
    expect(absent).toEqual([]);
  });
});

describe('what the public sees', () => {
  it('is decided for every field', async () => {
    const [before, after] = [fieldsOf(whole), fieldsOf(left)];
    const lines = [...before].map(([path, values]) => {
      const others = after.get(path) ?? [];
      const isSame = JSON.stringify(values) === JSON.stringify(others);
      return `${others.length === 0 ? '-' : isSame ? '+' : '~'} ${path}`;
    });
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([]);
    await expect(
      `${lines.sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1)).join('\n')}\n`,
    ).toMatchFileSnapshot('../golden/audience/public.txt');
  });

  it('holds nothing that is not for it, anywhere in the value of which pages are made', () => {
    const values = [...fieldsOf(left).values()]
      .flat()
      .filter((value) => /qxq/i.test(String(value)));
    expect(values).toEqual([]);
    const { files, diagnostics, ignores, evidenceById, journeyById, personaById } = left;
    expect([files, diagnostics, ignores]).toEqual([[], [], []]);
    expect(
      [...evidenceById.keys(), ...journeyById.keys(), ...personaById.keys()].join(),
    ).not.toMatch(/qxq/i);
    expect(left.textOf('now.journey.yaml')).toBeNull();
  });

  it.each(reportFormats.map(({ name }) => name).filter((name) => name !== 'pdf' && name !== 'png'))(
    'holds it in no page as %s, where colleagues see it',
    async (name) => {
      const ofPublic = await printAll(left, name);
      expect(ofPublic.filter((text) => /qxq/i.test(text))).toEqual([]);
      expect(ofPublic.join('\n')).toMatch(/kept touchpoint/);
      expect(ofPublic.join('\n')).not.toMatch(/Internal/);
    },
  );

  it.each(['html', 'markdown', 'json', 'csv'])(
    'the canaries sing for colleagues, in %s',
    async (name) => {
      const texts = await printAll(forAudience(whole, 'internal').workspace, name);
      expect(texts.join('\n')).toMatch(/qxq quote/);
      expect(texts.join('\n')).toMatch(/qxq backstage/);
    },
  );

  it('calls a real person by a number, everywhere', () => {
    expect(left.personas.map(({ id, name }) => [id, name])).toEqual([
      ['anna', 'Anna kept'],
      ['customer-1', 'Customer 1'],
    ]);
    const [journey] = left.journeys;
    expect(journey?.personas).toEqual(['anna', 'customer-1']);
    expect(journey?.touchpoints[0]?.emotion).toEqual({ anna: -1.5, 'customer-1': -0.6 });
  });

  it('keeps how and with how many something was found out', () => {
    const [journey] = left.journeys;
    const talks = journey?.evidence.find(({ method }) => method === 'customer-interview');
    expect(talks).toMatchObject({ date: '2026-05', participants: 12 });
    expect(journey?.touchpoints[0]?.evidence).toEqual([talks?.id]);
  });

  it('leaves figures of what is shown as they are, and has none that rest on more', () => {
    for (const journey of whole.journeys) {
      const same = left.journeyById.get(journey.id);
      if (same === undefined) throw new Error(`${journey.id} is gone`);
      const [before, after] = [studyJourney(whole, journey), studyJourney(left, same)];
      expect(after.figures.mean).toBe(before.figures.mean);
      expect(after.figures.pit).toEqual(before.figures.pit);
      expect(after.figures.coverage).toEqual(before.figures.coverage);
      expect(after.figures.weightedMean).toBeNull();
      expect([after.triage.size, after.selection.size]).toEqual([0, 0]);
    }
  });

  it('stays as it is when it is asked for again', () => {
    expect(forAudience(left, 'public').workspace).toBe(left);
  });

  it('is counted once for each thing that was left out', () => {
    const counts = new Map(leftOut.map(({ what, count }) => [what, count]));
    expect(counts.get('quotes')).toBe(1);
    expect(counts.get('people')).toBeGreaterThan(0);
    expect([...counts.keys()]).toEqual([
      'people',
      'quotes',
      'sources',
      'remarks',
      'work',
      'views',
      'figures',
      'solutions',
      'plans',
      'settings',
    ]);
  });
});

it('colleagues see everything', () => {
  const { workspace, leftOut: none } = forAudience(whole, 'internal');
  expect(none).toEqual([]);
  expect(workspace.journeys).toBe(whole.journeys);
  expect(workspace.audience).toBe('internal');
  expect(() => forAudience(left, 'internal')).toThrow('cannot come back');
});

/** Every page in a format. */
async function printAll(workspace: Workspace, name: string): Promise<readonly string[]> {
  const found = reportFormats.find((one) => one.name === name);
  // What a careless caller would pass: the findings are those of the whole workspace.
  const findings = check(whole);
  if (found?.kind === 'page') {
    const format = await found.load();
    return reportPages(workspace, workspace.journeys, findings).flatMap((page) =>
      page.print([format]),
    );
  }
  if (found?.kind !== 'journey') throw new Error(`${name} is not printed here`);
  const format = await found.load();
  return workspace.journeys.map((journey) =>
    format.print(studyJourney(workspace, journey), { findings }),
  );
}

/** The names of all keys that a schema knows. */
function keysOf(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name);
      walk(value);
    }
  };
  walk(schema);
  return found;
}
