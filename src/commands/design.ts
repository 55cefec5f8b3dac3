import { designWords } from '../language/design.ts';
import { visible } from '../model/visible.ts';
import type { Command } from './command.ts';
import { planDesign, type DesignChoices } from './design/plan-design.ts';
import { findJourney } from './find-journey.ts';
import { openWorkspaceWithFolder } from './open-workspace.ts';
import { remark } from './remark.ts';
import { shownPath } from './shown-path.ts';

interface DesignOptions extends DesignChoices {
  readonly dryRun?: boolean;
}

const design: Command = {
  declare(command) {
    command
      .argument('<journey>', 'id or file of the current journey, with its chosen solutions')
      .option(
        '--id <id>',
        'id of the desired journey (default: that of the current one and -desired)',
      )
      .option('--title <title>', 'title of the desired journey')
      .option('--dry-run', 'only print what would be written')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm design request-a-quote\n' +
          '  $ cjm design request-a-quote --id quote-2027 --title "A quote in a minute"\n' +
          '  $ cjm design request-a-quote --dry-run\n\n' +
          'Writes the touchpoints that the chosen solutions are for; all else is taken over from the\n' +
          'current journey. Nothing is ever overwritten.',
      );
  },

  async run({ args, options, global }, context) {
    const { dryRun, ...choices }: DesignOptions = options;
    const opened = await openWorkspaceWithFolder(context, global);
    const journey = findJourney(opened.workspace, args[0] ?? '');
    const { id, file, chosen } = await planDesign(journey, opened, choices, context);
    const shown = shownPath(global.directory, file.path);
    if (dryRun === true) {
      context.stdout.write(`# ${shown}\n${String(file.content)}`);
    } else {
      await context.files.writeAll([file], {
        onlyNew: true,
        below: [global.directory, opened.folder],
      });
      context.stdout.write(`${shown}\n`);
    }
    if (global.quiet) return 0;
    const words = designWords(opened.workspace.settings.language);
    const moments = chosen.phases.flatMap((phase) => phase.moments).length;
    const titles = (list: typeof chosen.solutions) =>
      list.map(({ title }) => `"${visible(title)}"`);
    remark(
      context,
      [
        words.wrote(moments, chosen.solutions.length),
        ...(chosen.nowhere.length === 0 ? [] : [words.nowhere(titles(chosen.nowhere))]),
        ...(chosen.dropped.length === 0 ? [] : [words.dropped(titles(chosen.dropped))]),
        dryRun === true ? words.dryRun : words.next(shown, id),
      ].join('\n'),
    );
    return 0;
  },
};

export default design;
