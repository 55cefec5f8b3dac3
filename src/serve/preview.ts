import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import { fileKind } from '../workspace/file-kind.ts';

/** What the files gave at one look. */
export interface Loaded {
  readonly workspace: Workspace;
  /** Those that were asked for. */
  readonly journeys: readonly Journey[];
  /** What `check` found. */
  readonly findings: readonly Diagnostic[];
  /** What could not be shown, and why: pictures of personas. */
  readonly remarks?: readonly string[];
  /** The date on the pages, `2026-11-22`; none when undefined. */
  readonly date?: string | undefined;
}

/** Why they gave nothing: one sentence. */
export interface Trouble {
  readonly trouble: string;
}

/** What is shown: the files as they are, or as they last could be used. */
export interface Preview {
  /** Of which the pages are made. */
  readonly shown: Loaded;
  /** Newer than `shown` while the settings, without which all would look different, cannot be used. */
  readonly now: Loaded;
  /** Why the files could not be read at all; null when they could. */
  readonly trouble: string | null;
}

/** The first preview. */
export function firstPreview(loaded: Loaded): Preview {
  return { shown: loaded, now: loaded, trouble: null };
}

/** What is shown after another look. What cannot be used leaves the pages as they were, and is told. */
export function nextPreview(before: Preview, loaded: Loaded | Trouble): Preview {
  if ('trouble' in loaded) return { ...before, trouble: loaded.trouble };
  const isUsable = settingsErrors(loaded).length === 0 || settingsErrors(before.shown).length > 0;
  return { shown: isUsable ? loaded : before.shown, now: loaded, trouble: null };
}

/** Whether the pages are made of older files than there are. */
export function isOlder({ shown, now, trouble }: Preview): boolean {
  return shown !== now || trouble !== null;
}

/**
 * The errors in the files as they are now, sorted. While the settings cannot be used, only theirs: all else that is then
 * wrong comes from that.
 */
export function errorsOf({ now }: Pick<Preview, 'now'>): readonly Diagnostic[] {
  const errors = settingsErrors(now);
  if (errors.length > 0) return errors;
  return now.findings.filter(({ severity }) => severity === 'error');
}

/** The language of the pages. */
export function languageOf({ shown }: Pick<Preview, 'shown'>): Language {
  return shown.workspace.settings.language;
}

/** What makes that the settings are left out; a file that cannot be read is known by its name alone. */
function settingsErrors({ workspace }: Loaded): readonly Diagnostic[] {
  const { diagnostics, filesLeftOut, settingsFile } = workspace;
  return diagnostics.filter(
    ({ file, severity }) =>
      severity === 'error' &&
      filesLeftOut.has(file) &&
      (file === settingsFile || fileKind(file) === 'workspace'),
  );
}
