import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** Places of our own on the internet to which customers have to come by themselves. */
const ownPlaces: ReadonlySet<string> = new Set(['website', 'webshop', 'app', 'portal']);

/** The first touchpoint of a journey when it is a visit to our own website, shop, app or portal; else undefined. */
export function ownWebsiteFirst({ touchpoints: [first] }: Journey): Touchpoint | undefined {
  if (first === undefined || first.contact !== 'direct') return undefined;
  const isUnasked = first.initiatedBy === undefined || first.initiatedBy === 'customer';
  return isUnasked && ownPlaces.has(first.channels[0] ?? '') ? first : undefined;
}
