import type { ChalkInstance } from 'chalk';
import { zoneOf, type Zone } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import type { Language, Settings } from '../../../model/workspace.ts';

/** How things look: shape tells what colour tells, so that neither is needed. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly zone: (text: string, zone: Zone) => string;
  /** A line of the curve by its index. */
  readonly line: (text: string, line: number) => string;
}

export function paint(chalk: ChalkInstance): Paint {
  const zones = { above: chalk.green, inside: chalk.yellow, below: chalk.red };
  const lines = [chalk.cyan, chalk.magenta, chalk.blue, chalk.white];
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    zone: (text, zone) => zones[zone](text),
    line: (text, line) => (lines[line % lines.length] ?? chalk.white)(text),
  };
}

export const zoneMarks = { above: '▲', inside: '●', below: '▼' } as const satisfies Record<
  Zone,
  string
>;
export const truthMark = '◆';
export const excelMark = '★';

/** `▼ −1.5`; `–` when it is not known. */
export function feelingText(value: number | null, settings: Settings): string {
  if (value === null) return '  –';
  return `${zoneMarks[zoneOf(value, settings.zone)]} ${emotionText(value, settings.language)}`;
}

/** `−1.5`, `+1  `, ` 0  `: of one width, with the signs below each other. */
export function emotionText(value: number | null, language: Language): string {
  const text = formatNumber(value, language, { sign: true });
  return (/^\d/.test(text) ? ` ${text}` : text).padEnd(4);
}
