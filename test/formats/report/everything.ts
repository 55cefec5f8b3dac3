/**
 * A workspace that fills every part of the page, with `text` in every place where users write freely.
 * The titles end in a number where they have to differ.
 */
export function everythingWith(text: string): Readonly<Record<string, string>> {
  const t = JSON.stringify(text);
  const n = (number: number) => JSON.stringify(`${text}${number}`);
  return {
    'cjm.yaml': `
language: en
organisation: { name: ${t}, brandValues: [{ id: bright, name: ${t} }] }
parties: [{ id: other, name: ${t} }]
channels: [{ id: own-channel, name: ${t}, mode: online, media: owned }]
scoring:
  criteria: [distinctive, brandFit, ease, customerImpact, organisationImpact, { id: own, name: ${t} }]
  weights: { own: 2 }
`,
    'anna.persona.yaml': `{ name: ${n(1)}, occupation: ${t}, age: [30, 40], goals: ${t}, needs: ${t}, quote: ${t} }`,
    'bram.persona.yaml': `{ name: ${n(2)}, targetGroup: ${t} }`,
    'now.journey.yaml': `
title: ${n(1)}
summary: ${t}
status: researched
market: b2c
owner: ${t}
service: ${t}
segment: ${t}
personas: [anna, bram]
duration: [1d, 3d]
scope: { start: ${t}, end: ${t}, excludes: ${t}, journeysPerMonth: 20 }
review: { every: 6mo, last: 2026-06-01 }
metrics: [{ kind: ${t}, value: 12, n: 200 }]
evidence: [{ id: talks, title: ${t}, method: customer-interview, date: 2026-05, participants: 12 }]
defaults: { evidence: talks }
phases:
  - id: awareness
    name: ${t}
    goal: ${t}
    businessGoal: ${t}
    touchpoints:
      - id: first
        title: ${n(2)}
        group: ${t}
        contact: indirect
        control: influence
        influence: ${t}
        by: other
        initiatedBy: other
        channels: [own-channel, phone]
        artefacts: ${t}
        does: [${t}, ${t}]
        thinks: ${t}
        feels: ${t}
        needs: ${t}
        goal: ${t}
        successCriterion: ${t}
        quotes: ${t}
        expects: ${t}
        emotion: { anna: -1.5, bram: -0.6 }
        emotionBefore: 0.5
        expectedEmotion: 0.5
        organisationView: 1
        duration: 25m
        wait: [2d, 6d]
        timing: ${t}
        cost: ${t}
        type: moment-of-truth
        why: ${t}
        impact: { customer: 5, organisation: 4, brand: 3 }
        frequency: { count: 1, per: journey }
        brandValues: bright
        message: ${t}
        distinctive: ${t}
        serviceTarget: ${t}
        promises: [{ id: kept, text: ${t} }]
        exits: { share: 0.2, because: ${t} }
        pains: [{ text: ${t}, severity: 4, accepted: ${t} }]
        gains: ${t}
        opportunities: ${t}
        failures: [{ what: ${t}, recovery: { channel: phone, who: ${t}, within: 4h, result: ${t} } }]
        frontstage: { what: ${t}, by: ${t} }
        backstage: [{ what: ${t}, by: ${t}, systems: [${t}], pains: ${t} }]
        systems: ${t}
        people: [{ role: ${t}, department: ${t}, competencies: ${t}, behaviour: ${t}, attitude: ${t}, steering: ${t} }]
        metrics: [{ kind: csat, value: 3.1, scale: [1, 5], n: 214, date: 2026-04, baseline: 2.9, target: 4.2 }]
        links: [{ title: ${t}, url: "https://example.org/?a=1&b=2" }]
        selected: { because: ${t} }
        ambition: { emotion: 1.5, experience: ${t} }
      - id: second
        title: ${n(3)}
        emotion: 1
        excel: true
        fulfils: kept
        next: [third, { to: first, when: ${t}, share: 0.3 }]
  - id: service
    touchpoints: [{ id: third, title: ${n(4)}, optional: true }, { id: fourth, title: ${n(5)}, emotion: 0.2 }]
solutions:
  - id: one
    title: ${n(1)}
    for: first
    solves: ${t}
    expected: { first: 1.5 }
    scores: { distinctive: 4, brandFit: 5, ease: 2, customerImpact: 5, organisationImpact: 4, own: 4 }
    status: planned
    chosen: { because: ${t}, on: 2026-06-02 }
    effort: ${t}
    value: { revenue: 120000, cost: 40000, assumption: ${t} }
    actions: [{ what: ${t}, kind: system, owner: ${t}, due: 2026-09-01, status: doing }]
  - { id: two, title: ${n(2)}, for: [first, second], scores: { ${JSON.stringify(`${text}a`)}: { ease: 3 }, ${JSON.stringify(`${text}b`)}: { ease: 5 } } }
  - id: three
    title: ${n(3)}
    for: second
    scores:
      ${JSON.stringify(`${text}a`)}: { distinctive: 2, brandFit: 5, ease: 4, customerImpact: 4, organisationImpact: 4, own: 4 }
      ${JSON.stringify(`${text}b`)}: { distinctive: 5, brandFit: 4, ease: 5, customerImpact: 4, organisationImpact: 3, own: 4 }
    effort: ${t}
    experiment:
      hypothesis: ${t}
      metric: ${t}
      variants: [{ id: old, n: 200, successes: 60 }, { id: new, n: 210, successes: 90 }, { id: newer, n: 20, successes: 7 }]
  - id: four
    title: ${n(4)}
    for: second
    scores:
      ${JSON.stringify(`${text}a`)}: { distinctive: 1, brandFit: 2, ease: 4, customerImpact: 2, organisationImpact: 1, own: 2 }
      ${JSON.stringify(`${text}b`)}: { distinctive: 1, brandFit: 2, ease: 4, customerImpact: 2, organisationImpact: 2, own: 2 }
    experiment: { metric: ${t}, variants: [{ id: old, n: 30, mean: 6.5, sd: 1 }, { id: new, n: 30 }] }
`,
    'then.journey.yaml': `
title: ${n(6)}
state: desired
from: now
phases:
  - id: awareness
    name: ${t}
    touchpoints: [{ id: first, title: ${n(7)}, emotion: 1.5, solutions: one, because: ${t} }]
removes: [third]
anchoring:
  changes: [{ what: ${t}, kind: process, owner: ${t}, due: 2026-10-01, status: done }]
  evaluation: { every: 3mo, last: 2026-06-01, finding: ${t} }
`,
  };
}
