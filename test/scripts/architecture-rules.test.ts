import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { architectureRules, cruiseOptions } from '../../scripts/architecture-rules.ts';

/** A small project that breaks every rule: [file, text, the rules that must fire on it]. */
const offenders: readonly (readonly [string, string, readonly string[]])[] = [
  ['src/model/path.ts', "import '../score/rank.ts';", ['direction-of-model', 'no-circular']],
  ['src/score/rank.ts', "import '../model/path.ts';", []],
  ['src/language/terms.ts', "import '../figures/emotion.ts';", ['direction-of-language']],
  ['src/figures/emotion.ts', "import type { a } from '../lint/lint.ts';", ['direction-of-figures']],
  ['src/lint/lint.ts', "import '../formats/html.ts'; export type a = 1;", ['direction-of-lint']],
  ['src/formats/html.ts', "import { readFileSync } from 'node:fs';", ['pure-folders']],
  ['src/workspace/load.ts', "import '../io/disk.ts';", ['direction-of-workspace']],
  ['src/io/disk.ts', "import 'node:fs'; import '../view/page.ts';", ['direction-of-io']],
  ['src/view/page.ts', "import '../commands/check.ts';", ['direction-of-view']],
  ['src/commands/check.ts', "import 'node:os'; import 'node:path';", ['machine-only-in-io']],
  ['src/index.ts', "import './commands/check.ts';", ['only-cli-knows-commands']],
  [
    'src/cli.ts',
    "import '../test/data.ts'; import './gone.ts';",
    ['tests-stay-outside', 'not-resolvable'],
  ],
  ['src/serve/server.ts', "import '../cli.ts';", ['entries-are-the-top', 'direction-of-serve']],
  ['src/view/alone.ts', 'export const alone = 1;', ['no-orphans']],
  ['src/lint/parse.ts', "import { load } from 'js-yaml';", ['only-there-js-yaml-yaml']],
  ['src/view/help.ts', "import { Command } from 'commander';", ['only-there-commander']],
  ['test/data.ts', 'export const data = 1;', []],
  ['node_modules/js-yaml/index.js', 'exports.load = () => 1;', []],
  ['node_modules/commander/index.js', 'exports.Command = 1;', []],
];

describe('architecture rules', () => {
  let folder = '';
  let fired: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cjm-architecture-'));
    for (const [path, text] of offenders) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `${text}\n`);
    }
    const { tsConfig: _, ...options } = cruiseOptions;
    const ruleSet = { forbidden: [...architectureRules] };
    const { output } = await cruise(
      ['src'],
      { ...options, ruleSet, validate: true, baseDir: folder },
      cruiseOptions.enhancedResolveOptions,
    );
    const { violations } = (output as ICruiseResult).summary;
    fired = violations.map(({ from, rule }) => `${from} ${rule.name}`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(offenders.flatMap(([path, , rules]) => rules.map((rule) => `${path} ${rule}`)))(
    'notices %s',
    (expected) => expect(fired).toContain(expected),
  );

  it('says at each rule what to do', () => {
    for (const { comment } of architectureRules) expect(comment?.length).toBeGreaterThan(30);
  });
});
