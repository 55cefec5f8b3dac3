import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompts } from '../../src/io/context.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { runCjm } from '../cli/test-context.ts';

const journey = `title: Moving house
touchpoints:
  - { id: quote, title: I ask for a quote }
solutions:
  - { id: fixed-price, title: A fixed price at once, for: quote, solves: Waiting, chosen: true }
  - { id: call-back, title: Called back within the hour, effort: 2 sprints }
  - { id: letter, title: A letter }
  - { id: gift, title: A gift, status: dropped }
`;
const settings = `language: en
scoring:
  criteria: [ease, { id: green, name: Green, question: Is it good for the climate? }]
`;
const anna = `# by Anna
rater: anna
journey: moving
scores:
  fixed-price: { ease: 2, green: 3 } # sure
  letter: { green: 1 }
`;
const base = { 'cjm.yaml': settings, 'journeys/moving.journey.yaml': journey };
const mine = 'ratings/moving-carla.rating.yaml';

/** Presses these keys and then Ctrl-C; types these texts. */
function person(keys: string, texts: readonly string[] = []): Prompts {
  const [left, typed] = [[...keys], [...texts]];
  return {
    text: () => Promise.resolve(typed.shift() ?? ''),
    select: (_question, _choices, initial) => Promise.resolve(initial),
    key: (allowed) => {
      const key = left.shift() ?? null;
      if (key !== null && !allowed.includes(key)) throw new Error(`"${key}" is no answer here.`);
      return Promise.resolve(key);
    },
  };
}

async function rate(folder: string, keys: string, ...options: readonly string[]) {
  return runCjm(['rate', 'moving', ...options], folder, { prompts: person(keys) });
}

const read = (folder: string, file: string) => readFile(join(folder, file), 'utf8');

/** What is wrong with the files themselves, by the loader. */
async function faults(folder: string): Promise<readonly string[]> {
  const workspace = await loadWorkspace(nodeFiles, folder, { today: '2026-11-22' });
  return workspace.diagnostics.map(({ message }) => message);
}

describe('cjm rate', () => {
  it('asks for every score, and writes them to a file of the rater', async () => {
    const folder = await temporaryFolder(base);
    const { stdout, stderr, code } = await runCjm(['rate', 'moving'], folder, {
      prompts: person('123451', ['Carla ']),
    });
    expect(code).toBe(0);
    expect(stdout).toBe('ratings/moving-carla.rating.yaml\n');
    expect(stderr).toMatchInlineSnapshot(`
      "3 solutions, 6 scores. One key per score, from 1 (low) to 5 (high).
      You do not see what others gave. The order differs for everybody, so that not
      the same solution always comes first.

      ── 1 of 3 ──
      Called back within the hour
        Effort: 2 sprints

      Is it easy to implement? 5 is very easy.
        1 very hard · 2 · 3 · 4 · 5 very easy │ s skip · q stop › 1
      Is it good for the climate?
        1 very low · 2 · 3 · 4 · 5 very high │ s skip · b back · q stop › 2

      ── 2 of 3 ──
      A letter

      Is it easy to implement? 5 is very easy.
        1 very hard · 2 · 3 · 4 · 5 very easy │ s skip · b back · q stop › 3
      Is it good for the climate?
        1 very low · 2 · 3 · 4 · 5 very high │ s skip · b back · q stop › 4

      ── 3 of 3 ──
      A fixed price at once
        Solves: Waiting
        For: I ask for a quote

      Is it easy to implement? 5 is very easy.
        1 very hard · 2 · 3 · 4 · 5 very easy │ s skip · b back · q stop › 5
      Is it good for the climate?
        1 very low · 2 · 3 · 4 · 5 very high │ s skip · b back · q stop › 1

      You gave 6 of the 6 scores.
      Next, when everybody is done: cjm score moving
      "
    `);
    expect(await read(folder, mine)).toMatchInlineSnapshot(`
      "rater: Carla
      journey: moving
      date: 2026-11-22
      scores:
        call-back: { ease: 1, green: 2 }
        letter: { ease: 3, green: 4 }
        fixed-price: { ease: 5, green: 1 }
      "
    `);
    expect(await faults(folder)).toEqual([]);
  });

  it('asks everybody in another order, the same every time', async () => {
    const folder = await temporaryFolder(base);
    const orderOf = async (rater: string) => {
      const { stderr } = await rate(folder, 'ssssss', '--rater', rater);
      return stderr.match(/^(?:A fixed|Called|A letter)/gm)?.join(' ');
    };
    const orders = [];
    for (const rater of ['anna', 'bram', 'carla', 'dirk', 'els']) orders.push(await orderOf(rater));
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(await orderOf('anna')).toBe(orders[0]);
  });

  it('shows nothing of what others gave, of the ranking or of what was chosen', async () => {
    const [alone, among] = [
      await temporaryFolder(base),
      await temporaryFolder({ ...base, 'ratings/anna.rating.yaml': anna }),
    ];
    const { stderr } = await rate(alone, '123451', '--rater', 'carla');
    expect((await rate(among, '123451', '--rater', 'carla')).stderr).toBe(stderr);
    expect(stderr).not.toMatch(/chosen|rank|score of|anna/i);
  });

  it('goes on where the rater stopped, in the file that there is, and leaves the rest of it alone', async () => {
    const folder = await temporaryFolder({ ...base, 'ratings/first.rating.yaml': anna });
    const { stdout, stderr } = await rate(folder, '45', '--rater', 'Anna');
    expect(stdout).toBe('ratings/first.rating.yaml\n');
    expect(stderr).toContain('2 solutions, 3 scores.');
    expect(stderr).toContain('Go on: cjm rate moving --rater anna');
    const text = await read(folder, 'ratings/first.rating.yaml');
    expect(text).toContain('# by Anna\nrater: anna\njourney: moving\ndate: 2026-11-22\nscores:\n');
    expect(text).toContain('  fixed-price: { ease: 2, green: 3 } # sure\n');
    await rate(folder, '1', '--rater', 'anna');
    const complete = await rate(folder, '', '--rater', 'anna');
    expect(complete.stderr).toContain('You scored everything already');
    expect(complete.stdout).toBe('');
  });

  it('saves what was given when the rater stops halfway, or goes back', async () => {
    const folder = await temporaryFolder(base);
    await rate(folder, '3', '--rater', 'carla');
    expect(await read(folder, mine)).toMatch(/scores:\n {2}[\w-]+: \{ ease: 3 \}\n$/);
    const other = await temporaryFolder(base);
    // Back over two solutions, and another answer there.
    await rate(other, '123bbb5q', '--rater', 'carla');
    expect(await read(other, mine)).toMatch(
      /scores:\n {2}[\w-]+: \{ ease: 5, green: 2 \}\n {2}[\w-]+: \{ ease: 3 \}\n$/,
    );
  });

  it('takes a score away that is left open on second thoughts', async () => {
    const folder = await temporaryFolder(base);
    await rate(folder, '12345bbbsq', '--rater', 'carla');
    expect(await read(folder, mine)).toMatch(
      /\{ ease: 1, green: 2 \}\n {2}[\w-]+: \{ green: 4 \}\n {2}[\w-]+: \{ ease: 5 \}\n$/,
    );
  });

  it('writes no file when nothing was given', async () => {
    const folder = await temporaryFolder(base);
    const { stdout, stderr } = await rate(folder, 'ssq', '--rater', 'carla');
    expect(stdout).toBe('');
    expect(stderr).toContain('You gave no scores, so nothing was written.');
    await expect(read(folder, mine)).rejects.toThrow('ENOENT');
  });

  it('asks again for everything, and shows the own score', async () => {
    const folder = await temporaryFolder({ ...base, 'ratings/first.rating.yaml': anna });
    const { stderr } = await rate(folder, 'ssssss', '--rater', 'anna', '--again');
    expect(stderr).toContain('(now 3)');
    expect(await read(folder, 'ratings/first.rating.yaml')).toContain('  fixed-price: {} # sure\n');
  });

  it('asks only for what nobody scored', async () => {
    const folder = await temporaryFolder({ ...base, 'ratings/first.rating.yaml': anna });
    const { stderr } = await rate(folder, '444', '--rater', 'carla', '--only-missing');
    expect(stderr).toContain('2 solutions, 3 scores.');
    const again = await rate(folder, '', '--rater', 'dirk', '--only-missing');
    expect(again.stderr).toContain('No scores are missing');
  });

  it('leaves out what was agreed on, and what the rater wrote in the journey', async () => {
    const scored = journey
      .replace('solves: Waiting', 'scores: { ease: 1, green: 1 }')
      .replace('effort: 2 sprints', 'scores: { carla: { ease: 1 } }');
    const folder = await temporaryFolder({ ...base, 'journeys/moving.journey.yaml': scored });
    const { stderr } = await rate(folder, '45', '--rater', 'carla');
    expect(stderr).toContain('1 solution, 2 scores.');
    expect(stderr).toContain('1 solution has agreed scores already and is not asked.');
    expect(stderr).toContain('Your scores for 1 solution stand in the journey itself.');
    expect(await faults(folder)).toEqual([]);
  });

  it('does not touch a file that cannot be read or belongs to somebody else', async () => {
    const folder = await temporaryFolder({ ...base, [mine]: 'rater: &x carla\n' });
    const { stderr, code } = await rate(folder, '1', '--rater', 'carla');
    expect(stderr).toContain(`error: "${mine}" could not be used.`);
    expect(code).toBe(1);
    const other = await temporaryFolder({ ...base, [mine]: anna });
    expect((await rate(other, '1q', '--rater', 'carla')).stdout).toBe(
      'ratings/moving-carla-2.rating.yaml\n',
    );
    expect(await read(other, mine)).toBe(anna);
  });

  it.each(['', '  ', '!?', 'a\u0007b'])('refuses the name %j', async (name) => {
    const folder = await temporaryFolder(base);
    const { stderr, code } = await rate(folder, '1', '--rater', name);
    expect(stderr).toMatch(/^error: The name /);
    expect(code).toBe(2);
  });
});
