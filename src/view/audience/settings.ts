import { plainCriteria } from '../../model/criteria.ts';
import type { BrandValue, Organisation, Party, Settings } from '../../model/workspace.ts';
import { each, out, outList, part, shown } from './decisions.ts';

const organisation = part<Organisation>({
  name: shown,
  mission: outList('settings'),
  vision: outList('settings'),
  strategy: outList('settings'),
  desiredExperience: outList('settings'),
  usp: outList('settings'),
  brandValues: each(part<BrandValue>({ id: shown, name: shown, noticed: outList('settings') })),
  departments: outList('settings'),
  jargon: outList('settings'),
});

/** What the settings say to readers; how the organisation weighs and checks is its own business. */
export const publicSettings = part<Settings>({
  language: shown,
  contentLanguage: shown,
  organisation,
  parties: each(part<Party>({ id: shown, name: shown, kind: out('settings') })),
  channels: shown,
  zone: shown,
  criteria: () => plainCriteria,
  weights: () => Object.fromEntries(plainCriteria.map(({ id }) => [id, 1])),
  smallestGroup: shown,
  report: shown,
  preset: () => 'recommended',
  rules: () => new Map(),
  overrides: () => [],
});
