import type { Clock } from './context.ts';
import { UserError } from './user-error.ts';

/**
 * The day as the machine tells it, or that of SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch).
 * @param now the clock itself
 */
export function nodeClock(
  env: Readonly<Record<string, string | undefined>> = process.env,
  now: () => Date = () => new Date(),
): Clock {
  return {
    today() {
      const epoch = env['SOURCE_DATE_EPOCH'];
      if (epoch === undefined || epoch === '') return localDay(now());
      if (!/^\d{1,11}$/.test(epoch)) {
        throw new UserError(
          `SOURCE_DATE_EPOCH is "${epoch}", which is not a number of seconds.`,
          'Set it to whole seconds since 1970, or unset it.',
        );
      }
      return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
    },
  };
}

function localDay(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
