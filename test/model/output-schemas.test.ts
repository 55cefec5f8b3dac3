import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { outputJsonSchema, outputSchemas } from '../../src/model/output-schemas.ts';
import type { OutputKind } from '../../src/model/output-schemas.ts';
import { runCjm } from '../cli/test-context.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const kinds = Object.keys(outputSchemas) as OutputKind[];
const validators = {
  check: validator('check'),
  compare: validator('compare'),
  explain: validator('explain'),
  moments: validator('moments'),
  report: validator('report'),
  score: validator('score'),
  show: validator('show'),
  status: validator('status'),
};
const examples = new URL('../../examples/', import.meta.url);

describe('the JSON Schema of what commands print', () => {
  test.each(kinds)('schema/output/%s.schema.json is up to date', async (kind) => {
    const text = `${JSON.stringify(outputJsonSchema(kind), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schema/output/${kind}.schema.json`);
  });

  describe.each(readdirSync(examples))('fits what is printed of %s', (name) => {
    const folder = fileURLToPath(new URL(`${name}/`, examples));

    test.each(['check', 'moments', 'score', 'status'] as const)('by %s', (kind) =>
      expectFit(kind, [kind], folder),
    );

    test('by compare', () => {
      const desired =
        readdirSync(`${folder}journeys`).find((file) => /-desired|-straks/.test(file)) ?? '';
      return expectFit('compare', ['compare', `journeys/${desired}`], folder);
    });

    const journeys = readdirSync(`${folder}journeys`).map((file) => file.replace(/\..*$/, ''));
    test.each(journeys)('by report %s', (id) => expectReportFit(id, folder));
    test.each(journeys)('by show %s', (id) => expectFit('show', ['show', id], folder));
  });

  test('fits what is printed of what is bare, broken or half scored', async () => {
    const folder = await temporaryFolder({
      'bad.journey.yaml': 'title: &a\ntitle: B\n',
      'bare.journey.yaml': 'title: A\ntouchpoints: [B]\n',
      'half.journey.yaml':
        'title: C\ntouchpoints: [{ id: d, title: D }]\n' +
        'solutions: [{ title: E, for: d, scores: { ease: 3 } }, { title: F, for: d }]\n',
    });
    await expectFit('check', ['check'], folder);
    await expectFit('score', ['score'], folder);
    await expectFit('show', ['show', 'bare'], folder);
    await expectFit('status', ['status'], folder);
    await expectFit('moments', ['moments'], folder);
    await expectReportFit('bare', folder);
    await expectReportFit('half', folder);
    await expectFit('compare', ['compare', 'bare', 'half'], folder);
  });

  test.each([[], ['1-19'], ['syntax'], ['too-many-excel-moments'], ['excel']])(
    'fits what is printed by explain %s',
    async (...names) => expectFit('explain', ['explain', ...names], await temporaryFolder({})),
  );

  test('allows keys that will be added', () => {
    const validate = new Ajv().compile(outputJsonSchema('score'));
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      criteria: [],
      draws: 10_000,
      seed: 1,
      journeys: [],
    };
    expect(validate({ ...document, later: 1 })).toBe(true);
    expect(validate({ ...document, schemaVersion: 2 })).toBe(false);
  });
});

async function expectReportFit(id: string, folder: string): Promise<void> {
  const out = await temporaryFolder({});
  await runCjm(['report', id, '--format', 'json', '--out', out], folder);
  const closed = validators.report();
  closed(JSON.parse(await readFile(join(out, `${id}.json`), 'utf8')));
  expect(closed.errors, `${folder}: ${id}`).toBeNull();
}

async function expectFit(kind: OutputKind, argv: readonly string[], folder: string): Promise<void> {
  const { stdout } = await runCjm([...argv, '--json'], folder);
  const closed = validators[kind]();
  closed(JSON.parse(stdout));
  expect(closed.errors, `${folder}: ${argv.join(' ')}`).toBeNull();
}

/** Compiled once, when it is first needed. */
function validator(kind: OutputKind): () => ValidateFunction {
  let compiled: ValidateFunction | undefined;
  return () =>
    (compiled ??= new Ajv({ allErrors: true }).compile(outputJsonSchema(kind, { closed: true })));
}
