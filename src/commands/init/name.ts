import { UserError } from '../../io/user-error.ts';
import { slug } from '../../model/slug.ts';
import { withoutForbidden } from '../../source/characters.ts';
import { visible } from '../../model/visible.ts';

/** So long that a file name stays below the 255 bytes of most disks, whatever the script. */
const longestId = 50;

/**
 * A name that somebody typed, as it goes into a file: trimmed, on one line.
 * @param what whose name it is, for the message: `organisation`
 * @throws UserError when it is empty or holds characters that no file of ours may contain
 */
export function oneLine(name: string, what: string): string {
  const line = name.trim();
  if (line === '') {
    throw new UserError(`The name of the ${what} is empty.`, 'Give at least one word.');
  }
  if (withoutForbidden(line) !== line || /[\t\r\n\u2028\u2029]/.test(line)) {
    throw new UserError(
      `The name "${visible(line)}" holds a character that cannot be seen.`,
      'Type it on one line, without tabs and control characters.',
    );
  }
  return line;
}

/**
 * The id, and so the file name, that a name gives: `Een storing melden` → `een-storing-melden`.
 * Cut at a word; empty when the name has no letter or digit.
 */
export function idFromName(name: string): string {
  const id = slug(name);
  if (id.length <= longestId) return id;
  const cut = id.slice(0, longestId + 1).lastIndexOf('-');
  return id.slice(0, cut > 0 ? cut : longestId).replace(/[\ud800-\udbff]$/, '');
}
