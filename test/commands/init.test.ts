import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { GlobalOptions, OptionValues } from '../../src/commands/command.ts';
import init from '../../src/commands/init.ts';
import type { Context, Prompts } from '../../src/io/context.ts';
import { nodeGit } from '../../src/io/node-git.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { UserError } from '../../src/io/user-error.ts';
import { check } from '../../src/lint/lint.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { noBrowser } from '../cli/no-browser.ts';
import { stillLive } from '../cli/still-live.ts';
import { threadsFromSource } from '../cli/threads-from-source.ts';

const today = '2026-11-22';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-init-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(['en', 'nl'] as const)('cjm init --language %s', (language) => {
  it('writes a workspace without any fault', async () => {
    const { stdout } = await run(['here'], { language });
    expect(stdout.split('\n')).toContain(join('here', 'cjm.yaml'));
    const workspace = await load(join(folder, 'here'));
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.settings.language).toBe(language);
    expect(workspace.journeys).toHaveLength(1);
    expect(workspace.personas).toHaveLength(1);
  });

  it('writes a workspace that passes the checks, with something left to learn', async () => {
    await run([], { language });
    const findings = check(await load(folder));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('truth-below-expectation');
    expect(findings.length).toBeLessThanOrEqual(2);
  });

  it('tells the same story in each language', async () => {
    await run([], { language });
    const [journey] = (await load(folder)).journeys;
    expect(journey?.phases.map(({ touchpoints }) => touchpoints.length)).toEqual([2, 2, 1, 4, 2]);
    expect(journey?.touchpoints.map(({ emotion }) => emotion)).toEqual([
      -0.9, 1.2, -0.6, 1.6, 0.6, 1.3, 0.7, -1.4, 0.3, 0.8, 1.1,
    ]);
    expect(journey?.solutions).toHaveLength(4);
  });

  it('adds a persona and a journey without faults', async () => {
    await run([], { language });
    await run(['persona', 'Sam', 'Field'], {});
    const { stdout } = await run(['journey', 'Één storing: melden?'], {});
    expect(stdout).toBe(`${join('journeys', 'één-storing-melden.journey.yaml')}\n`);
    const workspace = await load(folder);
    expect(workspace.diagnostics).toEqual([]);
    const added = workspace.journeyById.get('één-storing-melden');
    expect(added?.title).toBe('Één storing: melden?');
    expect(added?.phases).toHaveLength(5);
    expect(added?.personas).toHaveLength(2);
    expect(workspace.personaById.get('sam-field')?.name).toBe('Sam Field');
  });
});

describe('what goes into the files', () => {
  const names = {
    punctuation: 'a: b #c',
    'a path': '../x',
    emoji: 'a 🎉',
    '300 letters': 'a'.repeat(300),
    '300 characters of three bytes': '測'.repeat(300),
    'a quote': '"',
    'a list': '- x',
    'a boolean': 'yes',
    'a number': '2026',
    'a placeholder': '$& {{x}} ${{ x }}',
  };

  test.each(Object.entries(names))('an organisation named with %s', async (_, name) => {
    await run(['w'], { name });
    const workspace = await load(join(folder, 'w'));
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.settings.organisation.name).toBe(name);
  });

  test.each(Object.entries(names).filter(([, name]) => /\w|測/.test(name)))(
    'a journey named with %s',
    async (_, title) => {
      await writeFile(join(folder, 'cjm.yaml'), 'language: en\n');
      await run(['journey', title], {});
      const workspace = await load(folder);
      expect(workspace.diagnostics).toEqual([]);
      expect(workspace.journeys.map((journey) => journey.title)).toEqual([title]);
      expect(await readdir(join(folder, 'journeys'))).toHaveLength(1);
    },
  );

  test('market, month of the research, and where the schemas are', async () => {
    await run([], { market: 'b2b' });
    const [journey] = (await load(folder)).journeys;
    expect(journey?.market).toBe('b2b');
    const settings = await text('cjm.yaml');
    expect(settings).toContain('date: 2026-11\n');
    const [, schema = ''] = /\$schema=(.*)/.exec(settings) ?? [];
    expect(JSON.parse(await text(schema))).toHaveProperty('$schema');
    expect(await text('.gitignore')).toContain('report/');
  });

  test('a journey without personas says how to make one', async () => {
    await writeFile(join(folder, 'cjm.yaml'), 'language: nl\n');
    await run(['journey', 'Een storing melden'], {});
    const journey = await text('journeys/een-storing-melden.journey.yaml');
    expect(journey).toContain('# Van wie is deze klantreis? Maak eerst een persona');
    expect(journey).not.toContain('$schema');
    expect((await load(folder)).diagnostics).toEqual([]);
  });

  test('from a folder below, and where the other journeys are', async () => {
    await writeFile(join(folder, 'cjm.yaml'), 'language: en\n');
    await mkdir(join(folder, 'maps', 'old'), { recursive: true });
    await writeFile(join(folder, 'maps', 'one.journey.yaml'), 'title: One\n');
    await run(['journey', 'Two'], {}, { cwd: join(folder, 'maps', 'old') });
    expect(await readdir(join(folder, 'maps'))).toContain('two.journey.yaml');
  });
});

describe('what is refused, with nothing written', () => {
  test.each(['', '   ', 'a\nb', 'a\u202eb', 'a\u0000b'])('the organisation %j', async (name) => {
    await expect(run([], { name })).rejects.toThrow(UserError);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a journey whose name gives no file name, or one that is taken', async () => {
    await run([], {});
    await expect(run(['journey', '🎉'], {})).rejects.toThrow('no letters or digits');
    await expect(run(['journey', 'Buying an E-bike!'], {})).rejects.toThrow(
      '"journeys/buying-an-e-bike.journey.yaml"',
    );
    await expect(run(['journey'], {})).rejects.toThrow('needs a name');
    expect(await readdir(join(folder, 'journeys'))).toHaveLength(1);
  });

  test('a folder that has one of the files', async () => {
    await writeFile(join(folder, 'README.md'), 'Mine');
    await expect(run([], {})).rejects.toThrow('"README.md"');
    expect(await readdir(folder)).toEqual(['README.md']);
    expect(await text('README.md')).toBe('Mine');
  });

  test('a workspace, with the way to add to it', async () => {
    await run([], {});
    await expect(run([], {})).rejects.toMatchObject({
      message: expect.stringContaining('"cjm.yaml"'),
      hint: expect.stringContaining('cjm init journey NAME'),
    });
  });

  test('a workspace inside another', async () => {
    await run([], {});
    await expect(run(['journeys'], {})).rejects.toThrow('inside the workspace');
    expect(await readdir(join(folder, 'journeys'))).toHaveLength(1);
  });

  test('a file in the place of the folder', async () => {
    await writeFile(join(folder, 'x'), '');
    await expect(run(['x'], {})).rejects.toThrow('not a folder');
  });

  test('several folders', async () => {
    await expect(run(['my', 'journeys'], {})).rejects.toThrow('got 2 names');
  });

  test('a dry run, which names what it would write', async () => {
    const { stdout, stderr } = await run(['w'], { dryRun: true });
    expect(stdout).toContain(join('w', 'cjm.yaml'));
    expect(stderr).toContain('Nothing was written');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('at a terminal', () => {
  const answers = (given: readonly string[]): Prompts => {
    const left = [...given];
    const next = () => Promise.resolve(left.shift() ?? '');
    return { text: next, select: next as Prompts['select'], key: next };
  };

  it('asks for what the options do not say', async () => {
    await run([], {}, { prompts: answers(['nl', 'Bakkerij Zeeduin', 'b2b', 'reizen']) });
    const workspace = await load(join(folder, 'reizen'));
    expect(workspace.settings.language).toBe('nl');
    expect(workspace.settings.organisation.name).toBe('Bakkerij Zeeduin');
    expect(workspace.journeys[0]?.market).toBe('b2b');
  });

  it('proposes the folder that the name gives, and takes the place', async () => {
    const proposed: string[] = [];
    const prompts: Prompts = {
      text: (_, initial) => {
        proposed.push(initial);
        return Promise.resolve(initial);
      },
      select: (_question, _choices, initial) => Promise.resolve(initial),
      key: () => Promise.resolve(null),
    };
    await run([], { name: 'Zeeduin & Co' }, { prompts, env: { LANG: 'nl_NL.UTF-8' } });
    expect(proposed).toEqual(['zeeduin-co']);
    expect((await load(join(folder, 'zeeduin-co'))).settings.language).toBe('nl');
  });

  it('asks nothing with --yes', async () => {
    const prompts = answers(['nl']);
    await run([], { yes: true }, { prompts });
    expect((await load(folder)).settings.language).toBe('en');
  });
});

test('the next step is spelled as cjm was called', async () => {
  expect((await run(['w'], {})).stderr).toContain('Next: cd w and then cjm check\n');
  const { stderr } = await run(['.'], {}, { env: { npm_command: 'exec' } });
  expect(stderr).toContain('Next: npx cjm check\n');
});

describe('the workflow for GitHub', () => {
  it('stands at the top of the repository and works in the folder of the workspace', async () => {
    const { stdout, stderr } = await run(['maps/our "own" $map'], {}, { root: folder });
    expect(stdout).toContain(join('.github', 'workflows', 'cjm.yml'));
    expect(stderr).toContain('cd "maps/our \\"own\\" \\$map" and then cjm check');
    const source = await text('.github/workflows/cjm.yml');
    const workflow = parse(source);
    expect(workflow.env).toEqual({ FOLDER: 'maps/our "own" $map' });
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(source).toContain('npx --yes cjm@1.2.3 -C "$FOLDER" check');
    expect(source).toContain('# "--package ./cjm-1.2.3.tgz cjm" instead of "cjm@1.2.3"');
    expect(Object.keys(workflow.jobs)).toEqual(['journeys']);
  });

  it('can be switched on to publish: what is commented out is YAML too', async () => {
    await run([], {}, { root: folder });
    const source = await text('.github/workflows/cjm.yml');
    const { jobs } = parse(source.replaceAll(/^ {2}# (?= *[\w-]+:|- | {2})/gm, '  '));
    expect(jobs.publish).toMatchObject({ needs: 'journeys' });
  });

  it('is left as it is when there is one', async () => {
    await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
    await writeFile(join(folder, '.github', 'workflows', 'cjm.yml'), 'mine');
    const { stderr } = await run(['w'], {}, { root: folder });
    expect(stderr).toContain('stays as it is');
    expect(await text('.github/workflows/cjm.yml')).toBe('mine');
    expect((await load(join(folder, 'w'))).journeys).toHaveLength(1);
  });

  it('is not written for a name that GitHub would work out, nor without a repository', async () => {
    const { stderr } = await run(['${{ github.token }}'], {}, { root: folder });
    expect(stderr).toContain('no workflow');
    expect((await run(['w'], {})).stderr).toContain('no git repository');
    expect((await readdir(folder)).sort()).toEqual(['${{ github.token }}', 'w']);
  });
});

interface World {
  readonly cwd?: string;
  readonly root?: string;
  readonly prompts?: Prompts;
  readonly env?: Context['env'];
}

/** Runs the command in the temporary folder, and tells what it said. */
async function run(args: readonly string[], options: OptionValues, world: World = {}) {
  let stdout = '';
  let stderr = '';
  const cwd = world.cwd ?? folder;
  const context: Context = {
    cwd,
    env: world.env ?? {},
    files: nodeFiles,
    stdin: { isTTY: false, readAll: () => Promise.resolve(new Uint8Array()) },
    git: { ...nodeGit, root: () => Promise.resolve(world.root ?? null) },
    clock: { today: () => today },
    prompts: world.prompts ?? null,
    browser: noBrowser,
    apart: threadsFromSource,
    live: stillLive,
    stdout: { isTTY: false, columns: 80, write: (more) => void (stdout += more) },
    stderr: { isTTY: false, columns: 80, write: (more) => void (stderr += more) },
    version: '1.2.3',
  };
  const color = { stdout: false, stderr: false };
  const global: GlobalOptions = {
    directory: cwd,
    quiet: false,
    verbose: false,
    debug: false,
    color,
  };
  expect(await init.run({ args, options, global }, context)).toBe(0);
  return { stdout, stderr };
}

function load(where: string): Promise<Workspace> {
  return loadWorkspace(nodeFiles, where, { today });
}

function text(path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}
