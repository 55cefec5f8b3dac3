import { firstOf } from './first-of.ts';
import type { ReferenceKind, Sentence, WorkspaceWords } from './workspace-words.ts';

/**
 * What to say of an id that names nothing, and the way out: what was meant, else what there is or where it is entered.
 * @param known the ids that there are, or the first of them
 */
export function unknownReference(
  { unknown, or }: WorkspaceWords,
  kind: ReferenceKind,
  id: string,
  meant: string | null,
  known: readonly string[],
): Sentence {
  const message = unknown.message(kind, id);
  if (meant !== null) return { message, hint: unknown.didYouMean(meant) };
  const enter = unknown.enter[kind]?.(id);
  // There are too many channels to list: most are built in.
  const there = known.length > 0 && kind !== 'channel' ? unknown.thereIs(firstOf(known)) : null;
  if (enter === undefined) return { message, hint: there ?? unknown.noneYet(kind) };
  return { message, hint: there === null ? capital(enter) : `${there} ${capital(or)} ${enter}` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
