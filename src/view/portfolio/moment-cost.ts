import { timesPerJourney } from '../../figures/selection.ts';
import { formatNumber, formatShare } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Portfolio } from './portfolio.ts';

/** A figure with what it was computed from, or with what has to be written before it can be. */
export interface Derived {
  readonly value: number | null;
  readonly from: string;
}

/** What a touchpoint costs each month, as far as the files tell. */
export interface MomentCost {
  /** How often customers meet it: journeys each month × times per journey. */
  readonly contacts: Derived;
  /** How many leave there: journeys each month × the part of them that arrives (times per journey, at most 1) × exits. */
  readonly leaving: Derived;
}

/** Never a guess: where a figure is not written, the result is null. */
export function momentCost(
  { frequency, exits }: Pick<Touchpoint, 'frequency' | 'exits'>,
  { scope }: Pick<Journey, 'scope'>,
  { words, language }: Portfolio,
): MomentCost {
  const perMonth = scope?.journeysPerMonth;
  const times = timesPerJourney(frequency, perMonth);
  const share = typeof exits?.share === 'number' ? exits.share : null;
  const missing = [
    ...(perMonth === undefined ? ['scope.journeysPerMonth'] : []),
    ...(frequency === undefined ? ['frequency'] : []),
  ];
  const number = (value: number) => formatNumber(value, language, { digits: 2 });
  const journeys = perMonth === undefined ? '' : words.journeysEachMonth(number(perMonth));
  const contacts: Derived =
    perMonth === undefined || times === null
      ? { value: null, from: words.write(missing) }
      : { value: perMonth * times, from: `${journeys} × ${words.timesEach(number(times))}` };
  if (perMonth === undefined || times === null || share === null) {
    const isRough = exits?.share !== undefined && share === null;
    const wanted = share === null ? [...missing, 'exits.share'] : missing;
    const from = words.write(wanted);
    return { contacts, leaving: { value: null, from: isRough ? words.writeAsNumber : from } };
  }
  const arriving = Math.min(1, times);
  const from = [journeys, formatShare(arriving, language, 1), formatShare(share, language, 1)];
  return {
    contacts,
    leaving: {
      value: perMonth * arriving * share,
      from: [...from.slice(0, 1), words.arrive(from[1] ?? ''), words.leave(from[2] ?? '')].join(
        ' × ',
      ),
    },
  };
}
