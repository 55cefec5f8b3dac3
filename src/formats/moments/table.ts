import type { WeighedMoment } from '../../figures/moments.ts';
import type { SelectionInputs } from '../../figures/selection.ts';
import { formatNumber } from '../../language/number.ts';
import { terms } from '../../language/terms.ts';
import { textWidth } from '../../model/text-width.ts';
import {
  emotionText,
  excelMark,
  feelingText,
  paint,
  truthMark,
} from '../journey/terminal/paint.ts';
import { clean, flow, pad, wrap } from '../terminal-lines.ts';
import type { MomentsLayout } from './terminal.ts';

const inputs = [
  'customer',
  'organisation',
  'brand',
  'frequency',
  'brandValues',
] as const satisfies readonly (keyof SelectionInputs)[];
const selectedMark = '✓';
/** Of the three marks before a title. */
const marksWidth = 3;
/** `▼ −1.5` */
const feelingWidth = 6;
const narrowestTitle = 20;
const mostTitleLines = 2;

interface Column {
  readonly head: string;
  readonly width: number;
}

interface Table extends MomentsLayout {
  readonly score: Column;
  /** Of the inputs, where they fit beside the title; else they stand below it. */
  readonly cells: readonly Column[] | null;
  readonly now: Column;
  readonly gap: Column;
  /** Columns of the number, of what stands before a title, and of the title. */
  readonly number: number;
  readonly indent: number;
  readonly title: number;
}

/**
 * The table, best first, and below it what its heads and marks mean.
 * @param isFirst of several journeys: that is told once
 */
export function momentTable(
  moments: readonly WeighedMoment[],
  isFirst: boolean,
  layout: MomentsLayout,
): readonly (readonly string[])[] {
  const table = tableOf(moments, layout);
  return [
    [headLine(table), ...moments.flatMap((moment) => rowLines(moment, table))],
    legendLines(moments, isFirst, layout).map((line) => layout.chalk.dim(line)),
  ];
}

function tableOf(moments: readonly WeighedMoment[], layout: MomentsLayout): Table {
  const { heads, moment } = layout.words;
  const column = (head: string, least: number): Column => ({
    head,
    width: Math.max(least, textWidth(head)),
  });
  const [score, now, gap] = [
    column(heads.score, 3),
    column(heads.now, feelingWidth),
    column(heads.gap, 4),
  ];
  const cells = inputs.map((input) => column(heads[input], 3));
  const beside = cells.reduce((sum, cell) => sum + 1 + cell.width, 0);
  const number = String(moments.length).length;
  const indent = number + 1 + marksWidth + 1;
  const room = layout.width - indent - 2 - score.width - 2 - now.width - 1 - gap.width;
  const isBeside = room - beside >= narrowestTitle;
  const titles = moments.map(({ touchpoint }) => textWidth(clean(touchpoint.title)));
  const longest = Math.max(textWidth(moment), ...titles);
  return {
    ...layout,
    score,
    cells: isBeside ? cells : null,
    now,
    gap,
    number,
    indent,
    title: Math.max(1, Math.min(room - (isBeside ? beside : 0), longest)),
  };
}

function headLine({ chalk, words, score, cells, now, gap, indent, title }: Table): string {
  const beside = (cells ?? []).map((cell) => ` ${right(cell)}`).join('');
  const line = `${pad(words.moment, title)}  ${right(score)}${beside}`;
  const columns = `${line}  ${pad(now.head, now.width)} ${right(gap)}`;
  return chalk.dim((' '.repeat(indent) + columns).trimEnd());
}

function rowLines(moment: WeighedMoment, table: Table): readonly string[] {
  const { chalk, words, workspace, width, score, cells, now, gap, number, indent, title } = table;
  const { settings } = workspace;
  const { touchpoint, selection, lowest, zone } = moment;
  const whole = (value: number | null) => formatNumber(value, settings.language, { digits: 0 });
  const values = inputs.map((input) => {
    const value = selection.inputs[input];
    return whole(value === null ? null : value * 100);
  });
  const beside = (cells ?? []).map((cell, index) => ` ${right(cell, values[index])}`).join('');
  const feeling = pad(feelingText(lowest?.value ?? null, settings), now.width);
  const painted = zone === null ? feeling : paint(chalk).zone(feeling, zone);
  const [first = '', ...more] = wrap(clean(touchpoint.title), title, mostTitleLines);
  const start = `${String(moment.number).padStart(number)} ${chalk.bold(marksOf(moment))}`;
  const figure = chalk.bold(right(score, whole(selection.score)));
  const difference = emotionText(moment.gap, settings.language).trim();
  const below = inputs.map((input, index) => `${words.heads[input]} ${values[index] ?? ''}`);
  return [
    `${start} ${pad(first, title)}  ${figure}${beside}  ${painted} ${right(gap, difference)}`,
    ...more.map((text) => ' '.repeat(indent) + pad(text, 0)),
    ...(cells === null ? flow(below, width - indent) : []).map(
      (text) => ' '.repeat(indent) + chalk.dim(text),
    ),
  ];
}

function legendLines(
  moments: readonly WeighedMoment[],
  isFirst: boolean,
  { width, words, workspace }: MomentsLayout,
): readonly string[] {
  const { types, excel } = terms(workspace.settings.language);
  const { heads, meanings } = words;
  const names = [...inputs, 'now', 'gap'] as const;
  const hasScores = moments.some(({ selection }) => selection.score !== null);
  const remarks = hasScores ? [] : wrap(words.noScores, width);
  if (!isFirst) return remarks;
  return [
    ...remarks,
    ...wrap(words.scoreMeans, width),
    ...flow(
      [
        ...names.map((name) => `${heads[name]} = ${meanings[name]}`),
        `${selectedMark} ${words.selected}`,
        `${truthMark} ${types['moment-of-truth']}`,
        `${excelMark} ${excel}`,
      ],
      width,
    ),
  ];
}

function right({ head, width }: Column, text: string = head): string {
  return pad(text, width, 'right');
}

function marksOf({ touchpoint: { type, excel, selected } }: WeighedMoment): string {
  return [
    selected === undefined ? ' ' : selectedMark,
    type === 'moment-of-truth' ? truthMark : ' ',
    excel ? excelMark : ' ',
  ].join('');
}
