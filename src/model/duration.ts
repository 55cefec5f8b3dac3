/** A length of time; both parts may be broken (`1.5mo`) and both may be there (`P1M2D`). */
interface Duration {
  readonly months: number;
  readonly days: number;
}

/** The mean length of a month, with a leap day every four years. */
export const daysPerMonth = 365.25 / 12;

const short = /^(\d+(?:\.\d+)?)(mo|[mhdwy])$/;
const long =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How a duration may be written: `25m`, `4h`, `2d`, `6w`, `6mo`, `1y` or ISO 8601 (`PT25M`); null for anything else. */
export function readDuration(text: string): Duration | null {
  const [, amount, unit] = short.exec(text) ?? [];
  if (unit !== undefined) return ofUnits({ [unit]: Number(amount) });
  const parts = long.exec(text)?.slice(1);
  if (parts === undefined) return null;
  const [y, mo, w, d, h, m = 0, s = 0] = parts.map((part: string | undefined) => Number(part ?? 0));
  return ofUnits({ y, mo, w, d, h, m: m + s / 60 });
}

type Units = Readonly<Partial<Record<'y' | 'mo' | 'w' | 'd' | 'h' | 'm', number | undefined>>>;

function ofUnits({ y = 0, mo = 0, w = 0, d = 0, h = 0, m = 0 }: Units): Duration {
  return { months: y * 12 + mo, days: w * 7 + d + h / 24 + m / 1440 };
}
