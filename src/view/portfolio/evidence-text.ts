import { formatDate, formatNumber } from '../../language/number.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Study } from '../study.ts';
import type { Portfolio } from './portfolio.ts';

/** On what a feeling rests: `customer interviews, May 2026, 14 people`; that it is an assumption where it rests on nothing. */
export function evidenceText({ evidence }: Touchpoint, study: Study, { words }: Portfolio): string {
  const { language, terms } = study;
  const sources = evidence.flatMap((id) => {
    const source = study.evidenceOf(id);
    if (source === undefined) return [];
    const { method, date, participants } = source;
    const people =
      participants === undefined
        ? null
        : study.words.participants(formatNumber(participants, language));
    const parts = [
      terms.methods[method],
      date === undefined ? null : formatDate(date, language),
      people,
    ];
    return [parts.filter((part) => part !== null).join(', ')];
  });
  return sources.length === 0 ? words.noSource : words.source(sources);
}
