import { workspaceOf } from '../../workspace/workspace-of.ts';
import type { Journey } from '../../../src/model/journey.ts';
import type { Workspace } from '../../../src/model/workspace.ts';

export interface Subject {
  readonly workspace: Workspace;
  readonly journey: Journey;
}

/** A journey from texts by file name; the first journey when no id is given. */
export function subject(files: Readonly<Record<string, string>>, id?: string): Subject {
  const workspace = workspaceOf(files);
  const journey = id === undefined ? workspace.journeys[0] : workspace.journeyById.get(id);
  if (journey === undefined) throw new Error(JSON.stringify(workspace.diagnostics, null, 2));
  return { workspace, journey };
}

const settings = `
language: en
organisation: { name: Lantern Library }
`;
const mei = `
name: Mei 陳美玲
quote: I only have the evening.
`;
const omar = `
name: Omar عمر
`;
const journey = `
title: Borrowing a telescope from the library
summary: From a clear night to bringing it back
status: researched
owner: Head of lending
personas: [mei, omar]
evidence:
  - { id: evenings, method: observation, date: 2026-03, participants: 9 }
defaults: { evidence: evenings }
phases:
  - id: awareness
    name: Wanting to look up
    touchpoints:
      - title: I see Saturn in a friend's garden 🪐
        contact: none
        emotion: { mei: 1.6, omar: 1.1 }
      - title: I read on a poster that the library lends telescopes
        channels: store
        emotion: 0.7
  - id: purchase
    name: Getting one
    touchpoints:
      - id: reserve
        title: I reserve one on the website, and every weekend until June is taken, so I put my name on a waiting list that does not say how long it is
        channels: website
        type: moment-of-truth
        impact: { customer: 5, organisation: 4 }
        emotion: { mei: -1.4, omar: -0.8 }
      - title: 我收到一封电子邮件，说望远镜已经准备好了，可以在星期六上午来取
        channels: email
        personas: mei
        emotion: { mei: 0.9 }
      - title: اتصل بي موظف المكتبة ليشرح لي كيف أستلمه
        channels: phone
        personas: omar
        emotion: { omar: 1.2 }
      - title: Somebody shows me how to point it
        channels: store
        type: moment-of-truth
        excel: true
        emotion: { mei: 1.8, omar: 1.8 }
  - id: service
    name: Looking up
    touchpoints:
      - title: The first night is cloudy
        contact: none
        emotion: { mei: -0.7, omar: -0.2 }
        type: standard
        impact: { customer: 2, organisation: 1 }
      - title: I cannot find the moon
        channels: product
      - title: I bring it back
        channels: store
        emotion: { mei: 0.2, omar: 0.4 }
solutions:
  - title: Tell people how long the list is
    for: reserve
    scores: { distinctive: 2, brandFit: 4, ease: 5, customerImpact: 4, organisationImpact: 3 }
  - title: Lend the small ones without a reservation
    id: small-ones
    for: [reserve, service]
    scores: { distinctive: 4, brandFit: 4, ease: 3, customerImpact: 4, organisationImpact: 3 }
    chosen: { because: It takes away the list for most people }
`;

/** Wide and right-to-left titles, a long one, a gap, moments that only one persona meets. */
export const telescope = subject({
  'cjm.yaml': settings,
  'mei.persona.yaml': mei,
  'omar.persona.yaml': omar,
  'telescope.journey.yaml': journey,
});
