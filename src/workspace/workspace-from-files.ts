import type { Workspace } from '../model/workspace.ts';
import { readSource } from '../source/read-source.ts';
import { assemble, languageOf } from './assemble.ts';
import { fileKind } from './file-kind.ts';
import { findMisfits } from './misfits.ts';
import { explainMisfits } from './schema-problems.ts';

/**
 * A workspace from texts by file name: for editors, tests and everything that has no disk.
 * @param files texts by name, relative with `/`; the name tells the kind. Where some are none of cjm's own, all files that
 *   there are, so that one can tell which are missing
 * @param options.today the day on which things are due: `2026-11-21`
 */
export function workspaceFromFiles(
  files: Readonly<Record<string, string>>,
  options: { readonly today: string },
): Workspace {
  const names = Object.keys(files)
    .filter((name) => fileKind(name) !== null)
    .sort();
  const settingsFile = names.find((name) => fileKind(name) === 'workspace');
  const settings =
    settingsFile === undefined ? null : readSource(settingsFile, files[settingsFile] ?? '');
  const language = languageOf(settings);
  const sources = names
    .filter((name) => fileKind(name) !== 'workspace')
    .map((name) => readSource(name, files[name] ?? '', { language }));
  const misfits = explainMisfits(
    findMisfits(settings ? [settings, ...sources] : sources),
    language,
  );
  return assemble({
    settings,
    sources,
    problems: [],
    misfits,
    today: options.today,
    exists: names.length < Object.keys(files).length ? (path) => Object.hasOwn(files, path) : null,
  });
}
