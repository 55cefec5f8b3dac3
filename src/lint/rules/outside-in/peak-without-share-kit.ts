import { meanFeeling } from '../../../figures/emotion.ts';
import { EPSILON } from '../../../model/epsilon.ts';
import type { Journey } from '../../../model/journey.ts';
import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { phaseOf } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { emotion } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const peakWithoutShareKit = defineRule({
  id: 'peak-without-share-kit',
  group: 'outside-in',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'The best digital moment is not made easy to share',
    nl: 'Het beste digitale moment is niet makkelijk te delen',
  },
  why: {
    en: 'People who are delighted like to tell others, when it is extremely easy: a link, a sample text, a post that is ready. The touchpoint with you that feels best of all those over an online channel, when it is at least the option "from" (1 unless set), has a "shareKit"; or any other touchpoint of the journey has one, such as the one at which customers tell others. Only journeys with something to tell are asked: the peak is a moment to excel, there is a phase "loyalty", or word of mouth is on the map.',
    nl: 'Wie blij is vertelt het graag door, als dat extreem makkelijk is: een link, een voorbeeldtekst, een bericht dat klaarstaat. Het contactmoment met jou dat van alle momenten via een onlinekanaal het beste voelt, heeft een "shareKit" als dat minstens de optie "from" is (1 als er niets staat); of een ander contactmoment van de klantreis heeft er een, zoals dat waarop klanten het doorvertellen. Alleen klantreizen waarover iets te vertellen valt krijgen de vraag: de piek is een moment om te excelleren, er is een fase "loyalty", of mond-tot-mond staat op de kaart.',
  },
  sources: ['4-12'],
  options: {
    from: emotion(1, 'The emotion (-2..2) from which a moment is worth sharing'),
  },
  messages: {
    en: {
      unshared: (touchpoint: string) =>
        `${touchpoint} is the best digital moment, but nothing makes it easy to share.`,
      hint: 'Add "shareKit: { link: …, text: …, on: [whatsapp] }" there, or where customers tell others.',
    },
    nl: {
      unshared: (touchpoint) =>
        `${touchpoint} is het beste digitale moment, maar niets maakt het makkelijk te delen.`,
      hint: 'Voeg daar "shareKit: { link: …, text: …, on: [whatsapp] }" toe, of waar klanten het doorvertellen.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, channels: phone, emotion: 1.5 }
  - title: I follow the engineer on the map
    channels: app
    excel: true
    emotion: 1.2 # <- here
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, channels: phone, emotion: 1.5 }
  - title: I follow the engineer on the map
    channels: app
    excel: true
    emotion: 1.2
    shareKit: { text: My boiler is being repaired and I can watch them come, on: whatsapp }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    const peak = unsharedPeak(workspace, journey, options.from);
    if (peak === undefined || !isTold(workspace, journey, peak)) return;
    const isThere = (origin: Journey) =>
      unsharedPeak(workspace, origin, options.from)?.id === peak.id;
    if (isSaidBefore(journey, analyses, isThere)) return;
    yield {
      ...reportAt(workspace, journey, peak, placeOf(peak, 'emotion')),
      message: messages.unshared(quoted(peak.title)),
      hint: messages.hint,
      about: peak,
    };
  },
});

/** The digital touchpoint that feels best, when that is `from` or more and nothing in the journey helps to share. */
function unsharedPeak(
  { settings }: Workspace,
  journey: Journey,
  from: number,
): Touchpoint | undefined {
  let peak: Touchpoint | undefined;
  let highest = from - 2 * EPSILON;
  for (const touchpoint of journey.touchpoints) {
    const { contact, channels, emotion: felt, personas, shareKit } = touchpoint;
    if (shareKit !== undefined) return undefined;
    const feeling = meanFeeling(felt, personas);
    if (feeling === null || feeling <= highest + EPSILON || contact !== 'direct') continue;
    if (!channels.some((id) => settings.channels.get(id)?.mode === 'online')) continue;
    highest = feeling;
    peak = touchpoint;
  }
  return peak;
}

/** Whether it is a journey of which customers tell others. */
function isTold({ settings }: Workspace, journey: Journey, peak: Touchpoint): boolean {
  if (peak.excel || phaseOf(journey, 'loyalty') !== undefined) return true;
  return journey.touchpoints.some(({ channels }) =>
    channels.some((id) => settings.channels.get(id)?.media === 'personal'),
  );
}
