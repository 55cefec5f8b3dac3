import { desiredWithoutCurrent } from './foundation/desired-without-current.ts';
import { journeyWithoutOwner } from './foundation/journey-without-owner.ts';
import { journeyWithoutPersona } from './foundation/journey-without-persona.ts';
import { researchedWithoutCustomers } from './foundation/researched-without-customers.ts';
import { feelingOfNobody } from './experience/feeling-of-nobody.ts';
import { negativeMomentWithoutSolution } from './experience/negative-moment-without-solution.ts';
import { standardJustBelowZone } from './experience/standard-just-below-zone.ts';
import { touchpointWithoutEmotion } from './experience/touchpoint-without-emotion.ts';
import { promiseBroken } from './promises/promise-broken.ts';
import { promiseKeptBeforeMade } from './promises/promise-kept-before-made.ts';
import { promiseKeptLate } from './promises/promise-kept-late.ts';
import { promiseNeverKept } from './promises/promise-never-kept.ts';
import { standardWithHighImpact } from './moments/standard-with-high-impact.ts';
import { truthBelowExpectation } from './moments/truth-below-expectation.ts';
import { truthWithoutExpectation } from './moments/truth-without-expectation.ts';
import { truthWithoutHighImpact } from './moments/truth-without-high-impact.ts';
import { excelNotDistinctive } from './excel/excel-not-distinctive.ts';
import { excelNotPositive } from './excel/excel-not-positive.ts';
import { excelWithinExpectation } from './excel/excel-within-expectation.ts';
import { excelWithoutBrandValue } from './excel/excel-without-brand-value.ts';
import { noExcelMoment } from './excel/no-excel-moment.ts';
import { tooManyExcelMoments } from './excel/too-many-excel-moments.ts';
import { impossibleExperiment } from './solutions/impossible-experiment.ts';
import { lowerRankedSolutionWithoutReason } from './solutions/lower-ranked-solution-without-reason.ts';
import { scaledUpWithoutProof } from './solutions/scaled-up-without-proof.ts';
import { winningSolutionUnused } from './solutions/winning-solution-unused.ts';
import type { Rule } from '../rule.ts';

/** All rules, by group in the order of the method. */
export const rules: readonly Rule[] = [
  desiredWithoutCurrent,
  journeyWithoutOwner,
  journeyWithoutPersona,
  researchedWithoutCustomers,
  feelingOfNobody,
  negativeMomentWithoutSolution,
  standardJustBelowZone,
  touchpointWithoutEmotion,
  promiseBroken,
  promiseKeptBeforeMade,
  promiseKeptLate,
  promiseNeverKept,
  standardWithHighImpact,
  truthBelowExpectation,
  truthWithoutExpectation,
  truthWithoutHighImpact,
  excelNotDistinctive,
  excelNotPositive,
  excelWithinExpectation,
  excelWithoutBrandValue,
  noExcelMoment,
  tooManyExcelMoments,
  impossibleExperiment,
  lowerRankedSolutionWithoutReason,
  scaledUpWithoutProof,
  winningSolutionUnused,
];
