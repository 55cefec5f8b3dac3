import { zoneOf } from '../../../figures/emotion.ts';
import { textWidth } from '../../../model/text-width.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { feelingWord } from '../../../view/feeling-word.ts';
import { clean, cut, pad, wrap } from '../../terminal-lines.ts';
import { emotionText, excelMark, feelingText, truthMark, type Paint } from './paint.ts';
import type { ShownJourney, ShownPhase, ShownTouchpoint, Value } from './shown-journey.ts';

const mostTitleLines = 2;
/** `▼ −1.5` */
const feelingWidth = 6;
/** Columns from which there is room for longer names. */
const roomy = 100;
const narrowestTitle = 16;

interface Layout {
  readonly width: number;
  readonly number: number;
  readonly title: number;
  readonly channel: number;
  /** Of one feeling: a number, with its word when there is one line. */
  readonly feeling: number;
}

/** The phases with their touchpoints, as a table without borders. */
export function drawPhases(shown: ShownJourney, width: number, paint: Paint): readonly string[] {
  const layout = layoutOf(shown, width);
  const phases = shown.phases.filter(({ touchpoints }) => touchpoints.length > 0);
  return phases.flatMap((phase, index) => [
    ...(index === 0 ? [] : ['']),
    ...heading(shown, phase, layout, paint),
    ...phase.touchpoints.flatMap((touchpoint) => row(shown, touchpoint, layout, paint)),
  ]);
}

function layoutOf(shown: ShownJourney, width: number): Layout {
  const { settings } = shown.workspace;
  const isAlone = shown.lines.length === 1;
  const words = shown.touchpoints
    .flatMap(({ values }) => values)
    .filter((value) => typeof value === 'number')
    .map((value) => textWidth(feelingWord(value, settings)));
  const names = shown.lines.map(({ short }) => 2 + textWidth(short ?? ''));
  const feeling = isAlone
    ? feelingWidth + 1 + Math.max(4, ...words)
    : Math.max(feelingWidth, width < roomy ? 0 : Math.min(12, Math.max(...names)));
  const number = String(shown.touchpoints.at(-1)?.number ?? 0).length;
  const channels = shown.touchpoints.map(({ touchpoint }) =>
    textWidth(channelOf(shown, touchpoint)),
  );
  const longest = Math.min(Math.floor(width / 5), Math.max(0, ...channels));
  // Two blanks before the number, one between the columns, two marks before the title.
  const room = width - 2 - number - 4 - 2 - shown.lines.length * (feeling + 2);
  const channel = room - longest < narrowestTitle ? 0 : longest;
  const title = room - channel;
  return { width, number, title, channel, feeling };
}

function heading(
  shown: ShownJourney,
  { phase, name }: ShownPhase,
  layout: Layout,
  paint: Paint,
): readonly string[] {
  const isAlone = shown.lines.length === 1;
  const columns = shown.lines.length * (layout.feeling + 2);
  const names = isAlone
    ? ''
    : shown.lines
        .map(({ mark, short }, line) => {
          const text = cut(`${mark} ${short ?? ''}`, layout.feeling);
          return `  ${paint.line(pad(text, layout.feeling), line)}`;
        })
        .join('');
  if (phase.implicit) return isAlone ? [] : [' '.repeat(layout.width - columns) + names];
  const { language } = shown.workspace.settings;
  const mean = shown.figures.byPhase.get(phase.id)?.mean ?? null;
  const figure = mean === null ? '' : ` ${shown.words.mean(emotionText(mean, language).trim())} `;
  const room = layout.width - (isAlone ? 0 : columns) - textWidth(figure) - 2;
  const title = cut(name, room - 2);
  const rule = '─'.repeat(Math.max(0, room - textWidth(title) - 1));
  return [
    `${paint.strong(pad(title, 0))} ${paint.faint(rule)}${figure}${paint.faint('──')}${names}`,
  ];
}

function row(
  shown: ShownJourney,
  { touchpoint, number, title, values }: ShownTouchpoint,
  layout: Layout,
  paint: Paint,
): readonly string[] {
  const lines = wrap(title, layout.title, mostTitleLines);
  const marks =
    (touchpoint.type === 'moment-of-truth' ? truthMark : ' ') +
    (touchpoint.excel ? excelMark : ' ');
  const channel = cut(channelOf(shown, touchpoint), layout.channel);
  const first = [
    `  ${String(number).padStart(layout.number)}`,
    marks === '  ' ? marks : paint.strong(marks),
    pad(lines[0] ?? '', layout.title),
  ].join(' ');
  const feelings = values.map((value) => `  ${feelingCell(shown, value, layout, paint)}`).join('');
  const indent = ' '.repeat(2 + layout.number + 4);
  return [
    `${first}  ${paint.faint(pad(channel, layout.channel))}${feelings}`.trimEnd(),
    ...lines.slice(1).map((line) => (indent + pad(line, 0)).trimEnd()),
  ];
}

function feelingCell(shown: ShownJourney, value: Value, layout: Layout, paint: Paint): string {
  if (value === undefined) return ' '.repeat(layout.feeling);
  const { settings } = shown.workspace;
  const text = feelingText(value, settings);
  if (value === null) return pad(text, layout.feeling);
  const word = shown.lines.length === 1 ? ` ${feelingWord(value, settings)}` : '';
  return paint.zone(pad(text + word, layout.feeling), zoneOf(value, settings.zone));
}

function channelOf(shown: ShownJourney, { channels, contact }: Touchpoint): string {
  const [main] = channels;
  if (main === undefined) return contact === 'none' ? shown.words.withoutUs : '';
  return clean(shown.workspace.settings.channels.get(main)?.name ?? main);
}
