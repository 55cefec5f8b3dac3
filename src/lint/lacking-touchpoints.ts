import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { isDescribedBefore } from './is-described-before.ts';
import { reportTouchpoints, type LackMessages } from './report-touchpoints.ts';
import type { Finding, RuleContext } from './rule.ts';

/** Findings about the touchpoints that lack something; what a design takes over is told in the journey it comes from. */
export function lackingTouchpoints(
  journey: Journey,
  lacks: (touchpoint: Touchpoint) => boolean,
  context: RuleContext<LackMessages>,
): Iterable<Finding> {
  const touchpoints = journey.touchpoints.filter(
    (touchpoint) => lacks(touchpoint) && !isDescribedBefore(context.analyses, journey, touchpoint),
  );
  return reportTouchpoints(journey, touchpoints, context);
}
