import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const journeyWithoutOwner = defineRule({
  id: 'journey-without-owner',
  group: 'foundation',
  subject: 'journey',
  severity: 'info',
  preset: 'starter',
  summary: {
    en: 'Nobody sees to the journey',
    nl: 'Niemand zorgt voor de klantreis',
  },
  why: {
    en: 'Everybody has a part in the journey, and so nobody sees to the whole. An owner keeps the map up to date and gets decisions made. Drafts may do without.',
    nl: 'Iedereen draagt een steentje bij aan de klantreis, en dus let niemand op het geheel. Een eigenaar houdt de kaart actueel en zorgt dat er besluiten komen. Een concept mag zonder.',
  },
  sources: ['0-38'],
  messages: {
    en: {
      missing: (journey: string) => `The journey ${journey} has no owner.`,
      hint: 'Name the role that sees to it: "owner: Team lead customer experience".',
    },
    nl: {
      missing: (journey) => `De klantreis ${journey} heeft geen eigenaar.`,
      hint: 'Noem de rol die ervoor zorgt: "owner: Teamleider klantbeleving".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
owner: Team lead service
evidence:
  - { id: interviews, method: customer-interview }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.owner !== undefined || journey.status === 'draft') return;
    yield {
      place: headOf(workspace, journey),
      message: messages.missing(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});
