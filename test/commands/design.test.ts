import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { runCjm } from '../cli/test-context.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const scores = (score: number) =>
  `{ distinctive: ${score}, brandFit: ${score}, ease: ${score}, customerImpact: ${score}, organisationImpact: ${score} }`;

const current = `title: "Now: \\"all\\" of it #1"
phases:
  - id: awareness
    emotion: -1
    ambition: { emotion: 0.5 }
  - id: service
    touchpoints:
      - { id: a, title: "First: \\"it\\" # hurts\\nand then", emotion: -1, ambition: { emotion: 0.2, experience: "One: two\\n- three" } }
      - { id: b, title: Second, emotion: -2 }
      - { id: c, title: Third }
solutions:
  - { id: one, title: One, for: a, scores: ${scores(4)}, chosen: { because: "Fast: and # cheap" }, expected: { a: 1 } }
  - { id: two, title: Two, for: service, scores: ${scores(3)}, chosen: true, expected: { a: 1.5, b: 0.4 } }
  - { id: three, title: Three, for: awareness, chosen: { because: We have to } }
  - { id: gone, title: Gone, for: c, chosen: true, status: dropped }
  - { id: best, title: Best, for: b, scores: ${scores(5)} }
`;

async function designed(text = current, options: readonly string[] = []) {
  const folder = await temporaryFolder({ 'cjm.yaml': 'language: en\n', 'now.journey.yaml': text });
  const outcome = await runCjm(['design', 'now', ...options], folder);
  const file = join(folder, 'now-desired.journey.yaml');
  return { folder, file, ...outcome, text: await readFile(file, 'utf8').catch(() => null) };
}

describe('cjm design', () => {
  test('writes what the choices say, and nothing else', async () => {
    const { text, stderr } = await designed();
    const workspace = workspaceOf({
      'cjm.yaml': 'language: en\n',
      'now.journey.yaml': current,
      'now-desired.journey.yaml': text ?? '',
    });
    expect(workspace.diagnostics).toEqual([]);
    const design = workspace.journeyById.get('now-desired');
    expect(design?.from).toBe('now');
    expect(
      design?.touchpoints.map(({ id, emotion, solutions, because }) => [
        id,
        emotion,
        solutions,
        because,
      ]),
    ).toEqual([
      // The ambition, since the solution does not say what it brings; it has no rank, so the reason is there.
      ['awareness', 0.5, ['three'], ['We have to']],
      // The highest of what both bring; one of them won.
      ['a', 1.5, ['one', 'two'], []],
      // It did not win, and nobody said why: the reason is left to fill in.
      ['b', 0.4, ['two'], []],
      // Nobody says how this one should feel.
      ['c', undefined, ['two'], []],
    ]);
    expect(stderr).toContain('dropped: "Gone"');
  });

  test('passes the check, also when everything behind a "#" is filled in', async () => {
    const { folder, file, text } = await designed();
    const { code } = await runCjm(['check', 'now-desired.journey.yaml'], folder);
    expect(code).toBe(0);
    const filled = (text ?? '').replaceAll(
      /^( *)# ((?:title|name|emotion|because|does|thinks|feels|frontstage|backstage|people|owner):.*| {2}- \{.*)$/gm,
      '$1$2',
    );
    expect(filled.split('\n').filter((line) => /^ *does: …$/.test(line))).toHaveLength(4);
    await writeFile(file, filled);
    expect(await runCjm(['check', 'now-desired.journey.yaml'], folder)).toMatchObject({ code: 0 });
  });

  test('names the schema that the current journey names', async () => {
    const line = '# yaml-language-server: $schema=../schema/journey.schema.json';
    const { text } = await designed(`${line}\n${current}`);
    expect(text?.split('\n')[0]).toBe(line);
  });

  test('never overwrites, whatever is in the way', async () => {
    const { folder, file } = await designed();
    await writeFile(file, 'title: [\n');
    const again = await runCjm(['design', 'now'], folder);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--id now-desired-2');
    expect(await readFile(file, 'utf8')).toBe('title: [\n');
  });

  test.each([
    ['title: Now\ntouchpoints: [A]\n', 'has no solutions yet'],
    ['title: Now\ntouchpoints: [A]\nsolutions: { title: S, for: a }\n', 'cjm choose now'],
    ['title: Now\ntouchpoints: [A]\nsolutions: { title: S, chosen: true }\n', 'Say "for: …"'],
    [
      'title: Now\ntouchpoints: [A]\nsolutions: { title: S, for: a, chosen: true, status: dropped }\n',
      'cjm choose now',
    ],
  ])('says what is missing in %j', async (text, message) => {
    const { code, stderr, text: written } = await designed(text);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(written).toBeNull();
  });
});
