const pattern = /^(\d+(?:\.\d+)?)(d|w|mo|y)$/;
const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * Whether a day has passed: `2026-11` has when it is December, `2026` in 2027.
 * @param today `2026-11-22`
 */
export function isPast(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}

/**
 * The day on which something is due again, `2026-12-18`: `every` (`6mo`, `1y`, `2w`, `P6M`) after `last`; of a range
 * the longer. A month that has no such day gives its last one. Null when either cannot be read so.
 */
export function dueAgain(last: string, every: string | readonly string[]): string | null {
  const length = lengthOf(typeof every === 'string' ? every : (every.at(-1) ?? ''));
  const [year = Number.NaN, month = 1, day = 1] = last.split('-').map(Number);
  if (length === null || Number.isNaN(year)) return null;
  const from = year * 12 + month - 1 + length.months;
  const [toYear, toMonth] = [Math.floor(from / 12), from % 12];
  const longest = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(toYear, toMonth, Math.min(day, longest) + length.days));
  return Number.isNaN(due.getTime()) ? null : due.toISOString().slice(0, 10);
}

function lengthOf(text: string): { readonly months: number; readonly days: number } | null {
  const short = pattern.exec(text);
  if (short !== null) {
    const [count, unit] = [Number(short[1]), short[2]];
    if (unit === 'd' || unit === 'w')
      return { months: 0, days: Math.round(count * (unit === 'w' ? 7 : 1)) };
    return { months: Math.round(count * (unit === 'y' ? 12 : 1)), days: 0 };
  }
  const long = iso.exec(text);
  if (long === null || text === 'P') return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = long
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { months: years * 12 + months, days: weeks * 7 + days };
}
