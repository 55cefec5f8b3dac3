/** The date that digits in another order or without zeros seem to stand for; undefined where it could be two. */
export function likelyDate(value: unknown): string | undefined {
  const text = String(value);
  const iso = /^(\d{4})[-./]?(\d\d?)[-./]?(\d\d?)$/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const turned = /^(\d\d?)[-./](\d\d?)[-./](\d{4})$/.exec(text);
  // The day comes first nearly everywhere; where the month may, both numbers have to tell which is which.
  if (turned && Number(turned[1]) > 12) return dateOf(turned[3], turned[2], turned[1]);
  return undefined;
}

function dateOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
