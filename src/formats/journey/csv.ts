import { meanFeeling } from '../../figures/emotion.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { lanesOf } from '../../view/lanes.ts';
import { itemText } from '../../view/lane-item.ts';
import type { Study } from '../../view/study.ts';
import { csvRow, type CsvValue } from '../csv.ts';
import type { JourneyFormat } from '../report-formats.ts';

/** The columns before the lanes. By the first of them cjm knows a file that it may replace. */
const head = [
  ...['journey', 'number', 'phase', 'id', 'title', 'personas', 'channels', 'type', 'excel'],
  ...['emotion', 'expected', 'before', 'organisationView', 'triage', 'selection', 'selected'],
] as const;

/**
 * A row per touchpoint for spreadsheets (RFC 4180): first what can be calculated with, then each lane of the map in words.
 * Several things in one cell stand on lines of their own.
 */
export const journeyCsv: JourneyFormat = {
  name: 'csv',
  summary: 'a row per touchpoint, for spreadsheets',
  extension: '.csv',
  print(study) {
    const lanes = lanesOf(study);
    const rows = study.journey.touchpoints.map((touchpoint, index) => [
      ...valuesOf(touchpoint, index, study),
      ...lanes.map(({ cells }) => (cells[index] ?? []).map(itemText).join('\n')),
    ]);
    return [[...head, ...lanes.map(({ id }) => `lane.${id}`)], ...rows].map(csvRow).join('');
  },
};

function valuesOf(
  touchpoint: Touchpoint,
  index: number,
  { journey, triage, selection }: Study,
): readonly CsvValue[] {
  const { id, title, phase, personas, channels, type, excel, selected } = touchpoint;
  return [
    ...[journey.id, index + 1, phase, id, title, personas.join(' '), channels.join(' ')],
    ...[type, excel, meanFeeling(touchpoint.emotion, personas)],
    ...[meanFeeling(touchpoint.expectedEmotion, personas)],
    ...[meanFeeling(touchpoint.emotionBefore, personas), touchpoint.organisationView],
    ...[triage.get(id)?.decision, selection.get(id)?.score, selected !== undefined],
  ];
}
