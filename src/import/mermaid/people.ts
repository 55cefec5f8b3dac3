import type { ImportedPersona } from '../importer.ts';
import { uniqueId } from '../unique-id.ts';

/** The actors of all diagrams of a file, as personas; one for every name. */
export interface People {
  /** The persona of this name; `name` is how it was first written. */
  of(actor: string): { readonly id: string; readonly name: string };
  all(): readonly ImportedPersona[];
}

/** Names that differ only in capitals are one person. */
export function people(): People {
  const taken = new Map<string, number>();
  const known = new Map<string, { readonly id: string; readonly name: string }>();
  return {
    of(actor) {
      const key = actor.normalize('NFC').toLowerCase();
      const found = known.get(key) ?? { id: uniqueId(actor, 'persona', taken), name: actor };
      known.set(key, found);
      return found;
    },
    all: () =>
      [...known.values()].map(({ id, name }) => ({
        id,
        content: { name, fictional: true, basis: 'assumption' },
      })),
  };
}
