import type { Severity } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { eachOrOnce } from './each-or-once.ts';
import { headOf } from './places.ts';
import { quoted } from './quoted.ts';
import type { Finding, RuleContext } from './rule.ts';

/** The words of a rule about something that touchpoints lack. */
export interface LackMessages {
  /** Of one, by its name. */
  readonly missing: (touchpoint: string) => string;
  /** Of many, with the names of the first few. */
  readonly many: (count: number, names: string) => string;
  readonly hint: string;
}

/**
 * Findings about touchpoints that lack the same thing, each at its title, or one for many.
 * @param severity when it differs from the rule's own
 */
export function reportTouchpoints(
  journey: Journey,
  touchpoints: readonly Touchpoint[],
  { workspace, messages, isIgnored }: RuleContext<LackMessages>,
  severity?: Severity,
): Iterable<Finding> {
  const { hint } = messages;
  return eachOrOnce(touchpoints, {
    isIgnored,
    language: workspace.settings.language,
    each: (touchpoint) => ({
      place: headOf(workspace, touchpoint),
      message: messages.missing(quoted(touchpoint.title)),
      hint,
      severity,
      about: touchpoint,
    }),
    once: (names, count) => ({
      place: headOf(workspace, journey),
      message: messages.many(count, names),
      hint,
      severity,
    }),
  });
}
