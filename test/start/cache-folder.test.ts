import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/start/cache-folder.ts';

const home = '/home/me';

describe('where compiled code is kept', () => {
  test.each([
    ['linux', {}, '/home/me/.cache/cjm'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/me' }, '/var/cache/me/cjm'],
    // "All paths must be absolute. If a relative path is encountered, consider it invalid and ignore it."
    ['linux', { XDG_CACHE_HOME: 'cache' }, '/home/me/.cache/cjm'],
    ['darwin', {}, '/home/me/Library/Caches/cjm'],
    ['linux', { NODE_COMPILE_CACHE: '/tmp/code' }, '/tmp/code/cjm'],
    // A folder of the repository one works in may be a stranger's.
    ['linux', { NODE_COMPILE_CACHE: 'code' }, '/home/me/.cache/cjm'],
    ['linux', { NODE_COMPILE_CACHE: '/tmp/code', NODE_DISABLE_COMPILE_CACHE: '1' }, null],
  ])('%s %o', (platform, env, folder) => {
    expect(cacheFolder({ platform, env, home })?.replaceAll('\\', '/') ?? null).toBe(folder);
  });

  test('on Windows, beside the other local data of applications', () => {
    const env = { LOCALAPPDATA: '/Users/me/AppData/Local' };
    expect(cacheFolder({ platform: 'win32', env, home })?.replaceAll('\\', '/')).toBe(
      '/Users/me/AppData/Local/cjm/cache',
    );
  });
});
