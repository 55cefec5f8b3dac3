import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';

/** More names than a line is good for. */
const most = 8;

/** The way out of a name that is none: the one that was probably meant, else those that there are; undefined without any. */
export function whatIsThere(name: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  const meant = nearest(name, all);
  if (meant !== null) return `Did you mean "${visible(meant)}"?`;
  if (all.length === 0) return undefined;
  const shown = all.slice(0, most).map(visible);
  return `There ${all.length === 1 ? 'is' : 'are'}: ${shown.join(', ')}${all.length > most ? ', …' : ''}.`;
}
