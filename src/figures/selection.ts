import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { EPSILON } from '../model/epsilon.ts';

/** The five inputs of the selection (1-38), each 0..1, null when unknown. */
export interface SelectionInputs {
  readonly customer: number | null;
  readonly organisation: number | null;
  readonly brand: number | null;
  /** The most frequent touchpoint of the journey is 1, the least frequent 0. */
  readonly frequency: number | null;
  /** 1 when the touchpoint carries a brand value, 0 when it is said to carry none. */
  readonly brandValues: number | null;
}

export interface SelectionScore {
  /** 0..100; null when fewer than three inputs are known. */
  readonly score: number | null;
  readonly inputs: SelectionInputs;
  /** How many of the five inputs are known. */
  readonly known: number;
}

/** Days in the mean month of the Gregorian calendar's leap cycle: 365.25 / 12. */
const daysPerMonth = 30.4375;
const timesPerMonth = { day: daysPerMonth, week: daysPerMonth / 7, month: 1, year: 1 / 12 };
const fewestInputs = 3;
const highImpact = 4;

/**
 * How much each touchpoint asks to be selected in step 2 (1-38), by id: 100 × the mean of the inputs
 * that are known. Impact x on 1..5 counts as (x − 1) / 4; frequency as (rank − 1) / (n − 1) among the n
 * touchpoints whose frequency is known, ties averaged. Linear but for one sort.
 */
export function selectionScores(
  journey: Pick<Journey, 'touchpoints' | 'scope'>,
): ReadonlyMap<string, SelectionScore> {
  const frequencies = frequencyShares(journey);
  const scores = new Map<string, SelectionScore>();
  for (const touchpoint of journey.touchpoints) {
    const { impact, brandValues } = touchpoint;
    const inputs: SelectionInputs = {
      customer: onUnit(impact?.customer),
      organisation: onUnit(impact?.organisation),
      brand: onUnit(impact?.brand),
      frequency: frequencies.get(touchpoint.id) ?? null,
      brandValues: brandValues === undefined ? null : brandValues.length > 0 ? 1 : 0,
    };
    scores.set(touchpoint.id, scoreOf(inputs));
  }
  return scores;
}

/**
 * How many times a touchpoint occurs per journey; null when that is unknown. `per: month` and the like
 * need `scope.journeysPerMonth`; a month has 365.25 / 12 days.
 */
export function timesPerJourney(
  frequency: Touchpoint['frequency'],
  journeysPerMonth: number | undefined,
): number | null {
  if (frequency === undefined) return null;
  if (frequency.per === 'journey') return frequency.count;
  if (journeysPerMonth === undefined || journeysPerMonth <= 0) return null;
  return (frequency.count * timesPerMonth[frequency.per]) / journeysPerMonth;
}

/**
 * The type that the impacts suggest: a moment of truth has high impact (4 or more) on customer and
 * organisation (1-17), a standard moment on at most one of them (1-14); null when that is not known.
 */
export function suggestedType(
  touchpoint: Pick<Touchpoint, 'impact'>,
): 'moment-of-truth' | 'standard' | null {
  const customer = touchpoint.impact?.customer;
  const organisation = touchpoint.impact?.organisation;
  if (isLow(customer) || isLow(organisation)) return 'standard';
  return customer === undefined || organisation === undefined ? null : 'moment-of-truth';
}

function isLow(impact: number | undefined): boolean {
  return impact !== undefined && impact < highImpact - EPSILON;
}

function onUnit(rating: number | undefined): number | null {
  return rating === undefined ? null : (rating - 1) / 4;
}

function scoreOf(inputs: SelectionInputs): SelectionScore {
  let sum = 0;
  let known = 0;
  for (const value of Object.values(inputs) as (number | null)[]) {
    if (value === null) continue;
    sum += value;
    known += 1;
  }
  return { score: known < fewestInputs ? null : (100 * sum) / known, inputs, known };
}

function frequencyShares(journey: Pick<Journey, 'touchpoints' | 'scope'>): Map<string, number> {
  const shares = new Map<string, number>();
  const counted: { readonly id: string; readonly times: number }[] = [];
  for (const { id, frequency } of journey.touchpoints) {
    const times = timesPerJourney(frequency, journey.scope?.journeysPerMonth);
    if (times !== null) counted.push({ id, times });
  }
  if (counted.length < 2) return shares;
  counted.sort((a, b) => a.times - b.times);
  const last = counted.length - 1;
  for (let first = 0; first <= last;) {
    const lowest = counted[first]?.times ?? 0;
    let end = first;
    while (end < last && (counted[end + 1]?.times ?? 0) - lowest <= EPSILON) end += 1;
    for (const { id } of counted.slice(first, end + 1)) shares.set(id, (first + end) / 2 / last);
    first = end + 1;
  }
  return shares;
}
