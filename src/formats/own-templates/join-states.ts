import type { MarkupState } from './markup-state.ts';

/** Whether two ways lead to the same kind of place, so that what follows means the same behind both. */
export function isSamePlace(a: MarkupState, b: MarkupState): boolean {
  if (a.at === 'value') {
    return (
      b.at === 'value' &&
      a.element === b.element &&
      a.attribute === b.attribute &&
      a.quote === b.quote
    );
  }
  if (isInTag(a)) return isInTag(b) && a.element === b.element;
  return a.at === b.at && a.at !== 'equals';
}

function isInTag(
  state: MarkupState,
): state is Extract<MarkupState, { readonly at: 'tag' | 'bare' }> {
  return state.at === 'tag' || state.at === 'bare';
}

/** The place behind two branches; null when they lead to different ones. */
export function joinStates(a: MarkupState, b: MarkupState): MarkupState | null {
  // Behind a value without quotes only a space or the end of the tag may come, which is fine in any tag.
  if (a.at === 'bare' && isInTag(b)) return a.element === b.element ? a : null;
  if (b.at === 'bare' && isInTag(a)) return a.element === b.element ? b : null;
  if (a.at === 'tag' && b.at === 'tag') {
    const element = a.element === b.element ? a.element : '*';
    return { at: 'tag', element, isSpaced: a.isSpaced && b.isSpaced };
  }
  if (!isSamePlace(a, b)) return null;
  if (a.at !== 'value' || b.at !== 'value') return a;
  const text = a.text === b.text ? a.text : null;
  return { ...a, text, isPlace: a.isPlace && b.isPlace };
}
