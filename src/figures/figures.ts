import { EPSILON } from '../model/epsilon.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** A touchpoint, by id, and its emotion -2..+2. */
export interface Moment {
  readonly touchpoint: string;
  readonly value: number;
}

/** Shares 0..1 of the touchpoints; null when there are none. */
export interface Coverage {
  /** They have an emotion. */
  readonly scored: number | null;
  /** Their emotion rests on evidence other than an assumption. */
  readonly evidenced: number | null;
  /** Their emotion rests on what customers said or did themselves (1-33). */
  readonly customers: number | null;
}

/** The emotional figures over some touchpoints. Null: there is no data. */
export interface Figures {
  /** -2..+2 */
  readonly mean: number | null;
  /** Weighted with the impact on the customer, 3 when unknown (1-12); -2..+2. */
  readonly weightedMean: number | null;
  /** The highest, the lowest and the last known emotion (peak-end rule, Kahneman & Fredrickson 1993); ties go to the first. */
  readonly peak: Moment | null;
  readonly pit: Moment | null;
  readonly end: Moment | null;
  readonly coverage: Coverage;
  /** Mean of emotion − expected emotion where both are known: below 0 is a disappointment. */
  readonly expectationGap: number | null;
  /** Mean of the organisation's view − emotion where both are known: above 0 is a rosy view. */
  readonly perceptionGap: number | null;
  /** Share 0..1 with contact indirect or none, or not in our own hands (4-03). */
  readonly outsideIn: number | null;
  /** How many there are. */
  readonly touchpoints: number;
}

/** What a touchpoint adds to the figures of a group or of one persona. */
export interface Sample {
  readonly touchpoint: Touchpoint;
  readonly emotion: number | null;
  readonly expectationGap: number | null;
  readonly evidence: 'none' | 'other' | 'customers';
}

/** The sums from which figures are made. */
export interface Tally {
  touchpoints: number;
  scored: number;
  sum: number;
  weights: number;
  weightedSum: number;
  peak: Moment | null;
  pit: Moment | null;
  end: Moment | null;
  evidenced: number;
  customers: number;
  expectations: number;
  expectationGaps: number;
  views: number;
  perceptionGaps: number;
  outsideIn: number;
}

const defaultImpact = 3;

export function emptyTally(): Tally {
  return {
    touchpoints: 0,
    scored: 0,
    sum: 0,
    weights: 0,
    weightedSum: 0,
    peak: null,
    pit: null,
    end: null,
    evidenced: 0,
    customers: 0,
    expectations: 0,
    expectationGaps: 0,
    views: 0,
    perceptionGaps: 0,
    outsideIn: 0,
  };
}

/** Counts one more touchpoint. */
export function add(
  tally: Tally,
  { touchpoint, emotion, expectationGap: gap, evidence }: Sample,
): void {
  tally.touchpoints += 1;
  if (touchpoint.contact !== 'direct' || touchpoint.control !== 'own') tally.outsideIn += 1;
  if (emotion === null) return;
  tally.scored += 1;
  tally.sum += emotion;
  const weight = touchpoint.impact?.customer ?? defaultImpact;
  tally.weights += weight;
  tally.weightedSum += weight * emotion;
  const moment: Moment = { touchpoint: touchpoint.id, value: emotion };
  if (tally.peak === null || emotion > tally.peak.value + EPSILON) tally.peak = moment;
  if (tally.pit === null || emotion < tally.pit.value - EPSILON) tally.pit = moment;
  tally.end = moment;
  if (evidence !== 'none') tally.evidenced += 1;
  if (evidence === 'customers') tally.customers += 1;
  if (gap !== null) {
    tally.expectations += 1;
    tally.expectationGaps += gap;
  }
  if (touchpoint.organisationView !== undefined) {
    tally.views += 1;
    tally.perceptionGaps += touchpoint.organisationView - emotion;
  }
}

/** The figures that the sums come to. */
export function figuresOf(tally: Tally): Figures {
  const { touchpoints } = tally;
  return {
    mean: ratio(tally.sum, tally.scored),
    weightedMean: ratio(tally.weightedSum, tally.weights),
    peak: tally.peak,
    pit: tally.pit,
    end: tally.end,
    coverage: {
      scored: ratio(tally.scored, touchpoints),
      evidenced: ratio(tally.evidenced, touchpoints),
      customers: ratio(tally.customers, touchpoints),
    },
    expectationGap: ratio(tally.expectationGaps, tally.expectations),
    perceptionGap: ratio(tally.perceptionGaps, tally.views),
    outsideIn: ratio(tally.outsideIn, touchpoints),
    touchpoints,
  };
}

/** Null instead of a division by zero. */
function ratio(sum: number, count: number): number | null {
  return count === 0 ? null : sum / count;
}
