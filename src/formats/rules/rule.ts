import { explainWords } from '../../language/explain.ts';
import { terms } from '../../language/terms.ts';
import { exampleTexts } from '../../lint/example.ts';
import { groups } from '../../lint/groups.ts';
import { ruleAddress } from '../../lint/rule-address.ts';
import type { Example, Rule } from '../../lint/rule.ts';
import { textWidth } from '../../model/text-width.ts';
import { pad, wrap } from '../terminal-lines.ts';
import type { ExplainOptions } from './terminal.ts';

/** All about one rule, in blocks with a blank line between them. */
export function ruleBlocks(rule: Rule, options: ExplainOptions): readonly (readonly string[])[] {
  const { chalk, language, width, documentation } = options;
  const words = explainWords(language);
  const facts = [
    [words.severity, terms(language).severities[rule.severity]],
    [words.group, `${groups[rule.group][language]} (${rule.group})`],
    [words.preset, words.presets[rule.preset ?? 'recommended']],
    [words.judged, words.ripeFrom[rule.ripeFrom ?? 'draft']],
    [words.method, rule.sources.join(', ')],
  ] as const;
  const label = Math.max(...facts.map(([name]) => textWidth(name)));
  const blocks = [
    [chalk.bold(rule.id), ...wrap(`${rule.summary[language]}.`, width)],
    facts.flatMap(([name, text]) =>
      wrap(text, width - label - 2).map((line, index) =>
        index === 0 ? `${chalk.dim(pad(name, label))}  ${line}` : ' '.repeat(label + 2) + line,
      ),
    ),
    [chalk.bold(words.why), ...wrap(rule.why[language], width - 2).map((line) => `  ${line}`)],
    optionLines(rule, options),
    [chalk.bold(words.bad), ...exampleLines(rule.bad, options)],
    [chalk.bold(words.good), ...exampleLines(rule.good, options)],
    [
      chalk.bold(words.silence),
      `  ${words.silenceHere}:`,
      ...wrap(`ignore: { rule: ${rule.id}, because: ${words.because} }`, width - 4).map(
        (line) => `    ${line}`,
      ),
      `  ${words.silenceAll}:`,
      `    rules: { ${rule.id}: off }`,
    ],
    [`${words.more}: ${documentation}${ruleAddress(rule, language)}`],
  ];
  return blocks.filter((lines) => lines.length > 0);
}

function optionLines(
  { options = {} }: Rule,
  { chalk, language, width }: ExplainOptions,
): readonly string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const words = explainWords(language);
  return [
    chalk.bold(words.options),
    ...entries.flatMap(([name, { description, fallback }]) => [
      `  ${name} ${chalk.dim(words.byDefault(JSON.stringify(fallback)))}`,
      ...wrap(description, width - 4).map((line) => `    ${line}`),
    ]),
  ];
}

/** As it is written: a line of YAML that is too long for the terminal is not broken. */
function exampleLines(example: Example, { chalk }: ExplainOptions): readonly string[] {
  const files = Object.entries(exampleTexts(example));
  return files.flatMap(([file, text]) => [
    ...(files.length > 1 ? [chalk.dim(`  # ${file}`)] : []),
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ]);
}
