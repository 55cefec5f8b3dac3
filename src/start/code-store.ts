import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Keeps bytes under a name. It never fails: what cannot be kept is made again. */
export interface CodeStore {
  /** What was kept; null when there is nothing, or it is damaged. */
  readonly read: (name: string) => Buffer | null;
  readonly write: (name: string, bytes: Buffer) => void;
}

/** Other versions of cjm and of Node have their own files; nobody looks for them any more after this long. */
const longestAge = 30 * 24 * 3_600_000;

/**
 * Files in a folder, each with a checksum behind it. V8 runs what it is given, so the folder must belong to the user
 * alone, as for the keys of ssh; in any other nothing is read or written.
 *
 * @param now milliseconds since 1970
 */
export function codeStore(folder: string, now: () => number = Date.now): CodeStore {
  return {
    read: (name) =>
      attempt(() => {
        if (!isOnlyOurs(folder)) return null;
        const kept = readFileSync(join(folder, name));
        const bytes = kept.subarray(0, -checksumBytes);
        const checksum = kept.readUInt32LE(bytes.length);
        return crc32(bytes) === checksum ? bytes : null;
      }),
    write: (name, bytes) =>
      void attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (!isOnlyOurs(folder)) return;
        removeOld(folder, now() - longestAge);
        const checksum = Buffer.alloc(checksumBytes);
        checksum.writeUInt32LE(crc32(bytes));
        // Beside it first: who reads at this moment finds the old one or the new one.
        const temporary = join(folder, `${name}.${process.pid}`);
        writeFileSync(temporary, Buffer.concat([bytes, checksum]), { mode: 0o600 });
        renameSync(temporary, join(folder, name));
      }),
  };
}

const checksumBytes = 4;

function isOnlyOurs(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  // Windows has no user ids; there the folder is in the profile of the user.
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function removeOld(folder: string, before: number): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    attempt(() => (statSync(file).mtimeMs < before ? unlinkSync(file) : undefined));
  }
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
