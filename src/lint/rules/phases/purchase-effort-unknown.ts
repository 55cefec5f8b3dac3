import { phaseOf, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const purchaseEffortUnknown = defineRule({
  id: 'purchase-effort-unknown',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'It is not known how much effort a purchase takes, nor how many give up',
    nl: 'Het is niet bekend hoeveel moeite een aankoop kost, en ook niet hoeveel mensen afhaken',
  },
  why: {
    en: 'Buying has to go as smoothly as can be, or people leave at the last moment. One touchpoint of the phase "purchase" says how many leave there ("exits") or how much effort it takes (the metric "ces"). Only current journeys are asked: a design cannot measure yet. Not everybody measures, so the rule is in the strict set.',
    nl: 'Kopen moet zo soepel mogelijk gaan, anders haken mensen op het laatste moment af. Eén contactmoment van de fase "purchase" zegt hoeveel mensen er weggaan ("exits") of hoeveel moeite het kost (het meetgetal "ces"). Alleen huidige klantreizen krijgen de vraag: een ontwerp kan nog niet meten. Niet iedereen meet, dus de regel hoort bij de strenge set.',
  },
  sources: ['2-10'],
  messages: {
    en: {
      unknown: (phase: string) =>
        `It is not known how much effort the phase ${phase} takes, nor how many leave there.`,
      hint: 'Add "exits:" (a share, or high, medium, low) or "metrics: { ces: … }" where it matters most.',
    },
    nl: {
      unknown: (phase) =>
        `Het is niet bekend hoeveel moeite de fase ${phase} kost, en ook niet hoeveel mensen er afhaken.`,
      hint: 'Zet "exits:" (een aandeel, of high, medium, low) of "metrics: { ces: … }" waar het er het meest toe doet.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase # <- here
    touchpoints:
      - { title: I sign the offer, channels: email }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: purchase
    touchpoints:
      - { title: I sign the offer, channels: email, exits: 0.12 }
`,
  *check(journey, { workspace, messages }) {
    const phase = phaseOf(journey, 'purchase');
    const touchpoints = touchpointsIn(journey, 'purchase');
    if (journey.state !== 'current' || phase === undefined || touchpoints.length === 0) return;
    const isKnown = [phase, ...touchpoints].some(
      ({ exits, metrics }) => exits !== undefined || metrics.some(({ kind }) => kind === 'ces'),
    );
    if (isKnown) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages.unknown(quoted(phase.name)),
      hint: messages.hint,
      about: phase,
    };
  },
});
