import { compareVariants } from '../../../figures/experiments/compare-variants.ts';
import { inside } from '../../../model/path.ts';
import type { Variant } from '../../../model/touchpoint.ts';
import { placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const impossibleExperiment = defineRule({
  id: 'impossible-experiment',
  group: 'solutions',
  subject: 'journey',
  severity: 'error',
  preset: 'starter',
  summary: {
    en: 'An experiment has numbers that cannot be true',
    nl: 'Een experiment heeft getallen die niet kunnen kloppen',
  },
  why: {
    en: 'An experiment compares variants that were measured in the same way: successes of "n", or a "mean" with its "sd". More successes than people, the same variant twice, or successes beside a mean is a slip of the pen, and no verdict can rest on it. Numbers that are still missing are fine: an experiment may have to begin yet.',
    nl: 'Een experiment vergelijkt varianten die op dezelfde manier zijn gemeten: "successes" van "n", of een "mean" met "sd". Meer successen dan mensen, tweemaal dezelfde variant of successen naast een gemiddelde is een verschrijving, en daar kan geen oordeel op rusten. Getallen die nog ontbreken zijn in orde: een experiment kan nog moeten beginnen.',
  },
  sources: ['3-66'],
  messages: {
    en: {
      tooMany: (variant: string, solution: string) =>
        `The variant ${variant} of ${solution} has more successes than people.`,
      twice: (variant: string, solution: string) =>
        `The experiment of ${solution} has the variant ${variant} twice.`,
      mixed: (variant: string, solution: string) =>
        `The variant ${variant} of ${solution} is not measured like the control.`,
      tooManyHint: 'Correct "successes" or "n".',
      twiceHint: 'Give the variant its own "id".',
      mixedHint: 'Give all variants "successes", or all "mean" and "sd".',
    },
    nl: {
      tooMany: (variant, solution) =>
        `De variant ${variant} van ${solution} heeft meer successen dan mensen.`,
      twice: (variant, solution) =>
        `Het experiment van ${solution} heeft de variant ${variant} tweemaal.`,
      mixed: (variant, solution) =>
        `De variant ${variant} van ${solution} is anders gemeten dan de controle.`,
      tooManyHint: 'Verbeter "successes" of "n".',
      twiceHint: 'Geef de variant een eigen "id".',
      mixedHint: 'Geef alle varianten "successes", of alle "mean" en "sd".',
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
    experiment:
      variants:
        - { id: as-now, n: 140, successes: 91 }
        - { id: call-back, n: 92, successes: 132 } # <- here
        - { id: text, n: 120, mean: 7.2, sd: 1.1 } # <- here
        - { id: as-now, n: 151, successes: 98 } # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
solutions:
  - id: call-back
    title: We call back within the hour
    for: call
    experiment:
      variants:
        - { id: as-now, n: 140, successes: 91 }
        - { id: call-back, n: 132, successes: 92 }
        - { id: text, n: 0 }
`,
  *check(journey, { workspace, messages }) {
    for (const solution of journey.solutions) {
      for (const [which, { variants }] of solution.experiments.entries()) {
        const [control] = variants;
        const seen = new Set<string>();
        for (const [index, variant] of variants.entries()) {
          const isTwice = seen.has(variant.id);
          seen.add(variant.id);
          const wrong = isTwice ? 'twice' : whatIsWrong(variant, control);
          if (wrong === null) continue;
          const experiment = placeOfEntry(workspace, solution, 'experiment', which);
          const key = { twice: 'id', tooMany: 'successes', mixed: 'id' }[wrong];
          const place = inside(experiment, 'variants', index, key);
          yield {
            ...reportAt(workspace, journey, solution, place),
            message: messages[wrong](quoted(variant.id), quoted(solution.title)),
            hint: messages[`${wrong}Hint`],
            about: solution,
          };
        }
      }
    }
  },
});

function whatIsWrong(variant: Variant, control: Variant | undefined): 'tooMany' | 'mixed' | null {
  if (variant.successes !== undefined && variant.successes > variant.n) return 'tooMany';
  if (control === undefined || control === variant) return null;
  return compareVariants(control, variant).reason === 'mixed-kinds' ? 'mixed' : null;
}
