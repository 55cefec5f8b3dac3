import { experimentsOf, type Comparison } from '../../../figures/experiments.ts';
import { formatNumber } from '../../../language/number.ts';
import type { Language } from '../../../model/workspace.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const scaledUpWithoutProof = defineRule({
  id: 'scaled-up-without-proof',
  group: 'solutions',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A solution is rolled out before a test has shown that it is better',
    nl: 'Een oplossing wordt uitgerold voordat een proef heeft laten zien dat hij beter is',
  },
  why: {
    en: 'First test with some of your customers which variant does better, then scale up. A solution that is "rolling-out" or "rolled-out" needs an experiment in which a variant does better than the control: the corrected p is below 0.05, and the larger share or mean counts as better. No experiment at all is a tip while the journey is a draft. Not everything can be tried on some customers first: say so with "ignore" on the solution, and its "because".',
    nl: 'Test eerst bij een deel van je klanten welke variant het beter doet, en schaal dan op. Een oplossing die "rolling-out" of "rolled-out" is heeft een experiment nodig waarin een variant het beter doet dan de controle: de gecorrigeerde p is kleiner dan 0,05, en het grotere aandeel of gemiddelde geldt als beter. Helemaal geen experiment is een tip zolang de klantreis een concept is. Niet alles is eerst bij een deel van de klanten te proberen: zeg dat met "ignore" op de oplossing, en de "because" daarbij.',
  },
  sources: ['3-67', '3-66', '0-35'],
  messages: {
    en: {
      untested: (solution: string) => `${solution} is scaled up, but has no experiment.`,
      empty: (solution: string) =>
        `${solution} is scaled up, but its experiment has no outcome that can be compared.`,
      undecided: (solution: string, { difference, low, high, kind }: Comparison) =>
        `${solution} is scaled up, but its experiment decides nothing yet: ${gap(difference, kind, 'en')} may be chance (with 95% confidence ${size(low, kind, 'en')} to ${size(high, kind, 'en')}).`,
      worse: (solution: string, { difference, kind }: Comparison) =>
        `${solution} is scaled up, but did worse than the control in its experiment: ${gap(difference, kind, 'en')}.`,
      testFirst:
        'Compare it with what there is now and note the outcome under "experiment:", or say with "ignore" why that cannot be done.',
      fillIn:
        'Give each variant its "n" and "successes", or "n", "mean" and "sd"; the first is the control.',
      goOn: 'Go on testing before everybody gets it.',
      needs: (needed: number, control: number, variant: number) =>
        `Go on testing before everybody gets it: to show this difference each variant needs some ${formatNumber(needed, 'en')} people in all; now ${formatNumber(control, 'en')} and ${formatNumber(variant, 'en')}.`,
      stop: 'Stop the roll-out and improve the solution, or choose another one.',
    },
    nl: {
      untested: (solution) => `${solution} wordt opgeschaald, maar heeft geen experiment.`,
      empty: (solution) =>
        `${solution} wordt opgeschaald, maar het experiment heeft geen uitkomst die te vergelijken is.`,
      undecided: (solution, { difference, low, high, kind }) =>
        `${solution} wordt opgeschaald, maar het experiment beslist nog niets: ${gap(difference, kind, 'nl')} kan toeval zijn (met 95% zekerheid ${size(low, kind, 'nl')} tot ${size(high, kind, 'nl')}).`,
      worse: (solution, { difference, kind }) =>
        `${solution} wordt opgeschaald, maar deed het in het experiment slechter dan de controle: ${gap(difference, kind, 'nl')}.`,
      testFirst:
        'Vergelijk de oplossing met wat er nu is en zet de uitkomst onder "experiment:", of zeg met "ignore" waarom dat niet kan.',
      fillIn:
        'Geef elke variant "n" en "successes", of "n", "mean" en "sd"; de eerste is de controle.',
      goOn: 'Test verder voordat iedereen het krijgt.',
      needs: (needed, control, variant) =>
        `Test verder voordat iedereen het krijgt: om dit verschil aan te tonen heeft elke variant in totaal ongeveer ${formatNumber(needed, 'nl')} mensen nodig; nu ${formatNumber(control, 'nl')} en ${formatNumber(variant, 'nl')}.`,
      stop: 'Stop met uitrollen en verbeter de oplossing, of kies een andere.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
solutions:
  - id: call-back
    title: We call back within the hour
    for: call
    status: rolling-out # <- here
    experiment:
      metric: Solved in one call
      variants:
        - { id: as-now, n: 140, successes: 91 }
        - { id: call-back, n: 132, successes: 93 }
  - id: music
    title: Better music
    for: call
    status: rolled-out # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
solutions:
  - id: call-back
    title: We call back within the hour
    for: call
    status: rolling-out
    experiment:
      metric: Solved in one call
      variants:
        - { id: as-now, n: 640, successes: 416 }
        - { id: call-back, n: 632, successes: 464 }
  - id: music
    title: Better music
    for: call
    status: rolled-out
    ignore: { rule: scaled-up-without-proof, because: Everybody hears the same music }
`,
  *check(journey, { workspace, messages }) {
    for (const solution of journey.solutions) {
      if (solution.status !== 'rolling-out' && solution.status !== 'rolled-out') continue;
      const comparisons = experimentsOf(solution);
      if (comparisons.some(({ verdict }) => verdict === 'better')) continue;
      const at = {
        ...reportAt(workspace, journey, solution, placeOf(solution, 'status')),
        about: solution,
      };
      const name = quoted(solution.title);
      if (solution.experiments.length === 0) {
        const severity = notThereYet(journey);
        yield { ...at, message: messages.untested(name), hint: messages.testFirst, severity };
        continue;
      }
      const undecided = mostPromising(comparisons);
      const worse = comparisons.find(({ verdict }) => verdict === 'worse');
      if (undecided !== null) {
        const { neededPerVariant, controlSize, variantSize } = undecided;
        const isMore =
          neededPerVariant !== null && neededPerVariant > Math.min(controlSize, variantSize);
        const hint = isMore
          ? messages.needs(neededPerVariant, controlSize, variantSize)
          : messages.goOn;
        yield { ...at, message: messages.undecided(name, undecided), hint };
      } else if (worse === undefined) {
        yield { ...at, message: messages.empty(name), hint: messages.fillIn };
      } else {
        yield { ...at, message: messages.worse(name, worse), hint: messages.stop };
      }
    }
  },
});

/** Of the comparisons that decide nothing, the one with the smallest p; null when there is none. */
function mostPromising(comparisons: readonly Comparison[]): Comparison | null {
  return comparisons
    .filter(({ verdict }) => verdict === 'not-decided')
    .reduce<Comparison | null>(
      (best, one) => (best === null || (one.p ?? 1) < (best.p ?? 1) ? one : best),
      null,
    );
}

const points = { en: ' percentage points', nl: ' procentpunt' } as const;

/** A difference as readers write it, shares in percentage points. */
function gap(difference: number | null, kind: Comparison['kind'], language: Language): string {
  return size(difference, kind, language) + (kind === 'share' ? points[language] : '');
}

function size(difference: number | null, kind: Comparison['kind'], language: Language): string {
  const value = difference === null || kind === 'mean' ? difference : 100 * difference;
  return formatNumber(value, language, { sign: true, digits: kind === 'mean' ? 2 : 1 });
}
