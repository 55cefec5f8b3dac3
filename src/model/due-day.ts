import { daysPerMonth, readDuration } from './duration.ts';

const lastYear = 9999;
const none = { months: 0, days: 0 };

/**
 * The last day on which something that comes round is still in time, as `2026-11-21`: the day, or the last day of the
 * month or year, on which it was last done, and then `every`. Half a year after 31 August is the last of February.
 *
 * @param last `2026-05-12`, `2026-05` or `2026`
 * @param every `6mo`, `1y`, `P2W`; parts of a month count at its mean length, what is no length counts as none
 */
export function dueDay(last: string, every: string): string {
  const [year = 0, month = 12, day = daysIn(year, month - 1)] = last.split('-').map(Number);
  const { months, days } = readDuration(every) ?? none;
  if (!Number.isInteger(months)) {
    return written(year, month - 1, day + Math.ceil(months * daysPerMonth + days));
  }
  const place = year * 12 + month - 1 + months;
  const [dueYear, dueMonth] = [Math.floor(place / 12), place % 12];
  return written(dueYear, dueMonth, Math.min(day, daysIn(dueYear, dueMonth)) + Math.ceil(days));
}

/** @param month 0 is January */
function daysIn(year: number, month: number): number {
  if (month !== 1) return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A day as text; all that lies beyond the years of four digits is the last of them. */
function written(year: number, month: number, day: number): string {
  const isNear = year + day / 365.25 <= lastYear;
  const time = isNear ? Date.UTC(year, month, day) : Date.UTC(lastYear, 11, 31);
  return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
