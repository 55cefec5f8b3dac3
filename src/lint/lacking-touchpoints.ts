import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { eachOrOnce } from './each-or-once.ts';
import { isDescribedBefore } from './is-described-before.ts';
import { headOf } from './places.ts';
import { quoted } from './quoted.ts';
import type { Finding, RuleContext } from './rule.ts';

/** The words of a rule about something that touchpoints lack. */
interface LackMessages {
  /** Of one, by its name. */
  readonly missing: (touchpoint: string) => string;
  /** Of many, with the names of the first few. */
  readonly many: (count: number, names: string) => string;
  readonly hint: string;
}

/** Findings about the touchpoints that lack something; what a design takes over is told in the journey it comes from. */
export function lackingTouchpoints(
  journey: Journey,
  lacks: (touchpoint: Touchpoint) => boolean,
  { workspace, messages, analyses, isIgnored }: RuleContext<LackMessages>,
): Iterable<Finding> {
  const { hint } = messages;
  return eachOrOnce(
    journey.touchpoints.filter(
      (touchpoint) => lacks(touchpoint) && !isDescribedBefore(analyses, journey, touchpoint),
    ),
    {
      isIgnored,
      language: workspace.settings.language,
      each: (touchpoint) => ({
        place: headOf(workspace, touchpoint),
        message: messages.missing(quoted(touchpoint.title)),
        hint,
        about: touchpoint,
      }),
      once: (names, count) => ({
        place: headOf(workspace, journey),
        message: messages.many(count, names),
        hint,
      }),
    },
  );
}
