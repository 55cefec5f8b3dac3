import { Chalk } from 'chalk';
import { rankingJson } from '../formats/ranking/json.ts';
import type { Rankings } from '../formats/ranking/rankings.ts';
import { rankingTable } from '../formats/ranking/table.ts';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { scoreWords } from '../language/score.ts';
import type { Journey } from '../model/journey.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';
import { rank } from '../score/rank.ts';
import type { Weights } from '../score/weights.ts';
import { normaliseWeights } from '../score/weights.ts';
import { fileKind } from '../workspace/file-kind.ts';
import type { Command, ExitCode, OptionValues } from './command.ts';
import { findJourney } from './find-journey.ts';
import { declareFormats, printFormats, requestedFormats, type Page } from './format-option.ts';
import { remark } from './remark.ts';
import { openWorkspace } from './open-workspace.ts';
import { reportUnusable, unusableFiles } from './unusable-files.ts';
import { parseWeights } from './weights-option.ts';

const formats = ['table', 'json'] as const;
const scaffold = `
    solutions:
      - title: Call back within the hour
        for: request-a-quote
        scores: { distinctive: 3, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 3 }
`;

interface Request {
  readonly weights: Weights;
  /** Show the ranks up to this one only. */
  readonly top: number;
}

const score: Command = {
  declare(command) {
    command
      .argument('[journey]', 'id or file of a journey (default: all journeys with solutions)')
      .option('--weights <list>', 'weights of the criteria: ease=2,distinctive=0.5')
      .option('--top <n>', 'show only the solutions that rank this high')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm score\n  $ cjm score --weights ease=2,distinctive=0.5 --top 3\n  $ cjm score --json\n\nWith --verbose the table also shows the ids of the solutions.',
      );
    declareFormats(command, formats);
  },

  async run({ args, options, global }, context) {
    const request = requestOf(options);
    const outputs = requestedFormats(options, formats);
    const workspace = await openWorkspace(context, global);
    const journeys = args[0] === undefined ? workspace.journeys : [findJourney(workspace, args[0])];
    const rankings = rankAll(
      journeys.filter(({ solutions }) => args[0] !== undefined || solutions.length > 0),
      workspace,
      request,
    );
    const { language } = workspace.settings;
    const print = (name: string, { width, color }: Page) => {
      if (name === 'json') return rankingJson.print(rankings, { language });
      const chalk = new Chalk({ level: color ? 1 : 0 });
      return rankingTable.print(rankings, { language, width, chalk, showIds: global.verbose });
    };
    await printFormats(outputs, print, { options, global }, context);
    const code = exitCode(workspace, args[0] === undefined ? null : journeys, context);
    if (code === 0 && !global.quiet) remark(context, nextStep(rankings, workspace).trimEnd());
    return code;
  },
};

export default score;

function requestOf(options: OptionValues): Request {
  const weights = options['weights'] as string | undefined;
  return {
    weights: weights === undefined ? {} : parseWeights(weights),
    top: parseTop(options['top'] as string | undefined),
  };
}

function parseTop(text: string | undefined): number {
  if (text === undefined) return Infinity;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) {
    throw new UserError(
      `--top "${text}" is not a whole number from 1.`,
      'Write for example --top 3.',
    );
  }
  return value;
}

function rankAll(
  journeys: readonly Journey[],
  { settings }: Workspace,
  { weights, top }: Request,
): Rankings {
  return {
    criteria: normaliseWeights({ ...settings.weights, ...weights }),
    journeys: journeys.map((journey) => {
      const ranking = rank(journey, { weights, settings });
      const listed = ranking.solutions.filter(
        ({ rank: place }) => top === Infinity || (place !== null && place <= top),
      );
      return { journey, ranking, listed };
    }),
  };
}

/** The next useful step. */
function nextStep({ journeys }: Rankings, { settings: { language } }: Workspace): string {
  const words = scoreWords(language);
  const solutions = journeys
    .flatMap(({ journey }) => journey.solutions)
    .filter(({ status }) => status !== 'dropped');
  if (solutions.length === 0) return `${words.noSolutions} ${words.addSolutions}\n${scaffold}`;
  if (solutions.every(({ scores }) => scores.length === 0)) {
    return `${words.noScores} ${words.addScores}\n${scaffold}`;
  }
  const listed = journeys.flatMap((one) => one.listed);
  if (listed.length === 0 || listed.some(({ complete }) => !complete)) {
    return `${words.nextScores}\n`;
  }
  if (solutions.some(({ chosen }) => chosen)) return `${words.nextReport}\n`;
  const first = journeys.find(({ ranking }) => ranking.solutions.length > 0);
  const best = first?.ranking.solutions[0];
  if (first === undefined || best === undefined) return '';
  return `${words.nextChoose(best.id, visible(first.journey.origin.file))}\n`;
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
