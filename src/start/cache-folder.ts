import { isAbsolute, join } from 'node:path';

/** What decides where an application keeps what it can make again. */
export interface CacheSurroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home folder of the user. */
  readonly home: string;
}

/**
 * The folder of cjm among those in which a user's applications keep what they can make again. Node's own variables for
 * compiled code hold here too: `NODE_COMPILE_CACHE` names a folder, and `NODE_DISABLE_COMPILE_CACHE` asks to keep
 * nothing, which gives null. Only absolute paths count: another would lead into the repository one works in, which may be a
 * stranger's.
 *
 * Sources: XDG Base Directory Specification 0.8; Apple's File System Programming Guide (`Library/Caches`); Microsoft's
 * known folder `LocalAppData`.
 */
export function cacheFolder({ platform, env, home }: CacheSurroundings): string | null {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return null;
  const named = absolute(env['NODE_COMPILE_CACHE']);
  if (named !== null) return join(named, 'cjm');
  if (platform === 'win32') {
    const local = absolute(env['LOCALAPPDATA']) ?? join(home, 'AppData', 'Local');
    return join(local, 'cjm', 'cache');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'cjm');
  return join(absolute(env['XDG_CACHE_HOME']) ?? join(home, '.cache'), 'cjm');
}

function absolute(path: string | undefined): string | null {
  return path !== undefined && isAbsolute(path) ? path : null;
}
