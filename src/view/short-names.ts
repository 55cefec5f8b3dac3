import type { Workspace } from '../model/workspace.ts';

/** How personas are called in labels: by their first word, or by all of their name where first words are the same. */
export function shortNames(
  { personaById }: Pick<Workspace, 'personaById'>,
  personas: readonly string[],
): (persona: string) => string {
  const nameOf = (id: string) => personaById.get(id)?.name ?? id;
  const firstOf = (id: string) => nameOf(id).split(/\s/)[0] ?? '';
  return (id) => {
    const first = firstOf(id);
    const isShared = personas.some((other) => other !== id && firstOf(other) === first);
    return isShared || first === '' ? nameOf(id) : first;
  };
}
