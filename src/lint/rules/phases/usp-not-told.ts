import type { Journey } from '../../../model/journey.ts';
import { phaseOf, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const uspNotTold = defineRule({
  id: 'usp-not-told',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'Where customers choose, nothing tells them what sets you apart',
    nl: 'Waar klanten kiezen, vertelt niets ze wat jou onderscheidt',
  },
  why: {
    en: 'In consideration you have to convince customers to choose you, with what sets you apart from the others ("usp" in cjm.yaml). Whether a text says so cannot be checked; whether anything is said can: one touchpoint of the phase "consideration" has a "message", is "distinctive" or shows "brandValues". Not reported while the organisation has no "usp". For teams that want to know it: the rule is in the strict set.',
    nl: 'In de overweging moet je klanten overtuigen om voor jou te kiezen, met wat je van de anderen onderscheidt ("usp" in cjm.yaml). Of een tekst dat doet valt niet na te gaan, wel of er iets gezegd wordt: één contactmoment van de fase "consideration" heeft een "message", is "distinctive" of laat "brandValues" zien. Zolang de organisatie geen "usp" heeft, wordt er niets gemeld. Voor teams die dat willen weten: de regel hoort bij de strenge set.',
  },
  sources: ['2-08'],
  messages: {
    en: {
      untold: (phase: string, usp: string) =>
        `Nothing in the phase ${phase} tells customers what sets you apart: ${usp}.`,
      hint: 'Choose the touchpoint where it belongs and give it a "message:" or "distinctive:".',
    },
    nl: {
      untold: (phase, usp) =>
        `Niets in de fase ${phase} vertelt klanten wat jou onderscheidt: ${usp}.`,
      hint: 'Kies het contactmoment waar dat thuishoort en geef het een "message:" of "distinctive:".',
    },
  },
  bad: {
    'cjm.yaml': 'organisation: { usp: The same fitter every time }\n',
    'boiler.journey.yaml': `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: consideration # <- here
    touchpoints:
      - { title: I read what others say, channels: review-site }
      - { title: An adviser calls me, channels: phone }
`,
  },
  good: {
    'cjm.yaml': 'organisation: { usp: The same fitter every time }\n',
    'boiler.journey.yaml': `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: consideration
    touchpoints:
      - { title: I read what others say, channels: review-site }
      - { title: An adviser calls me, channels: phone, message: It will be Ann again next year }
`,
  },
  *check(journey, { workspace, messages, analyses }) {
    const [usp] = workspace.settings.organisation.usp;
    const phase = phaseOf(journey, 'consideration');
    if (usp === undefined || phase === undefined || !isSilent(journey)) return;
    if (isSaidBefore(journey, analyses, isSilent)) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages.untold(quoted(phase.name), quoted(usp)),
      hint: messages.hint,
      about: phase,
    };
  },
});

/** There are touchpoints in consideration, and none of them says anything for the organisation. */
function isSilent(journey: Journey): boolean {
  const touchpoints = touchpointsIn(journey, 'consideration');
  return (
    touchpoints.length > 0 &&
    touchpoints.every(
      ({ message, distinctive, brandValues }) =>
        message.length === 0 && distinctive.length === 0 && (brandValues?.length ?? 0) === 0,
    )
  );
}
