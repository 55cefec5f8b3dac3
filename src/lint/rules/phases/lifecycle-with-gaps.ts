import { terms } from '../../../language/terms.ts';
import type { Journey } from '../../../model/journey.ts';
import { none } from '../../../model/resolved.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { firstNames } from '../../first-names.ts';
import {
  endsAtPurchase,
  isLeftOut,
  lifecycle,
  phaseOf,
  type LifecyclePhase,
} from '../../lifecycle.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const lifecycleWithGaps = defineRule({
  id: 'lifecycle-with-gaps',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A journey around a purchase leaves out phases and does not say why',
    nl: 'Een klantreis rond een aankoop slaat fasen over en zegt niet waarom',
  },
  why: {
    en: 'A journey runs from the very first contact to the customer who recommends you; what lies before and after the purchase decides about it. So a journey with the phase "purchase" has all five phases of the preset, or says which ones are out: "excludes: [awareness]" under "scope", or another journey under "overlaps" or "next" that has them. Journeys with phases of their own and journeys without a purchase are not judged, and one that ends with the purchase is left to "nothing-after-purchase".',
    nl: 'Een klantreis loopt van het allereerste contact tot de klant die je aanbeveelt; wat voor en na de aankoop ligt, beslist erover. Een klantreis met de fase "purchase" heeft dus alle vijf de fasen, of zegt welke erbuiten vallen: "excludes: [awareness]" onder "scope", of een andere klantreis onder "overlaps" of "next" die ze heeft. Klantreizen met eigen fasen of zonder aankoop blijven buiten beschouwing, en over een die bij de aankoop ophoudt gaat "nothing-after-purchase".',
  },
  sources: ['2-01', '2-05', '0-07', '3-06'],
  messages: {
    en: {
      gaps: (journey: string, phases: string) => `The journey ${journey} leaves out ${phases}.`,
      hint: (phases: string) =>
        `Add what customers go through there, or say that it is out: "scope: { excludes: [${phases}] }".`,
    },
    nl: {
      gaps: (journey, phases) => `De klantreis ${journey} slaat ${phases} over.`,
      hint: (phases) =>
        `Voeg toe wat klanten daar meemaken, of zeg dat het erbuiten valt: "scope: { excludes: [${phases}] }".`,
    },
  },
  bad: `title: Renewing the boiler # <- here
personas: sam
status: researched
phases:
  - { id: consideration, touchpoints: [I compare three boilers] }
  - { id: purchase, touchpoints: [I sign the offer] }
  - { id: service, touchpoints: [The fitter explains the buttons] }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
scope: { excludes: [loyalty, Boilers of housing associations] }
phases:
  - { id: awareness, touchpoints: [I take a cold shower] }
  - { id: consideration, touchpoints: [I compare three boilers] }
  - { id: purchase, touchpoints: [I sign the offer] }
  - { id: service, touchpoints: [The fitter explains the buttons] }
`,
  *check(journey, { workspace, messages, analyses }) {
    const missing = gaps(workspace, journey);
    if (missing.length === 0) return;
    const isMissingThere = (origin: Journey) => {
      const there = gaps(workspace, origin);
      return missing.every((id) => there.includes(id));
    };
    if (isSaidBefore(journey, analyses, isMissingThere)) return;
    const { language } = workspace.settings;
    const names = missing.map((id) => terms(language).phases[id] ?? id);
    yield {
      place: headOf(workspace, journey),
      message: messages.gaps(quoted(journey.title), firstNames(names, language, names.length)),
      hint: messages.hint(missing.join(', ')),
      names: missing,
    };
  },
});

function gaps(workspace: Workspace, journey: Journey): readonly LifecyclePhase[] {
  const known: readonly string[] = lifecycle;
  if (phaseOf(journey, 'purchase') === undefined) return none;
  if (!journey.phases.every(({ id }) => known.includes(id))) return none;
  const ends = endsAtPurchase(workspace, journey);
  return lifecycle.filter((id) => {
    if (phaseOf(journey, id) !== undefined) return false;
    if (ends && (id === 'service' || id === 'loyalty')) return false;
    return !isLeftOut(workspace, journey, id);
  });
}
