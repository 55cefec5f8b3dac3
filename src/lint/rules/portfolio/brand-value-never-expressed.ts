import type { Workspace } from '../../../model/workspace.ts';
import type { Analyses } from '../../analyses.ts';
import { placeOfEntry } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const brandValueNeverExpressed = defineRule({
  id: 'brand-value-never-expressed',
  group: 'portfolio',
  subject: 'workspace',
  severity: 'info',
  summary: {
    en: 'No touchpoint lets customers notice a brand value',
    nl: 'Bij geen enkel contactmoment merken klanten een merkwaarde',
  },
  why: {
    en: 'Customers learn what you stand for by meeting it again and again. A brand value that no touchpoint of any journey carries, current or desired, and no solution that lives, is a promise on paper: let it be felt somewhere, or leave it out. Nothing is reported as long as all journeys are drafts or no touchpoint carries any value, because then nobody has got that far. Archived journeys do not count.',
    nl: 'Klanten leren waar je voor staat doordat ze het telkens weer merken. Een merkwaarde die geen enkel contactmoment van welke klantreis ook draagt, huidig of gewenst, en ook geen oplossing die nog leeft, is een belofte op papier: laat hem ergens voelen, of laat hem weg. Er wordt niets gemeld zolang alle klantreizen concepten zijn of geen enkel contactmoment een merkwaarde draagt, want dan is nog niemand zover. Gearchiveerde klantreizen tellen niet mee.',
  },
  sources: ['1-58'],
  messages: {
    en: {
      never: (value: string) =>
        `No touchpoint of any journey lets customers notice the brand value ${value}.`,
      hint: (id: string) =>
        `Find a touchpoint where customers can notice it and say "brandValues: ${id}" there, or take the value away.`,
    },
    nl: {
      never: (value) =>
        `Bij geen enkel contactmoment, in welke klantreis ook, merken klanten de merkwaarde ${value}.`,
      hint: (id) =>
        `Zoek een contactmoment waar klanten hem kunnen merken en zeg daar "brandValues: ${id}", of haal de waarde weg.`,
    },
  },
  bad: {
    'cjm.yaml': `organisation:
  brandValues:
    - { id: honest, name: Honest }
    - { id: carefree, name: Carefree } # <- here
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I hear what was broken, emotion: 1, brandValues: honest }
`,
  },
  good: {
    'cjm.yaml': `organisation:
  brandValues:
    - { id: honest, name: Honest }
    - { id: carefree, name: Carefree }
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I hear what was broken, emotion: 1, brandValues: honest }
  - { title: The fault is mended before I notice, emotion: 1, brandValues: [carefree] }
`,
  },
  gather: (journey, analyses) => void analyses.carriedValues(journey),
  *check(workspace, { messages, analyses }) {
    const { brandValues } = workspace.settings.organisation;
    if (workspace.settingsFile === null || brandValues.length === 0) return;
    if (workspace.journeys.every(({ status }) => status === 'draft' || status === 'archived'))
      return;
    const silent = neverExpressed(workspace, analyses);
    if (silent.size === 0 || silent.size === brandValues.length) return;
    const organisation = { origin: { file: workspace.settingsFile, path: ['organisation'] } };
    for (const [index, { id, name }] of brandValues.entries()) {
      if (!silent.has(id)) continue;
      yield {
        place: placeOfEntry(workspace, organisation, 'brandValues', index, 'name'),
        message: messages.never(quoted(name)),
        hint: messages.hint(id),
      };
    }
  },
});

/** The values that no touchpoint and no living solution carries; stops looking as soon as all were seen. */
function neverExpressed(
  { journeys, settings }: Workspace,
  analyses: Analyses,
): ReadonlySet<string> {
  const silent = new Set(settings.organisation.brandValues.map(({ id }) => id));
  for (const journey of journeys) {
    if (journey.status === 'archived') continue;
    for (const value of analyses.carriedValues(journey)) silent.delete(value);
    if (silent.size === 0) break;
  }
  return silent;
}
