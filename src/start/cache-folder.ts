import { join } from 'node:path';

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
 * nothing, which gives null.
 *
 * Sources: XDG Base Directory Specification 0.8 (`XDG_CACHE_HOME` must be absolute, or counts as not set); Apple's File
 * System Programming Guide (`Library/Caches`); Microsoft's known folder `LocalAppData`.
 */
export function cacheFolder({ platform, env, home }: CacheSurroundings): string | null {
  if (env['NODE_DISABLE_COMPILE_CACHE']) return null;
  if (env['NODE_COMPILE_CACHE']) return join(env['NODE_COMPILE_CACHE'], 'cjm');
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'cjm', 'cache');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'cjm');
  const xdg = env['XDG_CACHE_HOME'];
  return join(xdg?.startsWith('/') ? xdg : join(home, '.cache'), 'cjm');
}
