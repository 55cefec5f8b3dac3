import { endsAtPurchase, phaseOf } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';
import { hardTruth } from '../../strictness.ts';

export const nothingAfterPurchase = defineRule({
  id: 'nothing-after-purchase',
  group: 'phases',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A journey ends with the purchase',
    nl: 'Een klantreis houdt op bij de aankoop',
  },
  why: {
    en: 'It does not end with the purchase: only after it do customers find out whether you keep your word, and whether they would do it again. It is reported when "purchase" is the last phase. A journey that leaves the rest out on purpose says so with "excludes: [service, loyalty]" under "scope", or names the journey that goes on under "overlaps" or "next". A tip in a draft, on a current journey a warning, on a desired or agreed one an error.',
    nl: 'Na de aankoop houdt het niet op: dan pas merken klanten of je doet wat je zei, en of ze het weer zouden doen. Dit wordt gemeld als "purchase" de laatste fase is. Een klantreis die de rest met opzet weglaat, zegt dat met "excludes: [service, loyalty]" onder "scope", of noemt de klantreis die verdergaat onder "overlaps" of "next". In een concept is het een tip, in een huidige klantreis een waarschuwing, in een gewenste of vastgestelde een fout.',
  },
  sources: ['2-13', '3-06'],
  messages: {
    en: {
      ends: (journey: string) => `The journey ${journey} ends with the purchase.`,
      hint: 'Tell what comes next: using it, getting help, coming back. Or name what is left out: "scope: { excludes: [service, loyalty] }".',
    },
    nl: {
      ends: (journey) => `De klantreis ${journey} houdt op bij de aankoop.`,
      hint: 'Vertel wat erna komt: gebruiken, hulp krijgen, terugkomen. Of noem wat wegblijft: "scope: { excludes: [service, loyalty] }".',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - { id: consideration, touchpoints: [I compare three boilers] }
  - id: purchase # <- here
    touchpoints: [I sign the offer]
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - { id: consideration, touchpoints: [I compare three boilers] }
  - { id: purchase, touchpoints: [I sign the offer] }
  - { id: service, touchpoints: [The fitter explains the buttons] }
`,
  *check(journey, { workspace, messages, analyses }) {
    const purchase = phaseOf(journey, 'purchase');
    if (purchase === undefined || !endsAtPurchase(workspace, journey)) return;
    if (isSaidBefore(journey, analyses, (origin) => endsAtPurchase(workspace, origin))) return;
    yield {
      ...reportAt(workspace, journey, purchase),
      message: messages.ends(quoted(journey.title)),
      hint: messages.hint,
      severity: journey.status === 'draft' ? 'info' : hardTruth(journey),
      about: purchase,
    };
  },
});
