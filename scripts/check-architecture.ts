import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { architectureRules, cruiseOptions } from './architecture-rules.ts';
import { root } from './root.ts';

/** A cruise that saw fewer modules looked at the wrong thing, and its silence means nothing. */
const leastModules = 200;

/** Words that must not stand in some files, as imports alone do not tell. */
const phrases: readonly { readonly in: RegExp; readonly not: RegExp; readonly advice: string }[] = [
  {
    in: /^src\/(?:model|language|source|figures|score|compare|import|measure|workspace|lint|view|formats)\//,
    // `new Date(x)` with an argument is fine.
    not: /\b(?:Date\.now|new Date\(\s*\)|Math\.random|performance\.now|console\.|process\.(?!ts\b)\w|globalThis\.|fetch\(|setTimeout\()/,
    advice: 'This folder is pure: take it as a parameter (the day is workspace.today).',
  },
  {
    in: /^src\//,
    not: /import \{ z \} from 'zod'/,
    advice: "Write `import * as z from 'zod'`: the bundle then holds only what is used.",
  },
];

process.chdir(root);
const { output } = await cruise(
  ['src'],
  { ...cruiseOptions, ruleSet: { forbidden: [...architectureRules] }, validate: true },
  cruiseOptions.enhancedResolveOptions,
  { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
);
const { modules, summary } = output as ICruiseResult;
const own = modules.map((module) => module.source).filter((source) => source.startsWith('src/'));

const comments = new Map<string, string>(
  architectureRules.map((rule) => [rule.name ?? '', rule.comment ?? '']),
);
const complaints = summary.violations.map(
  ({ from, to, rule }) => `${from} → ${to}\n    ${rule.name}: ${comments.get(rule.name) ?? ''}`,
);
for (const file of own) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  for (const phrase of phrases.filter((each) => each.in.test(file))) {
    lines.forEach((line, index) => {
      const found = /^\s*(?:\*|\/\/)/.test(line) ? null : phrase.not.exec(line);
      if (found === null) return;
      complaints.push(`${file}:${index + 1} says "${found[0]}"\n    ${phrase.advice}`);
    });
  }
}
if (own.length < leastModules) {
  complaints.push(`Saw ${own.length} modules below src/, expected at least ${leastModules}.`);
}
console.log(complaints.join('\n') || `${own.length} modules, all imports point the right way`);
if (complaints.length > 0) process.exitCode = 1;
