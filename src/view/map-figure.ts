import type { CurveView } from './curve-view.ts';
import { letterWidth } from './cut-text.ts';
import { journeyCurve } from './journey-curve.ts';
import { keySentence } from './key-sentence.ts';
import type { Label } from './label.ts';
import { itemText, type Item } from './lane-item.ts';
import { lanesOf, type Lane } from './lanes.ts';
import type { Study } from './study.ts';
import { wrapText } from './wrap-text.ts';

/** A surface behind text. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The map as a picture: phases, touchpoints, the curve and the main lanes, in pixels. */
export interface MapFigure {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly boxes: readonly Box[];
  readonly labels: readonly Label[];
  /** Lines between phases and lanes. */
  readonly rules: readonly string[];
  readonly curve: { readonly view: CurveView; readonly y: number } | null;
  /** Where the columns begin, and so the curve. */
  readonly left: number;
}

const columnWidth = 168;
const left = 150;
const right = 16;
const lineHeight = 16;
const padding = 10;
/** Lanes that a picture shows, of those that say something; it stays a picture, the page has all. */
const shownLanes: ReadonlySet<Lane['id']> = new Set([
  ...(['does', 'quotes', 'channel', 'pains', 'opportunities', 'solutions'] as const),
  ...(['frontstage', 'backstage'] as const),
]);
const mostItems = 4;
const mostLines = 6;
const columnsOf = (width: number) => Math.floor((width - 2 * padding) / letterWidth);

interface Row {
  readonly boxes: readonly Box[];
  readonly labels: readonly Label[];
  readonly height: number;
}

/** The picture of the map; its height follows from what it says. Text is wrapped, and ends in `…` where it is long. */
export function mapFigure(study: Study): MapFigure {
  const { journey, words } = study;
  const width = left + journey.touchpoints.length * columnWidth + right;
  const sentence = lines(keySentence(study), width - 2 * 28, 3);
  const rows: Row[] = [];
  let y = 52 + sentence.length * lineHeight + 18;
  const top = y;
  const rules: string[] = [];
  const add = (row: Row): void => {
    rows.push(row);
    y += row.height;
    rules.push(`M0 ${y}H${width}`);
  };
  rules.push(`M0 ${y}H${width}`);
  const phases = phaseRow(study, y, width);
  if (phases !== null) add(phases);
  add(touchpointRow(study, y, width));
  const curve = journeyCurve(study, { columnWidth, unit: 44, above: 54, below: 50 });
  const curveTop = y;
  if (curve !== null) {
    y += curve.height;
    rules.push(`M0 ${y}H${width}`);
  }
  for (const lane of lanesOf(study)) if (shownLanes.has(lane.id)) add(laneRow(lane, y));
  return {
    width,
    height: y + right,
    title: journey.title,
    description: curve?.description ?? words.noCurve,
    boxes: rows.flatMap(({ boxes }) => boxes),
    labels: [
      { x: 28, y: 38, text: journey.title, class: 'title', anchor: 'start' },
      ...stack(sentence, 28, 46, 'lead'),
      ...rows.flatMap(({ labels }) => labels),
    ],
    rules: [...rules, ...dividers(study, top, y)],
    curve: curve === null ? null : { view: curve, y: curveTop },
    left,
  };
}

function phaseRow({ journey, words }: Study, y: number, width: number): Row | null {
  const phases = journey.phases.filter(({ touchpoints }) => touchpoints.length > 0);
  if (phases.every(({ implicit }) => implicit)) return null;
  let column = 0;
  const names = phases.map(({ name, touchpoints }) => {
    const x = left + column * columnWidth + padding;
    column += touchpoints.length;
    // Its letters are larger.
    return { x, text: lines(name, (touchpoints.length * columnWidth) / 1.15, 2) };
  });
  const height = heightOf(names.map(({ text }) => text));
  return {
    height,
    boxes: [{ x: 0, y, width, height }],
    labels: [
      ...stack(lines(words.phase, left, 2), padding, y + padding, 'lane-name'),
      ...names.flatMap(({ x, text }) => stack(text, x, y + padding, 'phase-name')),
    ],
  };
}

function touchpointRow({ journey, words }: Study, y: number, width: number): Row {
  const names = journey.touchpoints.map(({ title }) => lines(title, columnWidth / 1.06, 5));
  const height = heightOf(names);
  return {
    height,
    boxes: [{ x: 0, y, width, height }],
    labels: [
      ...stack(lines(words.touchpoint, left, 2), padding, y + padding, 'lane-name'),
      ...names.flatMap((text, index) => stack(text, xOf(index), y + padding, 'moment-head')),
    ],
  };
}

function laneRow({ title, cells }: Lane, y: number): Row {
  const name = lines(title, left, 3);
  const texts = cells.map(cellLines);
  const height = heightOf([name, ...texts.map((cell) => cell.map(({ text }) => text))]);
  return {
    height,
    boxes: [{ x: 0, y, width: left, height }],
    labels: [
      ...stack(name, padding, y + padding, 'lane-name'),
      ...texts.flatMap((cell, index) =>
        cell.flatMap(({ text, class: kind }, at) =>
          stack([text], xOf(index), y + padding + at * lineHeight, kind),
        ),
      ),
    ],
  };
}

/** What a cell says, each item from a new line on; how many more there are where they are too many. */
function cellLines(items: readonly Item[]) {
  const shown = items.slice(0, mostItems).flatMap((item) =>
    lines(itemText(item), columnWidth, mostLines).map((text) => ({
      text,
      class: item.class === 'quiet' ? 'quiet' : '',
    })),
  );
  const more = items.length - mostItems;
  return more > 0 ? [...shown, { text: `+ ${more} …`, class: 'quiet' }] : shown;
}

function dividers({ journey: { phases } }: Study, top: number, bottom: number): readonly string[] {
  let column = 0;
  const ends = phases.map(({ touchpoints }) => (column += touchpoints.length));
  return [...new Set([0, ...ends])].map((end) => `M${left + end * columnWidth} ${top}V${bottom}`);
}

function xOf(index: number): number {
  return left + index * columnWidth + padding;
}

function lines(text: string, room: number, most: number): readonly string[] {
  return wrapText(text, columnsOf(room), most);
}

function heightOf(cells: readonly (readonly string[])[]): number {
  return Math.max(1, ...cells.map((cell) => cell.length)) * lineHeight + 2 * padding;
}

/** Lines of text below each other, from the top of the first. */
function stack(texts: readonly string[], x: number, y: number, name: string): readonly Label[] {
  return texts.map((text, line) => ({
    x,
    y: y + 12 + line * lineHeight,
    text,
    class: name,
    anchor: 'start' as const,
  }));
}
