import { terms } from '../../language/terms.ts';
import { groups, type GroupId } from '../../lint/groups.ts';
import type { Rule } from '../../lint/rule.ts';
import { pad, wrap } from '../terminal-lines.ts';
import type { ExplainOptions } from './terminal.ts';

/** Rules by group, each with its severity and what it reports. */
export function listLines(
  rules: readonly Rule[],
  { chalk, language, width }: ExplainOptions,
): readonly (readonly string[])[] {
  const { severities } = terms(language);
  const ids = Math.max(...rules.map(({ id }) => id.length));
  return (Object.keys(groups) as GroupId[]).flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    const lines = own.flatMap(({ id, severity, summary }) => [
      `  ${pad(id, ids)}  ${chalk.dim(severities[severity])}`,
      ...wrap(summary[language], width - 4).map((line) => chalk.dim(`    ${line}`)),
    ]);
    return [[chalk.bold(`${groups[group][language]} (${group})`), ...lines]];
  });
}
