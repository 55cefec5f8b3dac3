export type CsvValue = string | number | boolean | null | undefined;

/** What a spreadsheet would run: also behind spaces, and in the wide letters of East Asia. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A row of a table for spreadsheets (RFC 4180): numbers unrounded with a point, what is undefined empty. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

function field(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
