import { everythingWith } from '../report/everything.ts';

/** A workspace that fills every part of the pages about several journeys, with `text` where users write freely. */
export function portfolioWith(text: string): Readonly<Record<string, string>> {
  const t = JSON.stringify(text);
  const n = (number: number) => JSON.stringify(`${text}${number}`);
  return {
    ...everythingWith(text),
    'later.journey.yaml': `
title: ${n(3)}
service: ${t}
segment: ${n(8)}
owner: ${t}
personas: [anna]
scope: { start: ${t}, end: ${t}, journeysPerMonth: 40 }
review: { every: 6mo, last: 2026-01-01 }
overlaps: [{ journey: now, phase: awareness, with: awareness, handling: ${t} }]
phases:
  - id: awareness
    touchpoints:
      - id: lost
        title: ${n(4)}
        emotion: -1.6
        feels: ${t}
        thinks: ${t}
        needs: ${t}
        distinctive: ${t}
        brandValues: bright
        impact: { customer: 5, organisation: 5 }
        frequency: { count: 0.5, per: journey }
        exits: { share: 0.25, because: ${t} }
        metrics: [{ kind: ${t}, value: 3, target: 5, n: 40, baseline: 2, date: 2026-05 }]
        people: [{ role: ${t}, department: ${t}, competencies: ${t}, behaviour: ${t}, attitude: ${t}, steering: ${t} }]
        frontstage: { what: ${t}, by: ${t}, systems: ${t} }
        backstage: { what: ${t}, by: ${t}, systems: ${t} }
        next: { to: now/first, when: ${t} }
  - id: later-only
    touchpoints: [{ title: ${n(5)}, emotion: 1.2, requires: now/first, fulfils: now/kept }]
solutions:
  - id: answer
    title: ${n(6)}
    for: lost
    chosen: { because: ${t} }
    expected: { lost: 1 }
    effort: ${t}
    value: { revenue: 900, cost: 300, assumption: ${t} }
    brandValues: [bright]
    actions: [{ what: ${t}, owner: ${t}, due: 2026-02-01, kind: process }, { what: ${t}, status: done }]
  - { id: other, title: ${n(7)}, for: lost, chosen: { because: ${t} } }
`,
  };
}
