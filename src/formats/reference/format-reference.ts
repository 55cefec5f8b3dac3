import { builtInChannels } from '../../language/channels.ts';
import type { SchemaKind } from '../../model/file-schemas.ts';
import { jsonSchema } from '../../model/json-schema.ts';
import { keyTable } from './key-table.ts';
import { introduction, traps } from './rules-of-the-format.ts';
import type { SchemaNode } from './schema-node.ts';

/** A file that shows what is told, by its name. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

const kinds: readonly (readonly [kind: SchemaKind, heading: string, inside: readonly string[]])[] =
  [
    ['workspace', 'cjm.yaml: the workspace', ['Evidence']],
    ['persona', '*.persona.yaml: a persona', []],
    [
      'journey',
      '*.journey.yaml: a journey',
      ['Phase', 'Touchpoint', 'Defaults', 'Metric', 'Solution', 'Scores', 'Action'],
    ],
    ['rating', '*.rating.yaml: the scores of one person', []],
  ];

const everywhere = ['note', 'links', 'attachments', 'ignore'];

/** What stands between a definition's heading and its table. */
const remarks: Readonly<Record<string, string>> = {
  Phase: 'A phase takes all keys of a [touchpoint](#touchpoint), and:',
  Defaults: 'Keys of a [touchpoint](#touchpoint) that hold for all touchpoints below:',
};

/**
 * The reference of the file format as a Markdown page: its rules, then each kind of file key by key with the
 * examples of that kind.
 */
export function formatReference(
  examples: Readonly<Record<SchemaKind, readonly ExampleFile[]>>,
): string {
  const sections = kinds.flatMap(([kind, heading, inside]) => [
    ...fileSection(kind, heading, inside),
    ...examples[kind].map(({ name, text }) => `\`\`\`yaml ${name}\n${text}\`\`\``),
  ]);
  return `${[introduction, everywhereTable(), ...sections, '## Channels', channels(), traps].join('\n\n')}\n`;
}

/** The definitions that have a heading of their own. */
const linked = new Set(kinds.flatMap(([, , inside]) => inside));

function fileSection(kind: SchemaKind, heading: string, inside: readonly string[]): string[] {
  const { definitions = {}, ...top } = jsonSchema(kind) as SchemaNode;
  const table = (node: SchemaNode, without: readonly string[]): string =>
    keyTable(node, { definitions, linked, without: new Set(without) });
  const touchpoint = Object.keys(definitions['Touchpoint']?.properties ?? {});
  return [
    `## ${heading}`,
    table(top, everywhere),
    ...inside.flatMap((name) => {
      const node = definitions[name] ?? {};
      const isPhase = name === 'Phase';
      const own = isPhase ? touchpoint.filter((key) => key !== 'id') : [];
      const remark = remarks[name];
      return [`### ${name}`, ...(remark ? [remark] : []), table(node, [...everywhere, ...own])];
    }),
  ];
}

function everywhereTable(): string {
  const { definitions = {}, properties = {} } = jsonSchema('persona') as SchemaNode;
  const shared = Object.fromEntries(
    Object.entries(properties).filter(([name]) => everywhere.includes(name)),
  );
  const table = keyTable({ properties: shared }, { definitions, linked, without: new Set() });
  return `### Everywhere\n\nThese keys may stand on files, phases, touchpoints, solutions, evidence and most other things:\n\n${table}`;
}

function channels(): string {
  const [english, dutch] = [builtInChannels('en'), builtInChannels('nl')];
  const rows = [...english.values()].map(
    ({ id, name, mode, media }) =>
      `| \`${id}\` | ${name} | ${dutch.get(id)?.name} | ${mode} | ${media} |`,
  );
  return [
    'These need no entry in `cjm.yaml`; an entry there with the same id overrides one. A contact over an earned, personal or',
    'public channel is indirect unless it says otherwise.\n',
    '| channel | English | Dutch | mode | media |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
