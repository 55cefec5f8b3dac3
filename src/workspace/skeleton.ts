import { packed } from '../model/packed.ts';
import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import { slug } from '../model/slug.ts';
import type { JourneyFile, WrittenPhase } from '../model/written/journey-file.ts';
import type { WrittenTouchpoint } from '../model/written/touchpoint.ts';
import { list } from './normal-forms.ts';
import type { Report } from './report.ts';
import { tidyReferences } from './tidy-references.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/** A touchpoint as written, with its id. */
export interface SkeletonTouchpoint {
  readonly id: string;
  readonly written: WrittenTouchpoint;
  readonly origin: Place;
}

export interface SkeletonPhase {
  /** Empty for the touchpoints of a journey without phases. */
  readonly id: string;
  readonly written: WrittenPhase;
  readonly origin: Place;
  /** The journey was written without phases. */
  readonly implicit: boolean;
  /** Null when the phase has no list of touchpoints. */
  readonly touchpoints: readonly SkeletonTouchpoint[] | null;
}

/** A journey as written: its phases and touchpoints with ids, nothing inherited yet. */
export interface Skeleton {
  readonly id: string;
  readonly file: string;
  readonly written: JourneyFile;
  readonly phases: readonly SkeletonPhase[];
  readonly touchpointById: ReadonlyMap<
    string,
    { touchpoint: SkeletonTouchpoint; phase: SkeletonPhase }
  >;
}

/** The path step of an item: none when one value stands where a list may. */
export function step(value: unknown, index: number): readonly number[] {
  return Array.isArray(value) ? [index] : [];
}

/**
 * Gives every phase and touchpoint of a journey its id, and reports ids that are used twice; the second
 * one is kept under another name, so that nothing is lost.
 */
export function skeleton(
  id: string,
  file: string,
  journeyFile: JourneyFile,
  report: Report,
): Skeleton {
  const root: Place = { file, path: [] };
  const written = tidyReferences(id, journeyFile, root, report);
  const tidy = <T extends object>(element: T, origin: Place) =>
    tidyReferences(id, element, origin, report);
  const touchpointId = uniqueIds('touchpoint', report);
  const phases: SkeletonPhase[] = [];
  if (written.touchpoints !== undefined) {
    const touchpoints = readTouchpoints(written.touchpoints, root, touchpointId, tidy);
    phases.push({ id: '', written: {}, origin: root, implicit: true, touchpoints });
    if (list(written.phases).length > 0) reportBesidePhases(root, report);
  }
  const phaseId = uniqueIds('phase', report);
  list(written.phases).forEach((phase, index) => {
    const origin = inside(root, 'phases', ...step(written.phases, index));
    if (phase.id === undefined && phase.name === undefined) {
      const place = inside(origin, 'id');
      report.add({
        rule: 'schema',
        code: 'schema/required',
        place,
        sentence: report.words.missing('id'),
      });
    }
    phases.push({
      id: phaseId(phase.id, phase.name ?? `phase-${index + 1}`, origin),
      written: tidy(phase, origin),
      origin,
      implicit: false,
      touchpoints:
        phase.touchpoints === undefined
          ? null
          : readTouchpoints(phase.touchpoints, origin, touchpointId, tidy),
    });
  });
  const touchpointById = new Map<
    string,
    { touchpoint: SkeletonTouchpoint; phase: SkeletonPhase }
  >();
  for (const phase of phases) {
    for (const touchpoint of phase.touchpoints ?? []) {
      touchpointById.set(touchpoint.id, { touchpoint, phase });
    }
  }
  return { id, file, written, phases, touchpointById };
}

/** Likely an indentation that was forgotten: the touchpoints come before all phases. */
function reportBesidePhases(root: Place, report: Report): void {
  report.add({
    rule: 'schema',
    code: 'schema/touchpoints-beside-phases',
    severity: 'warning',
    place: inside(root, 'touchpoints'),
    part: 'key',
    sentence: report.words.touchpointsBesidePhases(),
  });
}

function readTouchpoints(
  value: NonNullable<WrittenPhase['touchpoints']>,
  parent: Place,
  idFor: ReturnType<typeof uniqueIds>,
  tidy: (touchpoint: WrittenTouchpoint, origin: Place) => WrittenTouchpoint,
): readonly SkeletonTouchpoint[] {
  return packed(list(value), (item, index) => {
    const origin = inside(parent, 'touchpoints', ...step(value, index));
    const written: WrittenTouchpoint =
      typeof item === 'string' ? { title: item } : tidy(item, origin);
    const fallback =
      written.title ?? written.same?.replace(/^.*\//, '') ?? `touchpoint-${index + 1}`;
    return { id: idFor(written.id, fallback, origin), written, origin };
  });
}

type Named = keyof WorkspaceWords['named'];

/**
 * Hands out ids that are unique in their kind: the written one, else the slug of the title.
 * @returns a function that reports an id which is taken already, and gives the second one another
 */
export function uniqueIds(kind: Named, report: Report) {
  const taken = new Map<string, Place>();
  const nextCounts = new Map<string, number>();
  return (id: string | undefined, title: string, origin: Place): string => {
    const wanted = id ?? slug(title);
    const first = taken.get(wanted);
    if (wanted !== '' && first === undefined) {
      taken.set(wanted, origin);
      return wanted;
    }
    const place = inside(origin, id === undefined ? 'title' : 'id');
    if (first === undefined) {
      report.add({
        rule: 'schema',
        code: 'schema/id',
        place,
        sentence: report.words.emptyId(title),
      });
    } else {
      report.add({
        rule: 'reference',
        code: 'reference/duplicate-id',
        place,
        sentence: report.words.duplicateId(report.words.named[kind], wanted),
        related: { message: report.words.earlier, place: first },
      });
    }
    const base = wanted || kind;
    let count = nextCounts.get(base) ?? 2;
    while (taken.has(`${base}-${count}`)) count++;
    nextCounts.set(base, count + 1);
    const other = `${base}-${count}`;
    taken.set(other, origin);
    return other;
  };
}
