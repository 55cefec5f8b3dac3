import { join } from 'node:path';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { rateWords } from '../language/rate.ts';
import type { Criterion } from '../model/criteria.ts';
import type { Journey } from '../model/journey.ts';
import { visible, visibleLine } from '../model/visible.ts';
import type { Command, ExitCode, GlobalOptions } from './command.ts';
import { findJourney } from './find-journey.ts';
import { oneLine } from './init/name.ts';
import { openWorkspaceWithFolder, type OpenedWorkspace } from './open-workspace.ts';
import { interview } from './rate/interview.ts';
import { findRater, type Rater } from './rate/rating-file.ts';
import { saveAnswers, type Answer, type RatingTarget } from './rate/save.ts';
import { sheetsOf, type OwnScores, type SheetOptions, type Sheets } from './rate/sheets.ts';
import { remark } from './remark.ts';
import { shownPath } from './shown-path.ts';

const examples = `
Examples:
  $ cjm rate warm-home-grant
  $ cjm rate warm-home-grant --rater carla --only-missing

Needs a terminal. Elsewhere, write ratings/NAME.rating.yaml yourself:

  rater: carla
  journey: warm-home-grant
  scores:
    friday-text: { distinctive: 2, brandFit: 4, ease: 5 }`;

interface RateOptions extends SheetOptions {
  readonly rater?: string;
}

/** Somebody who scored nothing yet: what is not asked of them is asked of nobody. */
const newcomer = { name: '', scores: {}, file: null };

const rate: Command = {
  declare(command) {
    command
      .argument('<journey>', 'id or file of the journey')
      .option('--rater <name>', 'who scores (default: asks)')
      .option('--only-missing', 'ask only for scores that nobody gave yet', false)
      .option('--again', 'ask also for what you scored before', false)
      .addHelpText('after', examples);
  },

  async run({ args, options, global }, context) {
    const chosen = options as Partial<RateOptions>;
    const asked = { again: chosen.again === true, onlyMissing: chosen.onlyMissing === true };
    if (asked.again && asked.onlyMissing) {
      throw new UserError(
        '--again and --only-missing do not go together.',
        'What you scored is not missing: give one of the two.',
      );
    }
    const opened = await openWorkspaceWithFolder(context, global);
    const { settings } = opened.workspace;
    const journey = findJourney(opened.workspace, args[0] ?? '');
    const anyone = sheetsOf(journey, settings.criteria, newcomer, asked);
    if (anyone.sheets.length === 0) return nothingToAsk(anyone, asked, journey, opened, context);
    const { prompts } = context;
    if (prompts === null) throw noTerminal(journey, anyone, settings.criteria);
    const words = rateWords(settings.language);
    const typed = chosen.rater ?? (await prompts.text(words.name, ''));
    const rater = await findRater(oneLine(typed, 'rater'), journey, opened, context.files);
    const own = { ...rater, file: rater.isNew ? null : rater.file };
    const sheets = sheetsOf(journey, settings.criteria, own, asked);
    if (sheets.sheets.length === 0) return nothingToAsk(sheets, asked, journey, opened, context);
    introduce(sheets, rater, opened, global, context);
    const target = targetOf(journey, rater, opened);
    let scores: OwnScores | null = rater.isNew ? null : rater.scores;
    const save = async (answers: readonly Answer[]) => {
      if (answers.length > 0) scores = await saveAnswers(answers, target, context);
    };
    const talk = { journey, sheets: sheets.sheets, scores: rater.scores, save };
    const stopped = await interview({ ...talk, language: settings.language }, prompts, context);
    const result = resultOf(scores, sheets, settings.criteria);
    if (scores !== null) {
      context.stdout.write(
        `${visibleLine(shownPath(global.directory, join(opened.folder, rater.file)))}\n`,
      );
    }
    if (global.quiet) return 0;
    const id = visible(journey.id);
    remark(
      context,
      [
        '',
        scores === null ? words.nothingGiven : words.result(result.given, result.of),
        stopped
          ? words.goOn(`cjm rate ${id} --rater ${quoted(rater.name)}`)
          : words.next(`cjm score ${id}`),
      ].join('\n'),
    );
    return 0;
  },
};

export default rate;

/** How many of the scores that are the rater's to give stand in the file now. */
function resultOf(scores: OwnScores | null, { solutions }: Sheets, criteria: readonly Criterion[]) {
  const cells = solutions.flatMap((id) =>
    criteria.map((criterion) => scores?.[id]?.[criterion.id]),
  );
  return { given: cells.filter((score) => score !== undefined).length, of: cells.length };
}

/** As one word of a command line. */
function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"${visible(name).replaceAll('"', '')}"`;
}

function noTerminal(
  journey: Journey,
  { solutions: [solution = ''] }: Sheets,
  [criterion]: readonly Criterion[],
): UserError {
  const id = visible(journey.id);
  const cell = `${visible(criterion?.id ?? '')}: 4`;
  return new UserError(
    '"cjm rate" asks its questions at a terminal, and this is none.',
    `Write a file ratings/NAME.rating.yaml instead, with "rater: NAME", "journey: ${id}" and "scores:", below it a line for each solution, such as "${visible(solution)}: { ${cell} }".`,
  );
}

function nothingToAsk(
  { solutions, agreed, inJourney }: Sheets,
  { onlyMissing }: SheetOptions,
  journey: Journey,
  { workspace }: OpenedWorkspace,
  context: Context,
): ExitCode {
  const words = rateWords(workspace.settings.language);
  remark(
    context,
    [
      ...setAside({ agreed, inJourney }, workspace.settings.language),
      onlyMissing && solutions.length > 0
        ? words.nothingMissing
        : solutions.length > 0
          ? words.complete
          : words.nothingToRate,
      ...(solutions.length > 0 ? [words.next(`cjm score ${visible(journey.id)}`)] : []),
    ].join('\n'),
  );
  return 0;
}

function introduce(
  { sheets, agreed, inJourney }: Sheets,
  { file, isNew }: Rater,
  { workspace, folder }: OpenedWorkspace,
  { directory }: GlobalOptions,
  context: Context,
): void {
  const { language } = workspace.settings;
  const words = rateWords(language);
  const scores = sheets.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const lines = [
    words.intro(sheets.length, scores),
    words.blind,
    ...setAside({ agreed, inJourney }, language),
    ...(isNew ? [] : [words.goesOn(shownPath(directory, join(folder, file)))]),
  ];
  remark(context, lines.map(visibleLine).join('\n'));
}

function setAside(
  { agreed, inJourney }: Pick<Sheets, 'agreed' | 'inJourney'>,
  language: Parameters<typeof rateWords>[0],
): readonly string[] {
  const words = rateWords(language);
  return [
    ...(agreed > 0 ? [words.agreed(agreed)] : []),
    ...(inJourney > 0 ? [words.inJourney(inJourney)] : []),
  ];
}

function targetOf(
  journey: Journey,
  { name, file }: Rater,
  { workspace, folder }: OpenedWorkspace,
): RatingTarget {
  return {
    rater: name,
    journey: journey.id,
    today: workspace.today,
    folder,
    file,
    criteria: workspace.settings.criteria.map(({ id }) => id),
  };
}
