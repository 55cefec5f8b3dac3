import { selectionScores } from '../../../figures/selection.ts';
import { formatNumber } from '../../../language/number.ts';
import { EPSILON } from '../../../model/epsilon.ts';
import type { Journey } from '../../../model/journey.ts';
import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { headOf, isFromElsewhere } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const selectedAgainstScore = defineRule({
  id: 'selected-against-score',
  group: 'moments',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A moment was selected while others matter more, and nothing says why',
    nl: 'Een moment is gekozen terwijl andere zwaarder wegen, en nergens staat waarom',
  },
  why: {
    en: 'You choose the moments where you really want to make the difference by their impact on customer, organisation and brand, their frequency and the brand values they carry: together the selection score of 0 to 100. Choosing a moment although another one scores higher can be right, but then the reason belongs in the map: "selected: { because: … }". Moments without you ("contact: none") are no rivals, and a moment of which fewer than three of the five are known has no score. A tip in a draft.',
    nl: 'De momenten waar je echt het verschil wilt maken kies je op hun impact op klant, organisatie en merk, hoe vaak ze voorkomen en welke merkwaarden ze dragen: samen de selectiescore van 0 tot 100. Een moment kiezen terwijl een ander hoger scoort kan goed zijn, maar dan hoort de reden in de kaart: "selected: { because: … }". Momenten zonder jou ("contact: none") tellen niet als tegenkandidaat, en een moment waarvan minder dan drie van de vijf bekend zijn heeft geen score. In een concept is het een tip.',
  },
  sources: ['1-39', '1-38'],
  messages: {
    en: {
      contradicts: (touchpoint: string, score: number, rival: string, higher: number) =>
        `${touchpoint} was selected (score ${formatNumber(score, 'en', { digits: 0 })}), while ${rival} scores higher (${formatNumber(higher, 'en', { digits: 0 })}) and was not; nothing says why.`,
      hint: 'Say why under "selected: { because: … }", or select the other moment.',
      rival: 'this moment scores highest of those that were not selected',
    },
    nl: {
      contradicts: (touchpoint, score, rival, higher) =>
        `${touchpoint} is gekozen (score ${formatNumber(score, 'nl', { digits: 0 })}), terwijl ${rival} hoger scoort (${formatNumber(higher, 'nl', { digits: 0 })}) en niet is gekozen; nergens staat waarom.`,
      hint: 'Zeg waarom met "selected: { because: … }", of kies het andere moment.',
      rival: 'dit moment scoort het hoogst van wat niet is gekozen',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I look up the phone number
    emotion: 0
    impact: { customer: 2, organisation: 1, brand: 2 }
    selected: true # <- here
    ambition: { emotion: 0.5 }
  - title: The engineer comes
    emotion: 0.2
    impact: { customer: 5, organisation: 4, brand: 4 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I look up the phone number
    emotion: 0
    impact: { customer: 2, organisation: 1, brand: 2 }
    selected: { because: Everybody stumbles over it and it is mended in a day }
    ambition: { emotion: 0.5 }
  - title: The engineer comes
    emotion: 0.2
    impact: { customer: 5, organisation: 4, brand: 4 }
`,
  *check(journey, { workspace, messages }) {
    const unexplained = journey.touchpoints.filter(
      (touchpoint) =>
        touchpoint.selected?.because.length === 0 &&
        !isFromElsewhere(journey, touchpoint, 'selected'),
    );
    if (unexplained.length === 0) return;
    const scores = selectionScores(journey);
    const scoreOf = ({ id }: Touchpoint) => scores.get(id)?.score ?? null;
    const rival = strongestRival(journey, scoreOf);
    if (rival === null) return;
    const higher = scoreOf(rival) ?? 0;
    for (const touchpoint of unexplained) {
      const score = scoreOf(touchpoint);
      if (score === null || score > higher - EPSILON) continue;
      yield {
        place: placeOf(touchpoint, 'selected'),
        part: 'key',
        message: messages.contradicts(quoted(touchpoint.title), score, quoted(rival.title), higher),
        hint: messages.hint,
        severity: notThereYet(journey),
        related: [{ message: messages.rival, place: headOf(workspace, rival) }],
        about: touchpoint,
      };
    }
  },
});

/** The moment with the highest score that could have been selected and was not. */
function strongestRival(
  journey: Journey,
  scoreOf: (touchpoint: Touchpoint) => number | null,
): Touchpoint | null {
  let rival: Touchpoint | null = null;
  for (const touchpoint of journey.touchpoints) {
    if (touchpoint.selected !== undefined || touchpoint.contact === 'none') continue;
    const score = scoreOf(touchpoint);
    if (score === null) continue;
    if (rival === null || score > (scoreOf(rival) ?? 0) + EPSILON) rival = touchpoint;
  }
  return rival;
}
