import type { Diagnostic } from '../model/diagnostic.ts';
import { compareDiagnostics } from '../model/diagnostic.ts';
import type { Evidence, Journey } from '../model/journey.ts';
import type { Persona } from '../model/persona.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import type { WorkspaceFile } from '../model/written/workspace-file.ts';
import type { Source } from '../source/source.ts';
import type { EffectiveJourney } from './effective.ts';
import { effectiveJourneys } from './effective.ts';
import { checkEvidenceList, evidenceOfJourney } from './evidence-of-journey.ts';
import { journeySkeletons } from './journey-skeletons.ts';
import { placeLookups } from './place-lookups.ts';
import { checkRatings, groupRatings } from './ratings.ts';
import { checkReferences } from './references.ts';
import { createReport } from './report.ts';
import type { EvidenceList } from './resolve-evidence.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import { resolveJourney } from './resolve-journey.ts';
import { resolvePersona } from './resolve-persona.ts';
import { resolveSettings } from './resolve-settings.ts';
import { sortFiles } from './sort-files.ts';
import { workspaceWords } from './workspace-words.ts';
import { writtenIgnores } from './written-ignores.ts';

export interface Parts {
  /** The settings file, or null when there is none. */
  readonly settings: Source | null;
  /** All other files of cjm, sorted by file. */
  readonly sources: readonly Source[];
  /** Trouble with files that could not be read. */
  readonly problems: readonly Diagnostic[];
  /** By file: why its value does not fit the schema of its kind. */
  readonly misfits: ReadonlyMap<string, readonly Diagnostic[]>;
  /** `2026-11-21` */
  readonly today: string;
}

/** The language that a settings file asks for; also of one with other errors. */
export function languageOf(settings: Source | null): Language {
  const value = settings?.value as { language?: unknown } | undefined;
  return value?.language === 'nl' ? 'nl' : 'en';
}

/** Puts the files of a workspace together: resolves shorthands, inheritance and references. */
export function assemble({ settings, sources, problems, misfits, today }: Parts): Workspace {
  const language = languageOf(settings);
  const words = workspaceWords(language);
  const all = settings ? [settings, ...sources] : sources;
  const sourceByFile = new Map(all.map((source) => [source.file, source]));
  const report = createReport(sourceByFile, words);
  const diagnostics: Diagnostic[] = [...problems];

  const usable = (source: Source): boolean => {
    const found = source.problems.length > 0 ? source.problems : (misfits.get(source.file) ?? []);
    diagnostics.push(...found);
    return found.length === 0;
  };

  const settingsUsable = settings === null || usable(settings);
  const writtenSettings = (settings && settingsUsable ? settings.value : {}) as WorkspaceFile;
  const files = sortFiles(sources, usable, diagnostics, words);

  const resolved = {
    ...resolveSettings(writtenSettings, settings?.file ?? null),
    ...(settingsUsable ? {} : { language, contentLanguage: language }),
  };
  const shared = settings
    ? resolveEvidence(writtenSettings.evidence, { file: settings.file, path: [] }, report)
    : { own: [], references: [] };
  const personas: Persona[] = [];
  const evidenceById: ReadonlyMap<string, Evidence> = byId(shared.own);
  const personaEvidence = new Map<string, EvidenceList>();
  for (const { id, source } of files.personas) {
    const place = { file: source.file, path: [] };
    const written = source.value as Parameters<typeof resolvePersona>[2];
    const own = resolveEvidence(written.evidence, place, report);
    if (settingsUsable) checkEvidenceList(own, evidenceById, own.own, report);
    personaEvidence.set(id, own);
    personas.push(resolvePersona(id, source.file, written, own));
  }
  // While the files still have their values.
  const ignores = all.flatMap((source) => writtenIgnores(source));
  const journeys = resolveJourneys();
  const workspace: Workspace = {
    settingsFile: settings?.file ?? null,
    settings: resolved,
    today,
    journeys,
    personas,
    journeyById: byId(journeys),
    personaById: byId(personas),
    evidenceById,
    ignores,
    files: all.map(({ file }) => file).sort(),
    unusable: files.unusableJourneys,
    diagnostics: [],
    ...placeLookups(all),
  };
  checkReferences(
    workspace,
    {
      settings: !settingsUsable,
      personas: files.unusablePersonas,
      journeys: files.unusableJourneys,
    },
    report,
  );
  checkRatings(files.ratings, workspace, files.unusableJourneys, report);
  return {
    ...workspace,
    diagnostics: [...diagnostics, ...report.diagnostics].sort(compareDiagnostics),
  };

  /** One by one, and each file's value is let go when nothing needs it any more: workspaces can be large. */
  function resolveJourneys(): readonly Journey[] {
    const { skeletonOf, isShared } = journeySkeletons(files.journeys, report);
    const evidenceOf = remembered((id: string) => {
      const { written, file } = skeletonOf(id) ?? {};
      return resolveEvidence(written?.evidence, { file: file ?? '', path: [] }, report);
    }, isShared);
    const ids = files.journeys.map(({ id }) => id);
    const effective = effectiveJourneys({ skeletonOf, isShared, journeyIds: () => ids, report });
    const evidenceSources = {
      shared: evidenceById,
      ofPersona: personaEvidence,
      ofJourney: evidenceOf,
      journey: effective,
    };
    const ratings = groupRatings(files.ratings);
    const phaseNames = new Map(
      (Array.isArray(writtenSettings.phases) ? writtenSettings.phases : []).flatMap(
        ({ id, name }) => (name === undefined ? [] : [[id, name] as const]),
      ),
    );
    return files.journeys.map(({ id, source }) => {
      const journey = effective(id) as EffectiveJourney;
      const result = resolveJourney(journey, {
        settings: resolved,
        phaseNames,
        ratings: ratings.get(id) ?? [],
        evidence: evidenceOfJourney(journey, evidenceSources, settingsUsable, report),
        report,
      });
      if (!isShared(id)) release(source);
      return result;
    });
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const result = new Map<string, T>();
  for (const item of items) if (!result.has(item.id)) result.set(item.id, item);
  return result;
}

/** Only text and positions of a file are needed once its value is in the model. */
function release(source: Source): void {
  (source as { value: unknown }).value = undefined;
}

/** Computes once for each key that is needed again. */
function remembered<Value>(
  compute: (key: string) => Value,
  isShared: (key: string) => boolean,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    if (isShared(key)) known.set(key, found);
    return found;
  };
}
