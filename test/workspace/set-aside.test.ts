import { describe, expect, test } from 'vitest';
import { generateWorkspace } from '../../bench/generate.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { lint } from '../../src/lint/lint.ts';
import { loadWorkspace, type Reader } from '../../src/workspace/load-workspace.ts';

// Journeys that are let go and worked out anew are the same, in what they hold and in what is found about them.

const today = '2026-11-21';

/** Ten journeys: more than are remembered at once. */
const generated = Object.fromEntries(
  [...generateWorkspace(10)].map(({ path, text }) => [path, text]),
);

/** Inheritance across files, a promise that another journey keeps, and references that lead nowhere. */
const connected = {
  'cjm.yaml': 'language: en\nevidence: [{ id: panel, method: survey }]\n',
  'alex.persona.yaml': 'name: Alex\nevidence: panel\n',
  'now.journey.yaml':
    'title: Now\npersonas: [alex, nobody]\ntouchpoints:\n' +
    '  - { id: ask, title: Asks, emotion: -0.0, promises: { id: soon, text: Soon }, solutions: idea }\n' +
    '  - { id: wait, title: Waits, emotion: { alex: -1, nobody: 1 }, evidence: [panel, panel] }\n' +
    'solutions: [{ id: idea, title: Idea, for: [ask, gone] }, { id: idea, title: Twice }]\n',
  'then.journey.yaml':
    'title: Then\nstate: desired\nfrom: now\nremoves: wait\ntouchpoints:\n' +
    '  - { id: new, title: New, same: kept/keeps, replaces: wait }\n',
  'kept.journey.yaml':
    'title: Elsewhere “quoted”\ntouchpoints:\n  - { id: keeps, title: Keeps, fulfils: now/soon }\n' +
    '  - { id: again, same: keeps, ignore: { rule: no-such-rule, because: x } }\n',
  'wrong.journey.yaml': 'title: 1\n',
  'broken.journey.yaml': 'title: [\n',
  'then-b.journey.yaml': 'title: Round\nfrom: then-c\n',
  'then-c.journey.yaml': 'title: Round\nfrom: then-b\n',
};

function inMemory(files: Readonly<Record<string, string>>): Reader {
  const encoder = new TextEncoder();
  return {
    list: async () => Object.keys(files).map((path) => ({ path, regular: true })),
    read: async (path) => encoder.encode(files[path.slice('/at/'.length)]),
  };
}

const workspaces: Readonly<Record<string, readonly [Reader, string]>> = {
  generated: [inMemory(generated), '/at'],
  connected: [inMemory(connected), '/at'],
  'all fields': [nodeFiles, 'test/workspace/everything'],
  'the English example': [nodeFiles, 'examples/warm-homes'],
  'the Dutch example': [nodeFiles, 'examples/zorgverzekeraar'],
};

describe.each(Object.entries(workspaces))('%s', (_, [reader, folder]) => {
  test.each([0, 1200])('is the same when %d characters are held', async (charactersHeld) => {
    const held = await loadWorkspace(reader, folder, { today });
    const light = await loadWorkspace(reader, folder, { today, charactersHeld });
    expect(held.journeys.length).toBeGreaterThan(0);
    expect(light.journeys.map((journey) => ({ ...journey }))).toEqual(held.journeys);
    expect(lint(light)).toEqual(lint(held));
    const unread = await loadWorkspace(reader, folder, { today, charactersHeld });
    expect(lint(unread)).toEqual(lint(held));
    expect(light.files.map((file) => light.textOf(file))).toEqual(
      held.files.map((file) => held.textOf(file)),
    );
  });
});

test('makes the parts of a journey anew, and lets go of them', async () => {
  const { journeys } = await loadWorkspace(inMemory(generated), '/at', {
    today,
    charactersHeld: 0,
  });
  const [first] = journeys;
  const phases = first?.phases;
  expect(first?.phases).toBe(phases);
  for (const { touchpoints } of journeys) expect(touchpoints).toHaveLength(25);
  expect(first?.phases).not.toBe(phases);
});

test('a journey refers to the next, in a long row: what is wrong is found once, however deep', async () => {
  const row = Array.from({ length: 1500 }, (_, index) => {
    const text = `title: T\nphases: [{ id: p, touchpoints: one }]\noverlaps: { journey: j${index + 1}, phase: p, with: q }\n`;
    return [`j${index}.journey.yaml`, text] as const;
  });
  const reader = inMemory(Object.fromEntries(row));
  const { diagnostics } = await loadWorkspace(reader, '/at', { today, charactersHeld: 0 });
  const codes = diagnostics.map(({ code }) => code);
  expect(codes.filter((code) => code === 'reference/unknown-phase')).toHaveLength(1499);
  expect(codes.filter((code) => code === 'reference/unknown-journey')).toHaveLength(1);
  expect(codes).toHaveLength(1500);
});
