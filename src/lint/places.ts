import { lintWords } from '../language/lint.ts';
import type { Journey } from '../model/journey.ts';
import { inside, type Place } from '../model/path.ts';
import { placeOf } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Finding } from './rule.ts';

/** Anything that knows where it and its inherited fields are written. */
interface Element {
  readonly origin: Place;
  readonly inherited?: ReadonlyMap<string, Place>;
}

const heads = ['title', 'name', 'id'] as const;

/** The token by which readers know an element: its title, name or id; a bare text is its own. */
export function headOf(workspace: Workspace, element: Element): Place {
  const { file, path } = element.origin;
  for (const field of heads) {
    if (workspace.isWritten(file, [...path, field])) return inside(element.origin, field);
  }
  return element.origin;
}

/** The place of one entry of a list, or of a key in it; a list of one may be written without brackets, an entry as a text. */
export function placeOfEntry(
  workspace: Workspace,
  element: Element,
  field: string,
  index: number,
  key?: string,
): Place {
  const list = placeOf(element, field);
  const entry = isWritten(workspace, inside(list, index)) ? inside(list, index) : list;
  if (key === undefined) return entry;
  return isWritten(workspace, inside(entry, key)) ? inside(entry, key) : entry;
}

/** Whether `field` is written (or, when absent, would be) in another journey's file: what is wrong with it is reported there. */
export function isFromElsewhere(journey: Journey, element: Element, field: string): boolean {
  return (element.inherited?.get(field) ?? element.origin).file !== journey.origin.file;
}

/**
 * Where a finding about a value of an element belongs in the file of the journey that is being checked. A value
 * written in this file: there. One taken over from another journey: at the head of the element when this
 * file mentions it, else at this journey's `from`, with the place of the value as related. When nothing
 * is written at `value`: as if it were the head of the element.
 */
export function reportAt(
  workspace: Workspace,
  journey: Journey,
  element: Element,
  value?: Place,
  part: 'key' | 'value' = 'value',
): Pick<Finding, 'place' | 'part' | 'related'> {
  const isThere = value !== undefined && isWritten(workspace, value);
  const target = isThere ? value : headOf(workspace, element);
  const { file } = journey.origin;
  if (target.file === file) return isThere ? { place: target, part } : { place: target };
  const message = lintWords(workspace.settings.language).comesFrom;
  return {
    place: element.origin.file === file ? headOf(workspace, element) : fromOf(workspace, journey),
    related: [{ message, place: target }],
  };
}

function fromOf(workspace: Workspace, journey: Journey): Place {
  const place = inside(journey.origin, 'from');
  return isWritten(workspace, place) ? place : headOf(workspace, journey);
}

function isWritten(workspace: Workspace, place: Place): boolean {
  return workspace.isWritten(place.file, place.path);
}
