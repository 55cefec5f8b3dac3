import type { Phase } from '../../../model/journey.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { tellsNothing } from '../../tells-nothing.ts';

export const emptyPhase = defineRule({
  id: 'empty-phase',
  group: 'scope',
  subject: 'journey',
  severity: 'warning',
  ripeFrom: 'researched',
  summary: {
    en: 'Nothing happens in a phase of the journey',
    nl: 'In een fase van de klantreis gebeurt niets',
  },
  why: {
    en: 'A journey shows all phases and touchpoints from the beginning to the end. A phase without touchpoints that does not itself tell what the customer does, thinks, feels or meets is an empty column: either something is missing, or the phase lies outside the scope. Drafts may have some.',
    nl: 'Een klantreis laat alle fasen en contactmomenten zien van begin tot eind. Een fase zonder contactmomenten die ook zelf niet vertelt wat de klant doet, denkt, voelt of tegenkomt is een lege kolom: er ontbreekt iets, of de fase valt buiten de afbakening. Een concept mag ze hebben.',
  },
  sources: ['0-20'],
  messages: {
    en: {
      empty: (phase: string) => `Nothing happens in the phase ${phase}.`,
      hint: 'Add its touchpoints, or take the phase out and say so under "scope: excludes".',
    },
    nl: {
      empty: (phase) => `In de fase ${phase} gebeurt niets.`,
      hint: 'Voeg de contactmomenten toe, of haal de fase weg en noem dat onder "scope: excludes".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
phases:
  - id: service
    touchpoints:
      - { title: I call the help desk, emotion: 0 }
  - id: loyalty # <- here
    goal: Never think about it again
`,
  good: `title: Reporting a fault
personas: sam
status: researched
phases:
  - id: service
    touchpoints:
      - { title: I call the help desk, emotion: 0 }
  - id: loyalty
    goal: Never think about it again
    does: Tells a colleague how quickly it was done
`,
  *check(journey, { workspace, messages }) {
    for (const phase of journey.phases) {
      if (phase.implicit || phase.origin.file !== journey.origin.file) continue;
      if (!isEmpty(phase)) continue;
      yield {
        place: headOf(workspace, phase),
        message: messages.empty(quoted(phase.name)),
        hint: messages.hint,
        about: phase,
      };
    }
  },
});

function isEmpty(phase: Phase): boolean {
  return phase.touchpoints.every(({ implicit }) => implicit) && tellsNothing(phase);
}
