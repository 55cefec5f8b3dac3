import { visible } from '../model/visible.ts';

/** Somebody's words inside a message: in quotes, on one line, not too long, nothing invisible in it. */
export function quoted(text: string): string {
  return `"${visible(text)}"`;
}
