import { importWords } from '../../language/import.ts';
import { slug } from '../../model/slug.ts';
import type { ImportOptions } from '../importer.ts';
import { emotionOf, type Scale } from '../scale.ts';
import { uniqueId } from '../unique-id.ts';
import type { Outline, OutlineTask } from './outline.ts';
import type { People } from './people.ts';
import { phases } from './phases.ts';
import type { ProblemList } from './problem-list.ts';

/** The evidence under which the scores of a diagram stand: nobody said what they rest on. */
const evidenceId = 'mermaid-import';

export interface Shaped {
  readonly content: Readonly<Record<string, unknown>>;
  readonly touchpoints: number;
  readonly scored: number;
}

/**
 * A diagram as the value of a journey file: sections become phases, tasks touchpoints, scores
 * emotions that rest on an assumption, actors personas. Without tasks only the title and the
 * description remain.
 */
export function toJourney(
  diagram: Outline,
  title: string,
  everybody: People,
  options: ImportOptions,
  problems: ProblemList,
): Shaped {
  const firstPhase = importWords(options.language).firstPhase;
  const parts = phases(diagram, options.mergeSections, firstPhase, problems);
  const tasks = parts.flatMap((phase) => phase.tasks);
  const summary = diagram.accDescr === '' ? {} : { summary: diagram.accDescr };
  if (tasks.length === 0) return { content: { title, ...summary }, touchpoints: 0, scored: 0 };

  const cast = personasOf(tasks, everybody, problems);
  const taken = new Map<string, number>();
  const touchpoint = (task: OutlineTask) =>
    toTouchpoint(task, uniqueId(task.title, 'touchpoint', taken), cast, options.scale);
  const [only] = parts;
  const body =
    parts.length === 1 && only?.name === ''
      ? { touchpoints: tasks.map(touchpoint) }
      : {
          phases: parts.map(({ id, name, tasks: own }) => ({
            id,
            name,
            touchpoints: own.map(touchpoint),
          })),
        };
  const content = {
    title,
    ...summary,
    ...(cast.all.length > 0 && { personas: cast.all }),
    evidence: [{ id: evidenceId, method: 'assumption', source: options.source }],
    defaults: { evidence: evidenceId },
    ...body,
  };
  const scored = tasks.filter(({ score }) => score !== null).length;
  return { content, touchpoints: tasks.length, scored };
}

interface Cast {
  /** Ids, in the order in which they are first named. */
  readonly all: readonly string[];
  readonly of: (task: OutlineTask) => readonly string[];
}

function personasOf(tasks: readonly OutlineTask[], everybody: People, problems: ProblemList): Cast {
  const ids = new Map<OutlineTask, readonly string[]>();
  const told = new Set<string>();
  for (const task of tasks) {
    const own = task.actors.map((actor) => {
      const { id, name } = everybody.of(actor);
      if (name !== actor && !told.has(actor)) {
        told.add(actor);
        problems.add('actor-spelling', 'info', task.at, { name: actor, other: name });
      }
      return id;
    });
    ids.set(task, [...new Set(own)]);
  }
  const all = [...new Set([...ids.values()].flat())];
  const [first, ...others] = tasks.filter(({ actors }) => actors.length === 0);
  if (first && all.length > 0) {
    const named = { name: first.title, number: others.length + 1 };
    problems.add('actors-missing', 'info', first.at, named);
  }
  return { all, of: (task) => ids.get(task) ?? [] };
}

function toTouchpoint(task: OutlineTask, id: string, cast: Cast, scale: Scale) {
  const own = cast.of(task);
  const fields = {
    ...(id !== slug(task.title) && { id }),
    title: task.title,
    ...(own.length > 0 && own.length < cast.all.length && { personas: own }),
    ...(task.score !== null && { emotion: emotionOf(task.score, scale) }),
  };
  return Object.keys(fields).length === 1 ? task.title : fields;
}
