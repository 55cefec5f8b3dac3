import { toYaml } from '../to-yaml.ts';
import { flowText, keyText } from './flow-text.ts';
import type { Indentation } from './style.ts';

/** A value in block style: what stands behind its colon or dash, and the lines below. */
export interface BlockText {
  readonly first: string;
  /** With their indentation, without line ends. */
  readonly lines: readonly string[];
}

export interface BlockPlace extends Indentation {
  /** Of the key or the dash. */
  readonly column: number;
  readonly isItem: boolean;
  /** How many levels are in block style; what is deeper stands in brackets. */
  readonly flowBelow: number;
}

/** A value as it is written below a key or behind a dash. */
export function blockText(value: unknown, place: BlockPlace): BlockText {
  const { column, isItem, flowBelow, ...indentation } = place;
  if (flowBelow === 0) return { first: flowText(value), lines: [] };
  if (flowBelow < Infinity) return levels(value, place);
  if (!isItem) {
    const [first = '', ...lines] = linesOf({ k: value }, indentation);
    return { first: first.slice('k:'.length).trim(), lines: lines.map(indentedBy(column)) };
  }
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isMapping || Object.keys(value).length === 0) return { first: flowText(value), lines: [] };
  const [first = '', ...lines] = linesOf(value, indentation);
  return { first, lines: lines.map(indentedBy(column + '- '.length)) };
}

/** Mappings of a few keys, one below the other, with a value in brackets inside. */
function levels(value: unknown, place: BlockPlace): BlockText {
  const lines = Object.entries(value as object).flatMap(([key, item]) => {
    const column = place.column + place.indent;
    const inner = blockText(item, {
      ...place,
      column,
      flowBelow: place.flowBelow - 1,
      isItem: false,
    });
    const first = `${keyText(key)}: ${inner.first}`.trimEnd();
    return [indentedBy(column)(first), ...inner.lines];
  });
  return { first: '', lines };
}

function linesOf(value: unknown, indentation: Indentation): readonly string[] {
  return toYaml(value, indentation).replace(/\n$/, '').split('\n');
}

function indentedBy(columns: number): (line: string) => string {
  return (line) => (line === '' ? line : ' '.repeat(columns) + line);
}
