import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { phaseOf, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const considerationWithoutComparison = defineRule({
  id: 'consideration-without-comparison',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers consider, but the map knows of nothing else that they look at',
    nl: 'Klanten overwegen, maar de kaart kent niets anders waar ze naar kijken',
  },
  why: {
    en: 'In consideration customers look at several options, gather information and read reviews: they choose between you and others. So the phase "consideration" has a touchpoint outside your own house: with "contact: indirect" or "none", over a channel that is not yours (search engine, comparison or review site, forum, word of mouth) or with a competitor or peer as "by". And somewhere it says between what they choose: such a party, a comparison site, the channel "competitor", or "alternatives" of a persona (doing nothing is one as well).',
    nl: 'In de overweging bekijken klanten verschillende opties, verzamelen ze informatie en lezen ze recensies: ze kiezen tussen jou en anderen. De fase "consideration" heeft dus een contactmoment buiten je eigen huis: met "contact: indirect" of "none", via een kanaal dat niet van jou is (zoekmachine, vergelijkings- of recensiesite, forum, mond-tot-mond), of met een concurrent of bekende als "by". En ergens staat waartussen ze kiezen: zo’n partij, een vergelijkingssite, het kanaal "competitor", of "alternatives" van een persona (niets doen is er ook een).',
  },
  sources: ['0-23', '2-06'],
  messages: {
    en: {
      onlyUs: (phase: string) =>
        `In the phase ${phase} customers meet nobody but you: nothing is compared, no reviews are read.`,
      onlyUsHint: 'Add where they look around: comparison or review sites, a forum, friends.',
      noRivals: (phase: string) =>
        `In the phase ${phase} it is not known between what they choose.`,
      noRivalsHint:
        'Add the competitor that they look at ("by:", "channels: competitor"), or "alternatives:" to the persona.',
    },
    nl: {
      onlyUs: (phase) =>
        `In de fase ${phase} komen klanten alleen jou tegen: er wordt niets vergeleken, geen recensie gelezen.`,
      onlyUsHint:
        'Voeg toe waar ze rondkijken: vergelijkings- of recensiesites, een forum, vrienden.',
      noRivals: (phase) => `In de fase ${phase} is niet bekend waartussen klanten kiezen.`,
      noRivalsHint:
        'Voeg de concurrent toe waar ze naar kijken ("by:", "channels: competitor"), of "alternatives:" bij de persona.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: consideration # <- here
    touchpoints:
      - { title: I fill in the boiler finder, channels: website }
      - { title: An adviser calls me, channels: phone }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: consideration
    touchpoints:
      - { title: I put three boilers side by side, channels: comparison-site }
      - { title: An adviser calls me, channels: phone }
`,
  *check(journey, { workspace, messages, analyses }) {
    const lack = lackOf(workspace, journey);
    const phase = phaseOf(journey, 'consideration');
    if (lack === null || phase === undefined) return;
    if (isSaidBefore(journey, analyses, (origin) => lackOf(workspace, origin) === lack)) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages[lack](quoted(phase.name)),
      hint: messages[`${lack}Hint`],
      about: phase,
    };
  },
});

const rivalChannels: ReadonlySet<string> = new Set(['competitor', 'comparison-site']);

function lackOf(workspace: Workspace, journey: Journey): 'onlyUs' | 'noRivals' | null {
  const touchpoints = touchpointsIn(journey, 'consideration');
  if (touchpoints.length === 0 || journey.market === 'b2e') return null;
  const kindOf = ({ by }: Touchpoint) =>
    workspace.settings.parties.find(({ id }) => id === by)?.kind;
  const isElsewhere = (touchpoint: Touchpoint) => {
    const kind = kindOf(touchpoint);
    return (
      touchpoint.contact !== 'direct' ||
      kind === 'competitor' ||
      kind === 'peer' ||
      touchpoint.channels.some((id) => {
        const media = workspace.settings.channels.get(id)?.media;
        return media === 'earned' || media === 'personal' || media === 'public';
      })
    );
  };
  if (!touchpoints.some(isElsewhere)) return 'onlyUs';
  const isRival = (touchpoint: Touchpoint) =>
    kindOf(touchpoint) === 'competitor' || touchpoint.channels.some((id) => rivalChannels.has(id));
  const hasAlternatives = (id: string) =>
    (workspace.personaById.get(id)?.alternatives.length ?? 0) > 0;
  return journey.touchpoints.some(isRival) || journey.personas.some(hasAlternatives)
    ? null
    : 'noRivals';
}
