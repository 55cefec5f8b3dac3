import type { Context } from '../io/context.ts';

/** Piped text is always UTF-8; a terminal says by its locale what it can show. */
export function showsUnicode({ stdout, env }: Pick<Context, 'stdout' | 'env'>): boolean {
  if (!stdout.isTTY) return true;
  if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return false;
  if (env['OS'] === 'Windows_NT') {
    return [env['WT_SESSION'], env['TERM_PROGRAM'], env['ConEmuTask']].some(Boolean);
  }
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === '' || /utf-?8/i.test(locale);
}
