import { uniqueId } from '../unique-id.ts';
import type { Outline, OutlineSection, OutlineTask } from './outline.ts';
import type { ProblemList } from './problem-list.ts';

/** A section as a phase: never without tasks. */
export interface ImportedPhase {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly OutlineTask[];
}

/**
 * The sections as phases; one nameless phase when there are no sections. Neighbours of one name are
 * one phase, as Mermaid draws them; a section that comes back later is a phase of its own, `id-2`,
 * unless sections are merged. Sections without tasks are left out: a phase without touchpoints
 * would count as one.
 * @param firstName the name of the phase for tasks before the first section
 */
export function phases(
  { sections }: Outline,
  merge: boolean,
  firstName: string,
  problems: ProblemList,
): readonly ImportedPhase[] {
  const filled = sections.filter(({ tasks }) => tasks.length > 0);
  const names = new Set(filled.map(({ name }) => name));
  for (const { name, at } of sections) {
    if (name !== '' && !names.has(name)) problems.add('empty-section', 'warning', at, { name });
  }
  const taken = new Map<string, number>();
  const result: { id: string; name: string; section: string; tasks: OutlineTask[] }[] = [];
  for (const section of filled) {
    const earlier = result.findLast((phase) => phase.section === section.name);
    const isNeighbour = earlier !== undefined && earlier === result.at(-1);
    if (earlier && (isNeighbour || merge)) {
      if (!isNeighbour)
        problems.add('section-merged', 'warning', section.at, { name: section.name });
      earlier.tasks.push(...section.tasks);
      continue;
    }
    const name = nameOf(section, names, firstName, problems);
    const id = uniqueId(name, 'phase', taken);
    if (earlier) problems.add('section-again', 'info', section.at, again(name, id));
    result.push({ id, name, section: section.name, tasks: [...section.tasks] });
  }
  return result;
}

function again(name: string, id: string) {
  return { name, other: id, quoteOther: false };
}

function nameOf(
  section: OutlineSection,
  names: ReadonlySet<string>,
  firstName: string,
  problems: ProblemList,
): string {
  if (section.name !== '' || names.size === 1) return section.name;
  problems.add('tasks-before-section', 'info', section.at, { name: firstName });
  return firstName;
}
