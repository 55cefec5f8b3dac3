import type { EvidenceLevel } from '../language/map.ts';
import { isOfCustomers } from '../model/evidence.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Study } from './study.ts';

/** The best that a touchpoint rests on: customers themselves, another source, an assumption, or nothing. */
export function evidenceLevel(
  { evidence }: Touchpoint,
  { evidenceOf }: Pick<Study, 'evidenceOf'>,
): EvidenceLevel {
  let best: EvidenceLevel = 'none';
  for (const id of evidence) {
    const source = evidenceOf(id);
    if (source === undefined) continue;
    if (isOfCustomers(source)) return 'customers';
    if (source.method !== 'assumption') best = 'other';
    else if (best === 'none') best = 'assumption';
  }
  return best;
}
