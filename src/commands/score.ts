import { Chalk } from 'chalk';
import { rankingCsv } from '../formats/ranking/csv.ts';
import { explainSolution } from '../formats/ranking/explain.ts';
import { rankingJson } from '../formats/ranking/json.ts';
import { rankingMarkdown } from '../formats/ranking/markdown.ts';
import type { RankedJourney, Rankings } from '../formats/ranking/rankings.ts';
import { rankingTable } from '../formats/ranking/table.ts';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import { assess } from '../score/assess.ts';
import { rank } from '../score/rank.ts';
import { normaliseWeights } from '../score/weights.ts';
import { fileKind } from '../workspace/file-kind.ts';
import type { Command, ExitCode } from './command.ts';
import { findJourney } from './find-journey.ts';
import type { FormatRequest, Page } from './format-option.ts';
import { declareFormats, printFormats, requestedFormats } from './format-option.ts';
import { openWorkspace } from './open-workspace.ts';
import { remark } from './remark.ts';
import { nextStep } from './score/next-step.ts';
import type { ScoreRequest } from './score/request.ts';
import { checkSolution, journeysWith, scoreRequest } from './score/request.ts';
import { reportUnusable, unusableFiles } from './unusable-files.ts';

const formats = ['table', 'json', 'markdown', 'csv'] as const;

const score: Command = {
  declare(command) {
    command
      .argument('[journey]', 'id or file of a journey (default: all journeys with solutions)')
      .option('--for <touchpoint>', 'rank only the solutions for this touchpoint')
      .option('--weights <list>', 'weights of the criteria: ease=2,distinctive=0.5')
      .option('--top <n>', 'show only the solutions that rank this high')
      .option('--explain <solution>', 'show step by step how its score came about')
      .option(
        '--draws <n>',
        'other weights to try, for tiers and shares; 0 for none (default: 10000)',
      )
      .option('--seed <n>', 'draw other ones (default: 1)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm score\n  $ cjm score --weights ease=2,distinctive=0.5 --top 3\n  $ cjm score --json\n\nWith --verbose the table also shows the ids of the solutions.',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const outputs = requestedFormats(options, formats);
    const workspace = await openWorkspace(context, global);
    const request = scoreRequest(options, workspace);
    const asked = args[0] === undefined ? null : [findJourney(workspace, args[0])];
    const all = asked ?? workspace.journeys.filter(({ solutions }) => solutions.length > 0);
    const journeys = request.moment === null ? all : journeysWith(all, request.moment);
    const rankings = rankAll(journeys, workspace, request);
    const print = printer(rankings, request, workspace, { outputs, showIds: global.verbose });
    await printFormats(outputs, print, { options, global }, context);
    const code = exitCode(workspace, asked, context);
    if (code === 0 && !global.quiet && request.explain === null) {
      const next = nextStep(rankings, workspace);
      if (next !== null) remark(context, next);
    }
    return code;
  },
};

export default score;

/** The formats by name. @throws UserError when a solution is to be explained that is not there, or not in a table */
function printer(
  rankings: Rankings,
  { explain }: ScoreRequest,
  { settings: { language } }: Workspace,
  { outputs, showIds }: { readonly outputs: readonly FormatRequest[]; readonly showIds: boolean },
): (name: string, page: Page) => string {
  const asTable = ({ width, color }: Page) => ({
    language,
    width,
    chalk: new Chalk({ level: color ? 1 : 0 }),
    showIds,
  });
  if (explain !== null) {
    const id = explain.normalize('NFC');
    const other = outputs.find(({ name }) => name !== 'table');
    if (other !== undefined) {
      throw new UserError(
        `--explain is told in words, not as ${other.name}.`,
        `Leave out --explain, or --format ${other.name}.`,
      );
    }
    const idsOf = ({ assessment }: RankedJourney) =>
      assessment.ranking.solutions.map((one) => one.id);
    checkSolution(
      id,
      new Set(rankings.journeys.flatMap(idsOf)),
      rankings.journeys.map(({ journey }) => journey),
    );
    const subjects = rankings.journeys.filter((one) => idsOf(one).includes(id));
    return (_, page) => subjects.map((one) => explainSolution(one, id, asTable(page))).join('\n');
  }
  return (name, page) => {
    switch (name) {
      case 'json':
        return rankingJson.print(rankings);
      case 'markdown':
        return rankingMarkdown.print(rankings, { language });
      case 'csv':
        return rankingCsv.print(rankings);
      default:
        return rankingTable.print(rankings, asTable(page));
    }
  };
}

function rankAll(
  journeys: readonly Journey[],
  { settings }: Workspace,
  { weights, top, draws, seed, moment }: ScoreRequest,
): Rankings {
  const options = { settings, weights, draws, seed };
  return {
    criteria: normaliseWeights({ ...settings.weights, ...weights }, settings.criteria),
    draws,
    seed,
    journeys: journeys.map((journey) => {
      const subject = moment === null ? journey : onlyFor(journey, moment);
      const assessment = assess(subject, options);
      const listed = assessment.ranking.solutions.filter(
        ({ rank: place }) => top === Infinity || (place !== null && place <= top),
      );
      const touchpoint = journey.touchpoints.find(({ id }) => id === moment) ?? null;
      return { journey: subject, moment: touchpoint, assessment, listed };
    }),
  };
}

/** The journey with the solutions for one touchpoint alone. */
function onlyFor(journey: Journey, touchpoint: string): Journey {
  const meant = new Set(
    rank(journey)
      .solutions.filter(({ touchpoints }) => touchpoints.includes(touchpoint))
      .map(({ id }) => id),
  );
  return { ...journey, solutions: journey.solutions.filter(({ id }) => meant.has(id)) };
}

/** 1 when a file that the ranking needs could not be used: the journey's, its ratings, the settings. */
function exitCode(
  workspace: Workspace,
  asked: readonly Journey[] | null,
  context: Context,
): ExitCode {
  const needed = asked === null ? ['rating', 'journey'] : ['rating'];
  return reportUnusable(
    unusableFiles(workspace, (file) => needed.includes(fileKind(file) ?? '')),
    context,
  );
}
