/**
 * Whether a day has passed: `2026-11` has when it is December, `2026` in 2027.
 * @param today `2026-11-22`
 */
export function isPast(date: string, today: string): boolean {
  return date < today.slice(0, date.length);
}
