import { Option } from 'commander';
import type { Command } from './command.ts';
import { planFile } from './init/plan-file.ts';
import { planWorkspace } from './init/plan-workspace.ts';
import type { InitOptions } from './init/plan.ts';
import { markets } from './init/workspace-files.ts';
import { remark } from './remark.ts';
import { shownPath } from './shown-path.ts';

const examples = `
Examples:
  $ cjm init
  $ cjm init klantreizen --language nl --name "Bakkerij Zeeduin"
  $ cjm init persona "Sam Field"
  $ cjm init journey "Reporting a fault"

Nothing is ever overwritten.
For a folder called "journey" or "persona", write ./journey.`;

const init: Command = {
  declare(command) {
    command
      .argument('[dir]', 'folder of the new workspace (default: here), or: journey, persona')
      .argument('[name...]', 'name of the journey or persona that is added')
      .addOption(
        new Option('--language <language>', 'of files and reports (default: en)').choices([
          'en',
          'nl',
        ]),
      )
      .option('--name <name>', 'of your organisation')
      .addOption(
        new Option('--market <market>', 'who your customers are (default: b2c)').choices(markets),
      )
      .option('-y, --yes', 'ask nothing, take the defaults')
      .option('--dry-run', 'only tell what would be written')
      .addHelpText('after', examples);
  },

  async run({ args, options, global }, context) {
    const chosen = options as InitOptions;
    const [first, ...rest] = args;
    const { files, remarks, next } =
      first === 'journey' || first === 'persona'
        ? await planFile(first, rest.join(' '), chosen, global, context)
        : await planWorkspace(args, chosen, global, context);
    const dryRun = chosen.dryRun === true;
    if (!dryRun) await context.files.writeAll(files, { onlyNew: true });
    const names = files.map(({ path }) => shownPath(context.cwd, path));
    context.stdout.write(`${names.join('\n')}\n`);
    if (global.quiet) return 0;
    const last = dryRun ? 'Nothing was written (--dry-run).' : `Next: ${next}`;
    remark(context, [...remarks, last].join('\n'));
    return 0;
  },
};

export default init;
