import { lstatSync, readdirSync, watch, type Dirent, type FSWatcher, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds from the first news of a change to a look: an editor writes in steps. */
const settling = 50;
/** Milliseconds between looks without any news: on disks from elsewhere there is none. */
const calm = 1_000;
/** The same where the system lets nobody watch. */
const eager = 200;
/** At most this part of the time is spent on such looks. */
const share = 1 / 20;
/** Folders that are watched; the others are only looked at. */
const mostFolders = 1_000;

interface Look {
  /** Absolute, by what stays the same only as long as it is the same folder. */
  readonly folders: ReadonlyMap<string, string>;
  /** Differs whenever a file that counts does. */
  readonly stamp: string;
}

/**
 * Tells when a file below a folder changes: it looks at the times and sizes of all files, as soon as the system says
 * that something happened, and now and then of its own accord. Dotted folders and `node_modules` are left out.
 * @param start watches one folder
 */
export function watchFolder(
  folder: string,
  endings: readonly string[],
  changed: () => void,
  start: (folder: string, happened: () => void) => FSWatcher = watch,
): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;
  let isBlind = false;
  let known = '';

  const happened = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      look();
    }, settling);
  };
  const forget = (id: string) => {
    watchers.get(id)?.close();
    watchers.delete(id);
  };
  const attend = (id: string, path: string) => {
    try {
      const watcher = start(path, happened);
      watcher.on('error', () => {
        forget(id);
        happened();
      });
      watchers.set(id, watcher);
    } catch (error) {
      // A folder that is gone again is none of ours; no more watchers, or none at all, means looking more often.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') isBlind = true;
    }
  };
  const look = (isFirst = false) => {
    const from = performance.now();
    const { folders, stamp } = lookAt(folder, endings);
    isBlind = folders.size > mostFolders;
    for (const id of watchers.keys()) if (!folders.has(id)) forget(id);
    for (const [id, path] of [...folders].slice(0, mostFolders)) {
      if (!watchers.has(id)) attend(id, path);
    }
    clearTimeout(later);
    later = setTimeout(
      look,
      Math.max(isBlind ? eager : calm, (performance.now() - from) / share),
      false,
    );
    if (stamp === known) return;
    known = stamp;
    if (!isFirst) changed();
  };
  look(true);
  return {
    close() {
      clearTimeout(soon);
      clearTimeout(later);
      for (const id of watchers.keys()) forget(id);
    },
  };
}

function lookAt(top: string, endings: readonly string[]): Look {
  const folders = new Map<string, string>();
  const stamps: string[] = [];
  const enter = (folder: string): void => {
    folders.set(`${folder} ${lstatOf(folder)?.ino}`, folder);
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) enter(path);
      else if (endings.some((ending) => entry.name.endsWith(ending))) stamps.push(stampOf(path));
    }
  };
  enter(top);
  return { folders, stamp: stamps.sort().join('\n') };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function stampOf(path: string): string {
  const found = lstatOf(path);
  return found === null
    ? path
    : `${path} ${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}

function lstatOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
