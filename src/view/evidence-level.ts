import type { EvidenceLevel } from '../language/map.ts';
import { isOfCustomers } from '../model/evidence.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Study } from './study.ts';

/** The best that a touchpoint rests on: customers themselves, another source, an assumption, or nothing. */
export function evidenceLevel(
  { evidence }: Touchpoint,
  { evidenceOf }: Pick<Study, 'evidenceOf'>,
): EvidenceLevel {
  const sources = evidence.flatMap((id) => evidenceOf(id) ?? []);
  if (sources.some(isOfCustomers)) return 'customers';
  if (sources.some(({ method }) => method !== 'assumption')) return 'other';
  return sources.length > 0 ? 'assumption' : 'none';
}
