import { Chalk } from 'chalk';
import { Option } from 'commander';
import { explainJson } from '../formats/rules/json.ts';
import { explainTerminal } from '../formats/rules/terminal.ts';
import { explainWords } from '../language/explain.ts';
import { documentation } from '../lint/documentation.ts';
import type { Language } from '../model/workspace.ts';
import type { Command } from './command.ts';
import { explained } from './explain/explained.ts';
import { languageHere } from './explain/language-here.ts';
import { declareFormats, printFormats, requestedFormats, type Page } from './format-option.ts';
import { remark } from './remark.ts';

const formats = ['terminal', 'json'] as const;

const explain: Command = {
  declare(command) {
    command
      .argument('[rule]', 'id of a rule or group, or a statement of the method (default: all)')
      .addOption(
        new Option('--language <language>', 'of the texts (default: as in cjm.yaml)').choices([
          'nl',
          'en',
        ]),
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm explain\n  $ cjm explain promise-broken\n  $ cjm explain promises\n  $ cjm explain 1-19\n  $ cjm explain --json',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const outputs = requestedFormats(options, formats);
    const found = explained(args[0]);
    const language =
      (options['language'] as Language | undefined) ?? (await languageHere(context, global));
    const print = (name: string, { width, color }: Page) =>
      name === 'json'
        ? explainJson.print(found, { language, documentation })
        : explainTerminal.print(found, {
            language,
            documentation,
            width,
            chalk: new Chalk({ level: color ? 1 : 0 }),
          });
    await printFormats(outputs, print, { options, global }, context);
    if (found.isList && found.statement === null && !global.quiet) {
      remark(context, explainWords(language).count(found.rules.length));
    }
    return 0;
  },
};

export default explain;
