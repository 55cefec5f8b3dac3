import { Chalk } from 'chalk';
import { journeyJson } from '../formats/journey/json.ts';
import { terminal } from '../formats/journey/terminal.ts';
import { isFelt } from '../figures/emotion.ts';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { showWords } from '../language/show.ts';
import type { Journey } from '../model/journey.ts';
import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Command } from './command.ts';
import { findJourney } from './find-journey.ts';
import { fileKind } from '../workspace/file-kind.ts';
import { declareFormats, printFormats, requestedFormats, type Page } from './format-option.ts';
import { openWorkspace } from './open-workspace.ts';
import { remark } from './remark.ts';
import { showsUnicode } from './shows-unicode.ts';
import { reportUnusable, unusableFiles } from './unusable-files.ts';

const formats = ['terminal', 'json'] as const;

const show: Command = {
  declare(command) {
    command
      .argument('[journey]', 'id or file of a journey (default: the only one)')
      .option('--persona <id>', 'only what this persona meets and feels')
      .option('--ascii', 'draw with plain ASCII characters')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm show\n  $ cjm show request-a-quote\n  $ cjm show request-a-quote --persona sam\n  $ cjm show request-a-quote --json',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const outputs = requestedFormats(options, formats);
    const workspace = await openWorkspace(context, global);
    const journey =
      args[0] === undefined ? onlyJourney(workspace, context) : findJourney(workspace, args[0]);
    const persona = checkedPersona(options['persona'] as string | undefined, journey);
    const isAscii = options['ascii'] === true;
    const print = (name: string, { width, color, isFile }: Page) => {
      if (name === 'json') return journeyJson.print({ workspace, journey }, { persona });
      const unicode = !isAscii && (isFile || showsUnicode(context));
      const chalk = new Chalk({ level: color ? 1 : 0 });
      return terminal.print({ workspace, journey }, { width, unicode, chalk, persona });
    };
    await printFormats(outputs, print, { options, global }, context);
    if (!global.quiet) remark(context, nextStep(workspace, journey));
    return exitCode(workspace, journey, context);
  },
};

export default show;

function onlyJourney(workspace: Workspace, context: Context): Journey {
  const { journeys } = workspace;
  const [first, second] = journeys;
  if (first === undefined) {
    const broken = unusableFiles(workspace, (file) => fileKind(file) === 'journey');
    if (broken.length > 0) {
      throw new UserError(
        `There is no journey to show: ${namesOf(broken)} could not be used.`,
        '"cjm check" tells why.',
        1,
      );
    }
    throw new UserError('There is no journey to show here.', '"cjm init" writes a first one.');
  }
  if (second === undefined) return first;
  const width = Math.max(...journeys.map(({ id }) => id.length));
  for (const { id, title } of journeys) {
    context.stderr.write(`  ${id.padEnd(width)}  ${visible(title)}\n`);
  }
  throw new UserError(
    `There are ${journeys.length} journeys: say which one to show.`,
    `Write for example: cjm show ${first.id}`,
  );
}

function namesOf(files: readonly string[]): string {
  const shown = files.slice(0, 5).map((file) => `"${visible(file)}"`);
  return files.length > 5 ? `${shown.join(', ')} and ${files.length - 5} more` : shown.join(', ');
}

/** @throws UserError when the journey has no such persona */
function checkedPersona(id: string | undefined, journey: Journey): string | undefined {
  if (id === undefined) return undefined;
  const ids = new Set([
    ...journey.personas,
    ...journey.touchpoints.flatMap(({ personas }) => personas),
  ]);
  if (ids.has(id)) return id;
  const near = nearest(id, ids);
  const message = `No persona "${visible(id)}" travels in "${visible(journey.id)}".`;
  if (ids.size === 0) throw new UserError(message, 'The journey names no personas.');
  throw new UserError(
    message,
    near === null ? `There are: ${[...ids].join(', ')}.` : `Did you mean "${near}"?`,
  );
}

function nextStep({ settings }: Workspace, journey: Journey): string {
  const words = showWords(settings.language);
  const isKnown = journey.touchpoints.some(({ emotion, personas }) => isFelt(emotion, personas));
  if (!isKnown) return words.nextEmotion;
  if (journey.solutions.some(({ scores }) => scores.length > 0)) return words.nextScore(journey.id);
  return words.nextReport(journey.origin.file);
}

/** 1 when a file that is needed could not be used: the settings, a persona, the journey this one comes from. */
function exitCode(workspace: Workspace, journey: Journey, context: Context): 0 | 1 {
  const names = new Set([
    ...journey.personas.flatMap((id) => [`${id}.persona.yaml`, `${id}.persona.yml`]),
    ...(journey.from === undefined
      ? []
      : [`${journey.from}.journey.yaml`, `${journey.from}.journey.yml`]),
  ]);
  return reportUnusable(
    unusableFiles(workspace, (file) => names.has(file.split('/').at(-1) ?? '')),
    context,
  );
}
