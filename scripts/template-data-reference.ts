import { templateVersion } from '../src/formats/own-templates/limits.ts';
import type { TemplateData } from './template-data.ts';

/** What stands around the view of a page, the same on each. */
const around: readonly (readonly [name: string, type: string, about: string])[] = [
  ['templateData', 'number', `The version of all this: ${templateVersion}.`],
  ['page', 'string', '`journey`, `index` or `portfolio`.'],
  ['pageTitle', 'string', 'For `<title>`.'],
  ['logo', 'string | null', 'The logo of `report.theme`, for `{{image logo}}`; null without one.'],
];

/** The reference of what templates get, as Markdown. */
export function templateDataReference({ pages, groups, words, mapWords }: TemplateData): string {
  const anchors = new Set(groups.keys());
  const rows = around.map(([name, type, about]) => row(name, typeText(type, anchors), about));
  const views = [...pages].map(([page, group]) => `on \`${page}\` [${group}](#${anchorOf(group)})`);
  rows.push(row('view', 'a group', `What the page shows: ${views.join(', ')}.`));
  const tables = [...groups].map(([name, fields]) => {
    const lines = fields.map((field) =>
      row(field.name, typeText(field.type, anchors), field.about),
    );
    return `### ${name}\n\n${table(lines)}`;
  });
  return `${[
    '# What templates get',
    'For [templates of your own](../templates.md). This page is written by a program from the types of cjm, and a test keeps it so.',
    'Nothing is escaped: `{{…}}` does that. What is null prints nothing, and `{{#if …}}` takes it for no. `class` is a class of our style sheet; `href` an address, for `{{url href}}`; `path` goes into `d` of a `<path>`.',
    '## Around a page',
    table(rows),
    '## Words',
    `\`view.words\` holds words in the language of the page: ${names(words)}.`,
    `\`view.mapWords\`, on \`journey\` only: ${names(mapWords)}.`,
    '## Groups',
    ...tables,
  ].join('\n\n')}\n`;
}

function table(rows: readonly string[]): string {
  return ['| Name | Is | About |', '| --- | --- | --- |', ...rows].join('\n');
}

function row(...[name, type, about]: readonly [string, string, string]): string {
  return `| \`${name}\` | ${type} | ${about.replaceAll('|', '\\|')} |`;
}

function names(all: readonly string[]): string {
  return all.map((name) => `\`${name}\``).join(', ');
}

/** A type in words, with links to groups. */
function typeText(type: string, groups: ReadonlySet<string>): string {
  const list = /^\(?([^|]*?)\)?\[\]$/.exec(type)?.[1];
  if (type.endsWith(' | null'))
    return `${typeText(type.slice(0, -' | null'.length), groups)} or null`;
  if (list !== undefined && !list.endsWith('}')) return `list of ${typeText(list, groups)}`;
  if (groups.has(type)) return `[${type}](#${anchorOf(type)})`;
  const plain: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'number',
    boolean: 'yes or no',
    Language: '`nl` or `en`',
  };
  return plain[type] ?? `\`${type.replaceAll('|', '\\|')}\``;
}

function anchorOf(group: string): string {
  return group.toLowerCase();
}
