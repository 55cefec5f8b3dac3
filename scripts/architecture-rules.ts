import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/**
 * The architecture as rules: folders below src/ with one direction of imports (see ARCHITECTURE.md).
 * `npm run arch` runs them; change them in the same commit as ARCHITECTURE.md.
 */

/** Which folders of src/ a folder may import from. What is not listed is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  source: ['model', 'language'],
  figures: ['model'],
  score: ['model', 'figures'],
  compare: ['model', 'figures', 'score'],
  import: ['model', 'source', 'language'],
  measure: ['model', 'language'],
  workspace: ['source', 'model', 'language'],
  lint: ['source', 'model', 'figures', 'score', 'language'],
  view: ['score', 'figures', 'compare', 'model', 'language'],
  formats: ['view', 'score', 'figures', 'compare', 'lint', 'model', 'language'],
  library: ['workspace', 'lint', 'score', 'figures', 'view', 'formats', 'io', 'model', 'language'],
  io: ['model'],
  start: [],
  serve: ['workspace', 'source', 'view', 'formats', 'io', 'model', 'language'],
};

const pure = Object.keys(mayImport).filter(
  (folder) => !['io', 'library', 'start'].includes(folder),
);

/** Packages, and the only places that know them. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  '(js-yaml|yaml)': ['source/'],
  zod: ['model/', 'workspace/', 'lint/'],
  commander: ['commands/', 'cli\\.ts$'],
  chalk: ['io/', 'commands/', 'formats/', 'cli\\.ts$'],
  handlebars: ['formats/'],
  '@clack/prompts': ['io/'],
  'd3-shape': ['view/'],
};

const directions = Object.entries(mayImport).map(([folder, allowed]): IForbiddenRuleType => ({
  name: `direction-of-${folder}`,
  severity: 'error',
  comment:
    `src/${folder} imports from ${allowed.length === 0 ? 'no other folder' : allowed.join(', ')} only. ` +
    'Pass the value in as a parameter, or move the function to the folder whose word it is.',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

const packages = Object.entries(packagesOf).map(([name, places]): IForbiddenRuleType => ({
  name: `only-there-${name.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '')}`,
  severity: 'error',
  comment:
    `Only ${places.map((place) => place.replaceAll('\\', '').replace('$', '')).join(', ')} may know ${name}, ` +
    'so that it can be replaced and loads late. Ask that folder for a function that does what you need.',
  from: { path: '^src/', pathNot: `^src/(${places.join('|')})` },
  to: { path: `^node_modules/${name}/` },
}));

export const architectureRules: readonly IForbiddenRuleType[] = [
  ...directions,
  ...packages,
  {
    name: 'pure-folders',
    severity: 'error',
    comment:
      'These folders turn values into values, so that they are tested without mocks and run anywhere. ' +
      'Take what you need as a parameter; what touches the machine belongs in src/io, behind the type Context.',
    from: { path: `^src/(${pure.join('|')})/` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'machine-only-in-io',
    severity: 'error',
    comment:
      'Only src/io knows disk, git, network and process; commands may compute paths, and src/start runs before all. ' +
      'Use what Context offers, or add a function to it.',
    from: { path: '^src/', pathNot: '^src/(io/|start(/|\\.ts$))' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?path$' },
  },
  {
    name: 'only-cli-knows-commands',
    severity: 'error',
    comment:
      'Commands are the outermost layer. Move the function that you need to the folder whose word it is.',
    from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts$)' },
    to: { path: '^src/commands/' },
  },
  {
    name: 'entries-are-the-top',
    severity: 'error',
    comment: 'Nothing imports the entry points. Move what you need into a folder.',
    from: { path: '^src/' },
    to: { path: '^src/(cli|index|start|templates-worker)\\.ts$' },
  },
  {
    name: 'no-circular',
    severity: 'error',
    comment:
      'Two files that need each other are one file, or share a third: move the shared part out.',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'Nobody uses this file: register it where its kind is listed, or delete it.',
    from: { orphan: true, path: '^src/' },
    to: {},
  },
  {
    name: 'tests-stay-outside',
    severity: 'error',
    comment: 'The product needs nothing of tests, scripts or bench. Move what is needed into src/.',
    from: { path: '^src/' },
    to: { path: '^(test|scripts|bench)/' },
  },
  {
    name: 'not-resolvable',
    severity: 'error',
    comment: 'This import leads nowhere: correct the path or install the package.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];

export const cruiseOptions: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '\\.generated\\.ts$' },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['development', 'import', 'node', 'default', 'types'],
    extensions: ['.ts', '.js', '.json'],
  },
};
