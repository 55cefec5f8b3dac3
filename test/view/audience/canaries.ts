/**
 * A workspace with every key of the format, in which each free text says what becomes of it for the public: `kept`, or
 * `qxq`, which no page for the public may hold. Names of raters, sources and real people are ids.
 */
export const canaries: Readonly<Record<string, string>> = {
  'cjm.yaml': `
language: en
contentLanguage: en-GB
note: qxq note
links: { title: qxq link, url: "https://example.org/qxq" }
attachments: qxq.pdf
ignore: { rule: journey-without-owner, because: qxq ignore }
x-own: qxq extension
organisation:
  name: kept organisation
  mission: qxq mission
  vision: qxq vision
  strategy: qxq strategy
  desiredExperience: qxq experience
  usp: qxq usp
  brandValues: [{ id: bright, name: kept brand value, noticed: qxq noticed }]
  departments: [qxq department]
  jargon: [qxq jargon]
parties: [{ id: other, name: kept party, kind: supplier }]
evidence: [{ id: qxq-panel, title: qxq panel, method: survey, date: 2026-02, participants: 640, department: qxq department, source: qxq source, owner: qxq owner }]
phases: [{ id: asking, name: kept phase }, { id: using }]
channels: [{ id: counter, name: kept channel, mode: offline, media: owned }]
emotion: { indifference: [-0.4, 0.4], margin: 0.2 }
scoring:
  criteria: [distinctive, brandFit, ease, customerImpact, organisationImpact, { id: own, name: qxq criterion, short: qxq, question: qxq question }]
  weights: { ease: 2, own: 3, distinctive: 1, brandFit: 1, customerImpact: 1, organisationImpact: 1 }
privacy: { smallestGroup: 5 }
report: { audience: public, theme: { color: "#0b5fff", logo: logo.png } }
extends: strict
rules: { journey-without-owner: error }
overrides: { files: '**/*', rules: { journey-without-owner: error } }
`,
  'anna.persona.yaml': `
name: Anna kept
fictional: true
targetGroup: kept target group
basis: research
evidence: [qxq-panel, { id: qxq-own, method: desk-research, title: qxq title }]
age: [30, 40]
occupation: kept occupation
roles: kept role
appearance: kept appearance
lifestyle: kept lifestyle
leisure: kept leisure
situation: kept situation
goals: kept goal
jobs: kept job
needs: kept need
pains: [{ text: kept pain, severity: 5, accepted: qxq accepted }]
gains: kept gain
alternatives: kept alternative
preferences: { help: [phone], payment: [cash], quiet: [weekend] }
channels: [phone]
quote: kept sentence
image: qxq.png
note: qxq note
`,
  'qxq-piet.persona.yaml':
    '{ name: Piet qxq, fictional: false, goals: qxq goal, occupation: qxq work }',
  'qxq-carla.rating.yaml':
    '{ journey: now, rater: qxq-carla, note: qxq note, scores: { chosen: { ease: 4, own: 5 } } }',
  'now.journey.yaml': `
title: kept now
summary: kept summary
state: current
offer: existing
purpose: repair
status: researched
market: b2c
primary: true
service: kept service
segment: kept segment
owner: qxq owner
personas: [anna, qxq-piet]
goals: kept goals
businessGoal: qxq business goal
duration: [1d, 3d]
scope: { start: kept start, end: kept end, includes: kept included, excludes: kept excluded, journeysPerMonth: 20 }
review: { every: 6mo, last: 2026-06-01, triggers: [qxq trigger] }
experience: { overall: 0.4, evidence: qxq-panel }
metrics: [{ kind: qxq metric, value: 12, scale: [0, 20], n: 200, date: 2026-04, baseline: 9, target: 15, evidence: qxq-talks }]
pains: [{ text: kept pain, severity: 4, accepted: qxq accepted }]
evidence: [{ id: qxq-talks, title: qxq talks, method: customer-interview, date: 2026-05, participants: 12 }]
defaults: { evidence: qxq-talks, contact: direct }
removes: []
overlaps: [{ journey: then, phase: asking, with: asking, handling: qxq handling }]
x-own: qxq extension
phases:
  - id: asking
    name: kept phase
    goal: kept goal of a phase
    businessGoal: qxq business goal
    people: [{ role: qxq role }]
    note: qxq note
    touchpoints:
      - id: first
        title: kept touchpoint
        inherit: true
        group: kept group
        contact: indirect
        control: influence
        influence: qxq influence
        by: other
        initiatedBy: other
        channels: [counter, phone]
        artefacts: kept artefact
        personas: [anna, qxq-piet]
        does: kept does
        thinks: kept thinks
        feels: kept feels
        needs: kept needs
        goal: kept goal
        businessGoal: qxq business goal
        expects: kept expects
        expectedEmotion: 0.5
        emotion: { anna: -1.5, qxq-piet: -0.6 }
        emotionBefore: 0.5
        organisationView: 1
        duration: 25m
        wait: [2d, 6d]
        timing: kept timing
        cost: kept cost
        successCriterion: kept success
        quotes: [{ text: qxq quote, evidence: qxq-talks }]
        type: moment-of-truth
        why: qxq why
        excel: true
        distinctive: qxq distinctive
        brandValues: [bright]
        message: qxq message
        impact: { customer: 5, organisation: 4, brand: 3 }
        frequency: { count: 1.4, per: journey }
        serviceTarget: qxq target
        promises: [{ id: soon, text: kept promise, note: qxq note }]
        next: [second, { to: first, when: kept case, share: 0.3 }]
        exits: { share: 0.18, because: qxq exit }
        pains: [{ text: kept pain, severity: 2, accepted: qxq accepted }]
        gains: kept gain
        opportunities: qxq opportunity
        failures: [{ what: qxq failure, recovery: { channel: phone, who: qxq who, within: 4h, intake: human, automated: false, result: qxq result } }]
        frontstage: qxq frontstage
        backstage: [{ what: qxq backstage, by: qxq by, systems: [qxq system], pains: qxq pain }]
        systems: [qxq system]
        people: [{ role: qxq role, department: qxq department, competencies: qxq competence, behaviour: qxq behaviour, attitude: qxq attitude, steering: qxq steering }]
        metrics: [{ kind: csat, value: 3.1, scale: [1, 5], n: 214 }, { kind: qxq metric, value: 2, n: 3 }]
        shareKit: { link: "https://example.org/qxq", text: qxq share, on: [whatsapp] }
        selected: { because: qxq reason }
        ambition: { emotion: 1.5, experience: qxq ambition }
        solutions: [chosen, qxq-idea]
        because: qxq because
        image: qxq.png
        attachments: qxq.pdf
        links: [{ title: qxq link, url: "https://example.org/qxq" }]
        note: qxq note
        ignore: { rule: generic-text, because: qxq ignore }
        x-own: qxq extension
      - id: second
        title: kept second
        fulfils: [soon]
        requires: [{ id: first, soft: true }]
        optional: true
        emotion: 1
  - id: using
    touchpoints: [{ id: third, title: kept third, emotion: 0.1 }]
solutions:
  - id: chosen
    title: kept solution
    for: [first]
    solves: qxq solved
    scores: { qxq-bram: { ease: 3, own: 4 }, qxq-carl: { ease: 2, own: 5 } }
    expected: { first: 1.2 }
    brandValues: [bright]
    status: testing
    chosen: { because: qxq reason, on: 2026-06-02 }
    effort: qxq sprints
    value: { revenue: 120000, cost: 40000, assumption: qxq assumption }
    experiment: { hypothesis: qxq hypothesis, metric: qxq metric, variants: [{ id: control, n: 812, successes: 96 }, { id: qxq-b, n: 799, successes: 131 }, { id: qxq-c, n: 10, mean: 3, sd: 1 }] }
    actions: [{ what: qxq action, kind: system, owner: qxq owner, due: 2026-09-01, status: open }]
    note: qxq note
    x-own: qxq extension
  - { id: qxq-idea, title: qxq idea, for: [first, third], scores: { ease: 5, own: 5 } }
`,
  'then.journey.yaml': `
title: kept then
state: desired
from: now
removes: [third]
inherit: true
phases:
  - id: asking
    touchpoints:
      - { id: better, title: kept better, replaces: first, solutions: [chosen, qxq-idea], emotion: 1.2 }
      - { same: now/second }
anchoring:
  note: qxq note
  changes: [{ what: qxq change, kind: process, owner: qxq owner, due: 2026-10-01, status: doing }]
  evaluation: { every: 6mo, last: 2026-05-05, finding: qxq finding }
`,
};
