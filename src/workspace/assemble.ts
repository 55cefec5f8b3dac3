import type { Diagnostic } from '../model/diagnostic.ts';
import { compareDiagnostics } from '../model/diagnostic.ts';
import type { Evidence, Journey } from '../model/journey.ts';
import type { Persona } from '../model/persona.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import type { WorkspaceFile } from '../model/written/workspace-file.ts';
import type { Source } from '../source/source.ts';
import { checkScoring } from './criteria.ts';
import { checkEvidenceList } from './evidence-of-journey.ts';
import { placeLookups } from './place-lookups.ts';
import { checkRatings, groupRatings } from './ratings.ts';
import { checkReferences } from './references.ts';
import { createReport } from './report.ts';
import type { EvidenceList } from './resolve-evidence.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import { resolveJourneys } from './resolve-journeys.ts';
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
  /** Whether there is anything at a path in the folder; null where nobody can tell. */
  readonly exists: Workspace['exists'];
}

/** The language that a settings file asks for; also of one with other errors. */
export function languageOf(settings: Source | null): Language {
  const value = settings?.value as { language?: unknown } | undefined;
  return value?.language === 'nl' ? 'nl' : 'en';
}

/** Puts the files of a workspace together: resolves shorthands, inheritance and references. */
export function assemble(parts: Parts): Workspace {
  const { settings, sources, problems, misfits, today, exists } = parts;
  const language = languageOf(settings);
  const words = workspaceWords(language);
  const all = settings ? [settings, ...sources] : sources;
  const sourceByFile = new Map(all.map((source) => [source.file, source]));
  const report = createReport(sourceByFile, words);
  const diagnostics: Diagnostic[] = [...problems];

  const usable = (source: Source): boolean => {
    const found = source.problems.length > 0 ? source.problems : (misfits.get(source.file) ?? []);
    diagnostics.push(...found, ...(source.remarks ?? []));
    return found.length === 0;
  };

  const settingsUsable = settings === null || usable(settings);
  const writtenSettings = (settings && settingsUsable ? settings.value : {}) as WorkspaceFile;
  const unread = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const files = sortFiles(sources, unread, usable, diagnostics, words);

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
  const { journeyAt, isUncertain, cutOff, finish } = resolveJourneys(
    {
      journeys: files.journeys,
      unusable: files.unusableJourneys,
      settings: resolved,
      settingsUsable,
      phaseNames: phaseNamesOf(writtenSettings),
      ratings: groupRatings(files.ratings),
      evidenceById,
      personaEvidence,
    },
    report,
    (id) => checkJourney(id),
  );
  const ids = files.journeys.map(({ id }) => id);
  const personaById = byId(personas);
  // Journey by journey: what was just worked out for one is at hand when its references are checked.
  const checkJourney = checkReferences(
    {
      settings: resolved,
      personas,
      personaById,
      evidenceById,
      journeyById: { get: journeyAt, keys: () => ids },
    },
    {
      settings: !settingsUsable,
      personas: files.unusablePersonas,
      journeys: files.unusableJourneys,
      isUncertain,
    },
    report,
  );
  const journeys = ids.map((id) => journeyAt(id) as Journey);
  const journeyById = byId(journeys);
  const { criteria } = resolved;
  if (settings && settingsUsable) {
    checkScoring(writtenSettings.scoring, settings.file, criteria, report);
  }
  let sorted: readonly Diagnostic[] | undefined;
  return {
    settingsFile: settings?.file ?? null,
    settings: resolved,
    today,
    exists,
    journeys,
    personas,
    journeyById,
    personaById,
    evidenceById,
    ignores,
    files: all.map(({ file }) => file).sort(),
    unusable: files.unusableJourneys,
    cutOff,
    audience: 'internal',
    filesLeftOut: new Set(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    ),
    // Last, since what is wrong with journeys that were set aside is found when they are read.
    get diagnostics() {
      if (sorted !== undefined) return sorted;
      finish();
      const knownCriteria = settingsUsable ? criteria : null;
      checkRatings(files.ratings, { journeyById }, files.unusableJourneys, knownCriteria, report);
      sorted = [...diagnostics, ...report.diagnostics].sort(compareDiagnostics);
      return sorted;
    },
    ...placeLookups(all),
  };
}

function phaseNamesOf({ phases }: WorkspaceFile): ReadonlyMap<string, string> {
  return new Map(
    (Array.isArray(phases) ? phases : []).flatMap(({ id, name }) =>
      name === undefined ? [] : [[id, name] as const],
    ),
  );
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const result = new Map<string, T>();
  for (const item of items) if (!result.has(item.id)) result.set(item.id, item);
  return result;
}
