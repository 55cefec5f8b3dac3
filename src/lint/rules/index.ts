import { desiredWithoutCurrent } from './foundation/desired-without-current.ts';
import { journeyWithoutOwner } from './foundation/journey-without-owner.ts';
import { journeyWithoutPersona } from './foundation/journey-without-persona.ts';
import { researchedWithoutCustomers } from './foundation/researched-without-customers.ts';
import { missingPersonaPicture } from './foundation/missing-persona-picture.ts';
import { organisationWithoutDirection } from './foundation/organisation-without-direction.ts';
import { personaWithoutEvidence } from './foundation/persona-without-evidence.ts';
import { personaWithoutTargetGroup } from './foundation/persona-without-target-group.ts';
import { unfinishedMap } from './foundation/unfinished-map.ts';
import { emptyPhase } from './scope/empty-phase.ts';
import { journeyTooLarge } from './scope/journey-too-large.ts';
import { journeyWithoutScope } from './scope/journey-without-scope.ts';
import { noIndirectTouchpoint } from './scope/no-indirect-touchpoint.ts';
import { unreachableTouchpoint } from './scope/unreachable-touchpoint.ts';
import { wayWithoutEnd } from './scope/way-without-end.ts';
import { colleaguesNotAsked } from './evidence/colleagues-not-asked.ts';
import { customersNotHeard } from './evidence/customers-not-heard.ts';
import { feelingFromColleaguesOnly } from './evidence/feeling-from-colleagues-only.ts';
import { lowConfidenceWinner } from './evidence/low-confidence-winner.ts';
import { missingAttachment } from './evidence/missing-attachment.ts';
import { outdatedEvidence } from './evidence/outdated-evidence.ts';
import { targetWithoutBaseline } from './evidence/target-without-baseline.ts';
import { feelingOfNobody } from './experience/feeling-of-nobody.ts';
import { negativeMomentWithoutSolution } from './experience/negative-moment-without-solution.ts';
import { outboundWithoutNeed } from './experience/outbound-without-need.ts';
import { personaNotOnChannel } from './experience/persona-not-on-channel.ts';
import { standardJustBelowZone } from './experience/standard-just-below-zone.ts';
import { touchpointHalfTold } from './experience/touchpoint-half-told.ts';
import { touchpointWithoutEmotion } from './experience/touchpoint-without-emotion.ts';
import { feelingAgainstMeasurement } from './experience/feeling-against-measurement.ts';
import { incompleteAnalysis } from './experience/incomplete-analysis.ts';
import { onlyBusinessGoals } from './experience/only-business-goals.ts';
import { stepWithoutValue } from './experience/step-without-value.ts';
import { tooManyContacts } from './experience/too-many-contacts.ts';
import { touchpointWithoutMessage } from './experience/touchpoint-without-message.ts';
import { touchpointWithoutNeeds } from './experience/touchpoint-without-needs.ts';
import { jargonInCustomersWords } from './wording/jargon-in-customers-words.ts';
import { titlesNotInFirstPerson } from './wording/titles-not-in-first-person.ts';
import { choiceNotConfirmed } from './phases/choice-not-confirmed.ts';
import { considerationWithoutComparison } from './phases/consideration-without-comparison.ts';
import { lifecycleWithGaps } from './phases/lifecycle-with-gaps.ts';
import { loyaltyWithoutListening } from './phases/loyalty-without-listening.ts';
import { noWayBack } from './phases/no-way-back.ts';
import { nothingAfterPurchase } from './phases/nothing-after-purchase.ts';
import { purchaseEffortUnknown } from './phases/purchase-effort-unknown.ts';
import { purchaseLosesCustomers } from './phases/purchase-loses-customers.ts';
import { purchaseWithoutPayment } from './phases/purchase-without-payment.ts';
import { reviewsReadNotWritten } from './phases/reviews-read-not-written.ts';
import { salesHeavyMap } from './phases/sales-heavy-map.ts';
import { serviceKeepsNoPromise } from './phases/service-keeps-no-promise.ts';
import { surveyNotOnMap } from './phases/survey-not-on-map.ts';
import { thinMap } from './phases/thin-map.ts';
import { touchpointsWithoutPhase } from './phases/touchpoints-without-phase.ts';
import { uspNotTold } from './phases/usp-not-told.ts';
import { fullOfOwnTouchpoints } from './outside-in/full-of-own-touchpoints.ts';
import { influenceWithoutTactic } from './outside-in/influence-without-tactic.ts';
import { noMomentWithoutUs } from './outside-in/no-moment-without-us.ts';
import { peakWithoutShareKit } from './outside-in/peak-without-share-kit.ts';
import { solutionOutOfControl } from './outside-in/solution-out-of-control.ts';
import { startsOnOwnWebsite } from './outside-in/starts-on-own-website.ts';
import { promiseBroken } from './promises/promise-broken.ts';
import { promiseKeptBeforeMade } from './promises/promise-kept-before-made.ts';
import { promiseKeptLate } from './promises/promise-kept-late.ts';
import { promiseNeverKept } from './promises/promise-never-kept.ts';
import { selectedAgainstScore } from './moments/selected-against-score.ts';
import { standardWithHighImpact } from './moments/standard-with-high-impact.ts';
import { touchpointWithoutType } from './moments/touchpoint-without-type.ts';
import { truthBelowExpectation } from './moments/truth-below-expectation.ts';
import { truthWithOneChannel } from './moments/truth-with-one-channel.ts';
import { truthWithoutExpectation } from './moments/truth-without-expectation.ts';
import { truthWithoutHighImpact } from './moments/truth-without-high-impact.ts';
import { excelNotDistinctive } from './excel/excel-not-distinctive.ts';
import { excelNotPositive } from './excel/excel-not-positive.ts';
import { excelWithinExpectation } from './excel/excel-within-expectation.ts';
import { excelWithoutBrandValue } from './excel/excel-without-brand-value.ts';
import { noExcelMoment } from './excel/no-excel-moment.ts';
import { tooManyExcelMoments } from './excel/too-many-excel-moments.ts';
import { failureWithoutRecovery } from './recovery/failure-without-recovery.ts';
import { recoveryNotAsPreferred } from './recovery/recovery-not-as-preferred.ts';
import { recoveryThroughMenu } from './recovery/recovery-through-menu.ts';
import { truthWithoutFailures } from './recovery/truth-without-failures.ts';
import { impossibleExperiment } from './solutions/impossible-experiment.ts';
import { lowerRankedSolutionWithoutReason } from './solutions/lower-ranked-solution-without-reason.ts';
import { onlyOneOption } from './solutions/only-one-option.ts';
import { painWithoutAnswer } from './solutions/pain-without-answer.ts';
import { scaledUpWithoutProof } from './solutions/scaled-up-without-proof.ts';
import { winningSolutionUnused } from './solutions/winning-solution-unused.ts';
import { selectedWithoutAmbition } from './desired/selected-without-ambition.ts';
import { desiredMomentWithoutProcesses } from './anchoring/desired-moment-without-processes.ts';
import { humanContactWithoutRole } from './anchoring/human-contact-without-role.ts';
import { brandValueNeverExpressed } from './portfolio/brand-value-never-expressed.ts';
import { noPrimaryJourney } from './portfolio/no-primary-journey.ts';
import { overlapWithoutHandling } from './portfolio/overlap-without-handling.ts';
import { sameTouchpointDiffers } from './portfolio/same-touchpoint-differs.ts';
import { evaluationWithoutFinding } from './review/evaluation-without-finding.ts';
import { personalData } from './privacy/personal-data.ts';
import { journeyWithoutReview } from './review/journey-without-review.ts';
import { reviewOverdue } from './review/review-overdue.ts';
import { worseWithoutAction } from './review/worse-without-action.ts';
import type { Rule } from '../rule.ts';

/** All rules, by group in the order of the method. */
export const rules: readonly Rule[] = [
  desiredWithoutCurrent,
  journeyWithoutOwner,
  journeyWithoutPersona,
  researchedWithoutCustomers,
  missingPersonaPicture,
  organisationWithoutDirection,
  personaWithoutEvidence,
  personaWithoutTargetGroup,
  unfinishedMap,
  emptyPhase,
  journeyTooLarge,
  journeyWithoutScope,
  noIndirectTouchpoint,
  unreachableTouchpoint,
  wayWithoutEnd,
  colleaguesNotAsked,
  customersNotHeard,
  feelingFromColleaguesOnly,
  lowConfidenceWinner,
  missingAttachment,
  outdatedEvidence,
  targetWithoutBaseline,
  feelingOfNobody,
  negativeMomentWithoutSolution,
  outboundWithoutNeed,
  personaNotOnChannel,
  standardJustBelowZone,
  touchpointHalfTold,
  touchpointWithoutEmotion,
  feelingAgainstMeasurement,
  incompleteAnalysis,
  onlyBusinessGoals,
  stepWithoutValue,
  tooManyContacts,
  touchpointWithoutMessage,
  touchpointWithoutNeeds,
  jargonInCustomersWords,
  titlesNotInFirstPerson,
  choiceNotConfirmed,
  considerationWithoutComparison,
  lifecycleWithGaps,
  loyaltyWithoutListening,
  noWayBack,
  nothingAfterPurchase,
  purchaseEffortUnknown,
  purchaseLosesCustomers,
  purchaseWithoutPayment,
  reviewsReadNotWritten,
  salesHeavyMap,
  serviceKeepsNoPromise,
  surveyNotOnMap,
  thinMap,
  touchpointsWithoutPhase,
  uspNotTold,
  fullOfOwnTouchpoints,
  influenceWithoutTactic,
  noMomentWithoutUs,
  peakWithoutShareKit,
  solutionOutOfControl,
  startsOnOwnWebsite,
  promiseBroken,
  promiseKeptBeforeMade,
  promiseKeptLate,
  promiseNeverKept,
  selectedAgainstScore,
  standardWithHighImpact,
  touchpointWithoutType,
  truthBelowExpectation,
  truthWithOneChannel,
  truthWithoutExpectation,
  truthWithoutHighImpact,
  excelNotDistinctive,
  excelNotPositive,
  excelWithinExpectation,
  excelWithoutBrandValue,
  noExcelMoment,
  tooManyExcelMoments,
  failureWithoutRecovery,
  recoveryNotAsPreferred,
  recoveryThroughMenu,
  truthWithoutFailures,
  impossibleExperiment,
  lowerRankedSolutionWithoutReason,
  onlyOneOption,
  painWithoutAnswer,
  scaledUpWithoutProof,
  winningSolutionUnused,
  selectedWithoutAmbition,
  desiredMomentWithoutProcesses,
  humanContactWithoutRole,
  brandValueNeverExpressed,
  noPrimaryJourney,
  overlapWithoutHandling,
  sameTouchpointDiffers,
  evaluationWithoutFinding,
  journeyWithoutReview,
  reviewOverdue,
  worseWithoutAction,
  personalData,
];
