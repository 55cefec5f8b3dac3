import { slug } from '../model/slug.ts';

/** Room for a suffix below the 100 characters that an id may have, in UTF-16 units. */
const longest = 90;

/** Ids that are in use, each with the number at which the search for the next free one begins. */
export type TakenIds = Map<string, number>;

/**
 * The id for a title, not yet in `taken` (to which it is added): its slug, with `-2`, `-3` … when
 * that is in use, or one made from `fallback` when the title has no letter or digit.
 */
export function uniqueId(title: string, fallback: string, taken: TakenIds): string {
  const base = cut(slug(title)) || fallback;
  let id = base;
  let number = taken.get(base) ?? 2;
  for (; taken.has(id); number++) id = `${base}-${number}`;
  taken.set(base, number);
  if (id !== base) taken.set(id, 2);
  return id;
}

function cut(id: string): string {
  if (id.length <= longest) return id;
  return slug([...id].slice(0, longest / 2).join(''));
}
