import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const noExcelMoment = defineRule({
  id: 'no-excel-moment',
  group: 'excel',
  subject: 'journey',
  severity: 'info',
  preset: 'starter',
  summary: {
    en: 'A journey does not excel anywhere',
    nl: 'Een klantreis excelleert nergens',
  },
  why: {
    en: 'A journey without one moment to excel may be in order, but nothing in it stays with the customer. Drafts and journeys made to discover ("purpose: discovery") have not chosen yet, and a desired journey that has none because its current one has none is not reported again.',
    nl: 'Een klantreis zonder één moment om te excelleren kan in orde zijn, maar er blijft de klant niets van bij. Concepten en klantreizen om te ontdekken ("purpose: discovery") hebben nog niet gekozen, en een gewenste klantreis die er geen heeft omdat de huidige er geen heeft, wordt niet nog eens gemeld.',
  },
  sources: ['1-28'],
  messages: {
    en: {
      none: (journey: string) => `The journey ${journey} has no moment to excel.`,
      hint: 'Choose one where you want to make the difference and give it "excel: true".',
    },
    nl: {
      none: (journey) => `De klantreis ${journey} heeft geen moment om te excelleren.`,
      hint: 'Kies er een waar je het verschil wilt maken en geef dat "excel: true".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
owner: Team lead service
evidence: { id: interviews, method: customer-interview }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
  - { title: The engineer comes, emotion: 1.5 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
owner: Team lead service
evidence: { id: interviews, method: customer-interview }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
  - { title: The engineer comes, emotion: 1.5, excel: true }
`,
  *check(journey, { workspace, messages, analyses }) {
    if (journey.status === 'draft' || journey.purpose === 'discovery') return;
    for (const { excel } of journey.touchpoints) if (excel) return;
    const current = analyses.current(journey);
    if (current !== null && !current.touchpoints.some(({ excel }) => excel)) return;
    const message = messages.none(quoted(journey.title));
    yield { place: headOf(workspace, journey), message, hint: messages.hint };
  },
});
