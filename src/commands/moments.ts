import { Chalk } from 'chalk';
import { journeyMoments } from '../figures/moments.ts';
import { momentsJson } from '../formats/moments/json.ts';
import { momentsTerminal } from '../formats/moments/terminal.ts';
import { momentsWords } from '../language/moments.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import { fileKind } from '../workspace/file-kind.ts';
import type { Command } from './command.ts';
import { findJourney } from './find-journey.ts';
import { declareFormats, printFormats, requestedFormats, type Page } from './format-option.ts';
import { openWorkspace } from './open-workspace.ts';
import { remark } from './remark.ts';
import { reportUnusable, unusableFiles } from './unusable-files.ts';

const formats = ['terminal', 'json'] as const;

const moments: Command = {
  declare(command) {
    command
      .argument('[journey]', 'id or file of a journey (default: all that are not archived)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm moments\n  $ cjm moments request-a-quote\n  $ cjm moments --json',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const outputs = requestedFormats(options, formats);
    const workspace = await openWorkspace(context, global);
    const { language } = workspace.settings;
    const asked = args[0] === undefined ? null : findJourney(workspace, args[0]);
    const journeys =
      asked === null ? workspace.journeys.filter(({ status }) => status !== 'archived') : [asked];
    const all = journeys.map((journey) => journeyMoments(journey, workspace));
    const print = (name: string, { width, color }: Page) =>
      name === 'json'
        ? momentsJson.print(all, { language })
        : momentsTerminal.print(all, {
            workspace,
            chalk: new Chalk({ level: color ? 1 : 0 }),
            width,
          });
    await printFormats(outputs, print, { options, global }, context);
    const code = reportUnusable(
      unusableFiles(workspace, (file) => asked === null && fileKind(file) === 'journey'),
      context,
    );
    if (code === 0 && !global.quiet) remark(context, nextStep(journeys, workspace));
    return code;
  },
};

export default moments;

function nextStep(journeys: readonly Journey[], { settings }: Workspace): string {
  const words = momentsWords(settings.language);
  const [first] = journeys;
  if (first === undefined) return words.noJourneys;
  if (journeys.every(({ touchpoints }) => touchpoints.length === 0)) return words.nextTouchpoints;
  const selecting = journeys.find(({ touchpoints }) =>
    touchpoints.some(({ selected }) => selected !== undefined),
  );
  return selecting === undefined ? words.nextSelect : words.nextStatus(selecting.id);
}
