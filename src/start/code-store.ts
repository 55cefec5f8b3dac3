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

/** Compiled code as it was kept. */
export interface KeptCode {
  readonly bytes: Buffer;
  /** When something was kept under this name for the first time, and when this was; milliseconds since 1970. */
  readonly born: number;
  readonly written: number;
}

/** Keeps compiled code under a name. It never fails: what cannot be kept is made again. */
export interface CodeStore {
  /** What was kept; null when there is nothing, or it is damaged. */
  readonly read: (name: string) => KeptCode | null;
  readonly write: (name: string, code: KeptCode) => void;
}

/** Other versions of cjm and of Node have their own files; nobody looks for them any more after this long. */
const longestAge = 30 * 24 * 3_600_000;

/** Behind the bytes: the two times as doubles, and a checksum over all before it. */
const trailer = { times: 16, checksum: 4 };

/**
 * Files in a folder. V8 runs what it is given and checks nothing, so each has a checksum, and the folder must belong to the user
 * alone, as for the keys of ssh; in any other nothing is read or written.
 */
export function codeStore(folder: string): CodeStore {
  return {
    read: (name) =>
      attempt(() => (isOnlyOurs(folder) ? unpack(readFileSync(join(folder, name))) : null)),
    write: (name, code) =>
      void attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        if (!isOnlyOurs(folder)) return;
        removeOld(folder, code.written - longestAge);
        // Beside it first: who reads at this moment finds the old one or the new one.
        const temporary = join(folder, `${name}.${process.pid}`);
        writeFileSync(temporary, pack(code), { mode: 0o600 });
        renameSync(temporary, join(folder, name));
      }),
  };
}

function pack({ bytes, born, written }: KeptCode): Buffer {
  const file = Buffer.concat([bytes, Buffer.alloc(trailer.times + trailer.checksum)]);
  file.writeDoubleLE(born, bytes.length);
  file.writeDoubleLE(written, bytes.length + 8);
  const end = file.length - trailer.checksum;
  file.writeUInt32LE(crc32(file.subarray(0, end)), end);
  return file;
}

/** @throws RangeError when the file is too short */
function unpack(file: Buffer): KeptCode | null {
  const end = file.length - trailer.checksum;
  if (crc32(file.subarray(0, end)) !== file.readUInt32LE(end)) return null;
  const times = end - trailer.times;
  return {
    bytes: file.subarray(0, times),
    born: file.readDoubleLE(times),
    written: file.readDoubleLE(times + 8),
  };
}

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
