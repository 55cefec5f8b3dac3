import type { Evidence } from '../model/journey.ts';
import { none } from '../model/resolved.ts';
import type { EffectiveJourney } from './effective.ts';
import { list } from './normal-forms.ts';
import type { Report } from './report.ts';
import type { EvidenceList } from './resolve-evidence.ts';

/** Where evidence is written. */
export interface EvidenceSources {
  /** Of cjm.yaml, by id: known everywhere. */
  readonly shared: ReadonlyMap<string, Evidence>;
  /** What the file of a persona lists, by persona. */
  readonly ofPersona: ReadonlyMap<string, EvidenceList>;
  /** What the file of a journey lists. */
  ofJourney(id: string): EvidenceList;
  /** A journey with what it takes over. */
  journey(id: string): EffectiveJourney | null;
}

/**
 * Also reports what its list refers to and is nowhere.
 *
 * @param isComplete whether all that there is can be known: no file with evidence is unusable
 * @returns what a journey can refer to besides the evidence of cjm.yaml: its own, that of its personas, and both of the
 * journeys from which it takes over.
 */
export function evidenceOfJourney(
  journey: EffectiveJourney,
  from: EvidenceSources,
  isComplete: boolean,
  report: Report,
): readonly Evidence[] {
  const result = new Map<string, Evidence>();
  const add = ({ own, references }: EvidenceList) => {
    for (const item of own) if (!result.has(item.id)) result.set(item.id, item);
    for (const { id } of references) {
      const item = from.shared.get(id);
      if (item && !result.has(id)) result.set(id, item);
    }
  };
  const addPersonas = (of: EffectiveJourney | null) => {
    for (const persona of personasOf(of)) {
      const found = from.ofPersona.get(persona);
      if (found) add(found);
    }
  };
  const listed = from.ofJourney(journey.skeleton.id);
  add(listed);
  addPersonas(journey);
  for (const source of journey.sources) {
    if (source === journey.skeleton.id) continue;
    add({ own: from.ofJourney(source).own, references: none });
    addPersonas(from.journey(source));
  }
  const found = [...result.values()];
  if (isComplete) checkEvidenceList(listed, from.shared, found, report);
  return found;
}

/** The personas that a journey names. */
function personasOf(journey: EffectiveJourney | null): readonly string[] {
  return list(journey?.fields['personas'] as string | readonly string[] | undefined);
}

/** Reports references in a list of evidence to what neither cjm.yaml nor `known` holds. */
export function checkEvidenceList(
  { references }: EvidenceList,
  shared: ReadonlyMap<string, Evidence>,
  known: readonly Evidence[],
  report: Report,
): void {
  if (references.length === 0) return;
  const ids = new Set(known.map(({ id }) => id));
  for (const { id, place } of references) {
    if (ids.has(id) || shared.has(id)) continue;
    report.unknown('evidence', id, place, () => [...ids, ...shared.keys()]);
  }
}
