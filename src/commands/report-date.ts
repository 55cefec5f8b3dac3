import type { Context } from '../io/context.ts';
import type { Workspace } from '../model/workspace.ts';
import type { GlobalOptions } from './command.ts';

/** A page says its date only when somebody gave one: the same files have to give the same pages. */
export function reportDate(
  { today }: Workspace,
  global: GlobalOptions,
  { env }: Context,
): string | undefined {
  return global.today !== undefined || env['SOURCE_DATE_EPOCH'] !== undefined ? today : undefined;
}
