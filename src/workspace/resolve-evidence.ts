import type { Evidence } from '../model/journey.ts';
import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import type { z } from 'zod';
import type { evidenceItem } from '../model/written/common.ts';
import { anywhere, dateText, list } from './normal-forms.ts';
import type { Report } from './report.ts';
import { step, uniqueIds } from './skeleton.ts';
import { writtenIndex } from './tidy-references.ts';

type WrittenEvidence = z.infer<typeof evidenceItem>;

export interface EvidenceList {
  /** Entries that are written here. */
  readonly own: readonly Evidence[];
  /** Ids of entries that are written elsewhere, with their places. */
  readonly references: readonly { readonly id: string; readonly place: Place }[];
}

/** `evidence:` of a workspace, journey or persona: entries of its own, and references. */
export function resolveEvidence(
  value: string | WrittenEvidence | readonly (string | WrittenEvidence)[] | undefined,
  parent: Place,
  report: Report,
): EvidenceList {
  if (value === undefined) return nothing;
  const own: Evidence[] = [];
  const references: { id: string; place: Place }[] = [];
  const idFor = uniqueIds('evidence', report);
  const items = list(value);
  items.forEach((item, index) => {
    const place = inside(parent, 'evidence', ...step(value, writtenIndex(items, index)));
    if (typeof item === 'string') {
      references.push({ id: item, place });
      return;
    }
    own.push({
      ...anywhere(item),
      id: idFor(item.id, item.id, place),
      title: item.title,
      method: item.method,
      date: dateText(item.date),
      participants: item.participants,
      department: item.department,
      source: item.source,
      owner: item.owner,
      origin: place,
    });
  });
  return { own, references };
}

const nothing: EvidenceList = { own: [], references: [] };
