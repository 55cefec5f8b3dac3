import type { Flow } from '../../../figures/flow.ts';
import type { Solution, Touchpoint } from '../../../model/touchpoint.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { firstNames } from '../../first-names.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const onlyOneOption = defineRule({
  id: 'only-one-option',
  group: 'solutions',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'A moment has one solution to choose from',
    nl: 'Voor een moment is er maar één oplossing om uit te kiezen',
  },
  why: {
    en: 'A moment can be dealt with in several ways; whoever has one idea has nothing to choose from, and scores decide nothing. It is reported once a solution is chosen, planned or being tested, or the moment is selected, and no other one is "for:" that moment or its phase. Solutions that were dropped count: they were an option. What is already being rolled out is left alone; more than three become one finding.',
    nl: 'Een moment kun je op verschillende manieren aanpakken; wie één idee heeft, heeft niets te kiezen, en dan beslissen scores niets. Het wordt gemeld zodra een oplossing gekozen of gepland is of getest wordt, of het moment gekozen is, en er geen andere is met "for:" dat moment of zijn fase. Afgevallen oplossingen tellen mee: het waren opties. Wat al wordt uitgerold blijft buiten schot; meer dan drie worden één bevinding.',
  },
  sources: ['1-41'],
  messages: {
    en: {
      only: (solution: string, touchpoints: string) =>
        `${solution} is the only solution for ${touchpoints}.`,
      many: (count: number, names: string) =>
        `Of ${count} solutions each is the only one for a touchpoint: ${names}.`,
      hint: 'Think of other ways and score them as well; keep those that lose as "status: dropped".',
    },
    nl: {
      only: (solution, touchpoints) => `${solution} is de enige oplossing voor ${touchpoints}.`,
      many: (count, names) =>
        `Van ${count} oplossingen is elk de enige voor een contactmoment: ${names}.`,
      hint: 'Bedenk andere manieren en beoordeel die ook; laat wat afvalt staan als "status: dropped".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
solutions:
  - id: call-back
    title: We call back within the hour # <- here
    for: call
    status: planned
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
  - { id: bill, title: I pay the bill, emotion: 0 }
solutions:
  - { id: call-back, title: We call back within the hour, for: call, status: planned }
  - { id: music, title: Better music, for: call, status: dropped }
  - { id: clear-bill, title: A bill that tells what was done, for: bill }
`,
  *check(journey, { workspace, messages, analyses, isIgnored }) {
    if (journey.solutions.length === 0) return;
    const flow = analyses.flow(journey);
    const options = optionsByTarget(journey.solutions);
    const optionsFor = ({ id, phase }: Touchpoint) =>
      (options.get(id) ?? 0) + (phase === id ? 0 : (options.get(phase) ?? 0));
    const onlyFor = (solution: Solution) =>
      momentsOf(solution, flow).filter((touchpoint) => optionsFor(touchpoint) === 1);
    const { language } = workspace.settings;
    const { hint } = messages;
    yield* eachOrOnce(
      journey.solutions.filter((solution) => onlyFor(solution).length > 0),
      {
        isIgnored,
        language,
        each(solution) {
          const titles = onlyFor(solution).map(({ title }) => title);
          return {
            place: headOf(workspace, solution),
            message: messages.only(quoted(solution.title), firstNames(titles, language)),
            hint,
            about: solution,
          };
        },
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint,
        }),
      },
    );
  },
});

/** How many solutions are for a touchpoint or a phase, by its id. */
function optionsByTarget(solutions: readonly Solution[]): ReadonlyMap<string, number> {
  const options = new Map<string, number>();
  for (const target of solutions.flatMap((solution) => [...new Set(solution.for)])) {
    options.set(target, (options.get(target) ?? 0) + 1);
  }
  return options;
}

/** The touchpoints that it is for by name: all, or while nothing is decided those that were selected. */
function momentsOf({ for: targets, status, chosen }: Solution, flow: Flow): readonly Touchpoint[] {
  if (status === 'dropped' || status === 'rolling-out' || status === 'rolled-out') return [];
  const all = chosen !== undefined || status === 'planned' || status === 'testing';
  return [...new Set(targets)].flatMap((id) => {
    const touchpoint = flow.byId(id);
    return touchpoint && (all || touchpoint.selected !== undefined) ? [touchpoint] : [];
  });
}
