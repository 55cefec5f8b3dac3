import { Chalk } from 'chalk';
import { compareJourneys } from '../compare/compare.ts';
import type { Compared } from '../formats/changes/compared.ts';
import type { Context } from '../io/context.ts';
import { compareWords } from '../language/compare.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import { comparisonView } from '../view/comparison-view.ts';
import { fileId } from '../workspace/file-kind.ts';
import type { Command } from './command.ts';
import { chooseJourneys } from './compare/choose-journeys.ts';
import { declareFormats, printFormats, requestedFormats, type Page } from './format-option.ts';
import { openWorkspaceWithFolder, type OpenedWorkspace } from './open-workspace.ts';
import { remark } from './remark.ts';
import type { Dressed } from './report/dress.ts';
import { showsUnicode } from './shows-unicode.ts';
import { reportUnusable, unusableFiles } from './unusable-files.ts';

const formats = ['terminal', 'markdown', 'html', 'json'] as const;
type FormatName = (typeof formats)[number];

interface Place extends Page {
  /** Whether it shows more than ASCII. */
  readonly unicode: boolean;
}

type Printer = (compared: Compared, place: Place) => string;

/** Each format is loaded only when it is asked for. */
const printers: Readonly<Record<FormatName, () => Promise<Printer>>> = {
  terminal: async () => {
    const { comparisonTerminal } = await import('../formats/changes/terminal.ts');
    return (compared, { width, unicode, color }) =>
      comparisonTerminal.print(compared, {
        width,
        unicode,
        chalk: new Chalk({ level: color ? 1 : 0 }),
      });
  },
  markdown: async () => {
    const { comparisonMarkdown } = await import('../formats/changes/markdown.ts');
    return ({ view }) => comparisonMarkdown.print(view);
  },
  html: async () => {
    const { comparisonHtml } = await import('../formats/changes/html.ts');
    return ({ view }) => comparisonHtml.print(view);
  },
  json: async () => {
    const { comparisonJson } = await import('../formats/changes/json.ts');
    return (compared) => comparisonJson.print(compared);
  },
};

const compare: Command = {
  declare(command) {
    command
      .argument('<current>', 'id or file of a journey; a desired one alone goes with its "from"')
      .argument('[desired]', 'id or file of the journey to hold against it')
      .option('--ascii', 'draw with plain ASCII characters')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm compare request-a-quote request-a-quote-desired\n' +
          '  $ cjm compare request-a-quote-desired\n' +
          '  $ cjm compare request-a-quote-desired --format html=compare.html\n\n' +
          'Any two journeys can be compared: touchpoints are matched by id and by "replaces".',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const outputs = requestedFormats(options, formats);
    const hasPage = outputs.some(({ name }) => name === 'html');
    const opened = await openWorkspaceWithFolder(context, global);
    const { workspace, remark: corrected } = hasPage
      ? await dressed(opened, context)
      : { workspace: opened.workspace, remark: null };
    const { before, after, isSwapped } = chooseJourneys(workspace, args);
    const comparison = compareJourneys(workspace, before, after);
    const compared = { workspace, comparison, view: comparisonView(workspace, comparison) };
    const loaded = new Map<string, Printer>();
    for (const { name } of outputs) loaded.set(name, await printers[name as FormatName]());
    const isAscii = options['ascii'] === true;
    const print = (name: string, page: Page) => {
      const unicode = !isAscii && (page.isFile || showsUnicode(context));
      return loaded.get(name)?.(compared, { ...page, unicode }) ?? '';
    };
    await printFormats(outputs, print, { options, global }, context);
    const code = reportUnusable(
      unusableFiles(workspace, isNeededBy(workspace, [before, after])),
      context,
    );
    if (!global.quiet) {
      const { command: words } = compareWords(workspace.settings.language);
      if (corrected !== null) remark(context, corrected);
      if (isSwapped) remark(context, words.swapped(before.id, after.id));
      remark(context, hasPage ? words.nextCheck(after.origin.file) : words.nextPage(after.id));
    }
    return code;
  },
};

export default compare;

/** In the colour and with the logo of the organisation; what that takes is loaded only for a page. */
async function dressed({ workspace, folder }: OpenedWorkspace, context: Context): Promise<Dressed> {
  const { dress } = await import('./report/dress.ts');
  return dress(workspace, folder, context);
}

/** The personas of both journeys, and the journeys from which they take over what they do not say. */
function isNeededBy(workspace: Workspace, journeys: readonly Journey[]): (file: string) => boolean {
  const personas = new Set(journeys.flatMap(({ personas: ids }) => ids));
  const origins = new Set(
    workspace.journeys.flatMap(({ id, from }) =>
      from !== undefined && journeys.some((journey) => journey.id === id) ? [from] : [],
    ),
  );
  return (file) => {
    const id = fileId(file);
    return /\.persona\.ya?ml$/.test(file) ? personas.has(id) : origins.has(id);
  };
}
