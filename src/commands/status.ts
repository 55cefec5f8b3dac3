import { Chalk } from 'chalk';
import { journeySteps, type JourneySteps } from '../figures/steps.ts';
import { journeyStatus } from '../formats/status/journey-status.ts';
import { statusJson } from '../formats/status/json.ts';
import { statusOverview } from '../formats/status/overview.ts';
import { statusWords } from '../language/status.ts';
import type { Workspace } from '../model/workspace.ts';
import { fileKind } from '../workspace/file-kind.ts';
import type { Command } from './command.ts';
import { findJourney } from './find-journey.ts';
import { declareFormats, printFormats, requestedFormats, type Page } from './format-option.ts';
import { openWorkspace } from './open-workspace.ts';
import { remark } from './remark.ts';
import { reportUnusable, unusableFiles } from './unusable-files.ts';

const formats = ['terminal', 'json'] as const;

const status: Command = {
  declare(command) {
    command
      .argument('[journey]', 'id or file of a journey (default: all that are not archived)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm status\n  $ cjm status request-a-quote\n  $ cjm status --json',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const outputs = requestedFormats(options, formats);
    const workspace = await openWorkspace(context, global);
    const { language } = workspace.settings;
    const asked = args[0] === undefined ? null : findJourney(workspace, args[0]);
    const all = asked === null ? leastDoneFirst(workspace) : [journeySteps(asked, workspace)];
    const print = (name: string, { width, color }: Page) => {
      if (name === 'json') return statusJson.print(all, { language });
      const chalk = new Chalk({ level: color ? 1 : 0 });
      const [first, second] = all;
      if (first === undefined) return '';
      return second === undefined
        ? journeyStatus.print(first, { language, chalk, width })
        : statusOverview.print(all, { language, chalk, width });
    };
    await printFormats(outputs, print, { options, global }, context);
    const code = reportUnusable(
      unusableFiles(workspace, (file) => asked === null && fileKind(file) === 'journey'),
      context,
    );
    if (code === 0 && !global.quiet) {
      const [first] = all;
      const words = statusWords(language);
      if (first === undefined) remark(context, words.noJourneys);
      else if (all.length > 1) remark(context, words.tells(first.journey.id));
    }
    return code;
  },
};

export default status;

/** Archived journeys are left out; equally far ones stay in the order of their files. */
function leastDoneFirst(workspace: Workspace): readonly JourneySteps[] {
  return workspace.journeys
    .filter((journey) => journey.status !== 'archived')
    .map((journey) => journeySteps(journey, workspace))
    .sort((a, b) => a.done - b.done);
}
