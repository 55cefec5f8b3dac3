import type { Language } from '../model/workspace.ts';

/** Decimal and thousands separators. By hand: `Intl` costs 5 ms at start-up, and its data changes with Node. */
const separators = { nl: [',', '.'], en: ['.', ','] } as const satisfies Record<
  Language,
  readonly string[]
>;

/** How an undefined figure is printed. */
export const unknown = '–';

/** A number as `toFixed` gives it, in the signs of the language; without the zeros at its end unless they are to stay. */
function written(size: string, language: Language, fixed: boolean): string {
  const [decimal, thousands] = separators[language];
  const point = size.indexOf('.');
  const whole = point === -1 ? size : size.slice(0, point);
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole;
  if (point === -1) return grouped;
  let end = size.length;
  if (!fixed) while (size[end - 1] === '0') end -= 1;
  const part = size.slice(point + 1, end);
  return part === '' ? grouped : grouped + decimal + part;
}

/**
 * A number as readers write it: `1.234,5` in Dutch, `1,234.5` in English; `–` for null.
 * @param options.digits most digits behind the comma (default 1)
 * @param options.fixed always that many digits
 * @param options.sign `+0.5` and a real minus sign: for emotions and differences
 */
export function formatNumber(
  value: number | null,
  language: Language,
  options: { digits?: number; fixed?: boolean; sign?: boolean } = {},
): string {
  if (value === null || !Number.isFinite(value)) return unknown;
  const { digits = 1, fixed = false, sign = false } = options;
  // Half a unit goes up, as with `toFixed`.
  const amount = digits === 0 ? Math.round(Math.abs(value)) : Math.abs(value);
  const before = value < 0 ? '−' : sign ? '+' : '';
  // Most feelings and scores are whole and small, which `toFixed` and its pieces take ten times as long for.
  if (amount < 1000 && Number.isInteger(amount) && (!fixed || digits === 0)) {
    return amount === 0 ? '0' : `${before}${amount}`;
  }
  const text = amount.toFixed(digits);
  const size = written(text, language, fixed);
  // What rounds to 0 has no sign.
  return /[1-9]/.test(text) ? before + size : size;
}

/** A share 0..1 as a percentage: `18%`; `–` for null. */
export function formatShare(value: number | null, language: Language, digits = 0): string {
  if (value === null || !Number.isFinite(value)) return unknown;
  return `${formatNumber(value * 100, language, { digits })}%`;
}

const months = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** `2026-05-12` → `12 mei 2026`, `2026-05` → `mei 2026`, `2026` → `2026`; other text as it is. */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  const name = month === undefined ? undefined : months[language][Number(month) - 1];
  const monthOf = name === undefined ? year : `${name} ${year}`;
  return day === undefined ? monthOf : `${Number(day)} ${monthOf}`;
}

const units = {
  nl: {
    m: ['minuut', 'minuten'],
    h: ['uur', 'uur'],
    d: ['dag', 'dagen'],
    w: ['week', 'weken'],
    mo: ['maand', 'maanden'],
    y: ['jaar', 'jaar'],
  },
  en: {
    m: ['minute', 'minutes'],
    h: ['hour', 'hours'],
    d: ['day', 'days'],
    w: ['week', 'weeks'],
    mo: ['month', 'months'],
    y: ['year', 'years'],
  },
} as const;

/** `25m` → `25 minuten`, `[2d, 6d]` → `2–6 dagen`; ISO 8601 texts stay as they are. */
export function formatDuration(duration: string | readonly string[], language: Language): string {
  if (typeof duration === 'string') return formatLength(duration, language);
  const [low = '', high = ''] = duration;
  const [a, b] = [split(low), split(high)];
  if (a && b && a.unit === b.unit) return `${a.count}–${formatLength(high, language)}`;
  return `${formatLength(low, language)} – ${formatLength(high, language)}`;
}

function split(length: string) {
  const match = /^(\d+(?:\.\d+)?)(m|h|d|w|mo|y)$/.exec(length);
  return match ? { count: Number(match[1]), unit: match[2] as keyof (typeof units)['en'] } : null;
}

function formatLength(length: string, language: Language): string {
  const parts = split(length);
  if (!parts) return length;
  const name = units[language][parts.unit][parts.count === 1 ? 0 : 1];
  return `${formatNumber(parts.count, language)} ${name}`;
}
