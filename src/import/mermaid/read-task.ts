import { isOnScale, type Scale } from '../scale.ts';
import { decodeEntities } from './entities.ts';

/** What is behind the name of a task, split into its parts. Texts are raw: entities still put away. */
export interface ReadTask {
  readonly name: string;
  /** On the scale, or null. */
  readonly score: number | null;
  /** As written, trimmed; empty when nothing was written. */
  readonly written: string;
  /** Raw names, in order. */
  readonly actors: readonly string[];
  /** Mermaid ends the name at the first `:`, which cannot have been meant. */
  readonly recovered: boolean;
  /** What stands behind a second `:` and is never drawn. */
  readonly dropped: string | null;
}

/**
 * Mermaid 11 (journeyDb.js, `addTask`) splits `3: Me: x` at every `:`; the first part is the score
 * by `Number()`, the second the actors, the rest is dropped. So in `Call 10:30 desk: 3: Me` it reads
 * the task "Call 10" without a score and an actor "3". Where its reading gives no score on the scale
 * and exactly one other does (a plain number that is last, or last but the actors), that one is
 * taken: every word of the author is kept and nothing is made up. All else is read as Mermaid does.
 */
export function readTask(name: string, data: string, scale: Scale): ReadTask {
  const parts = data.split(':').map((part) => part.trim());
  const score = scoreOf(parts[0] ?? '');
  const standing = score !== null && isOnScale(score, scale);
  const last = parts.length - 1;
  const others = [last - 1, last].filter((at) => at > 0 && isPlain(parts[at] ?? '', scale));
  const at = !standing && parts[0] !== '' && others.length === 1 ? (others[0] ?? 0) : 0;
  const chosen = at === 0 ? score : scoreOf(parts[at] ?? '');
  return {
    name: [name, ...data.split(':').slice(0, at)].join(':'),
    score: chosen !== null && isOnScale(chosen, scale) ? chosen : null,
    written: decodeEntities(parts[at] ?? ''),
    actors: (parts[at + 1] ?? '').split(',').map((actor) => actor.trim()),
    recovered: at > 0,
    dropped: last > at + 1 ? parts.slice(at + 2).join(':') : null,
  };
}

/** Mermaid takes an empty score for 0; here it is none. */
function scoreOf(part: string): number | null {
  const score = part === '' ? NaN : Number(part);
  return Number.isFinite(score) ? score : null;
}

function isPlain(part: string, scale: Scale): boolean {
  return /^[-+]?\d{1,6}(?:\.\d{1,6})?$/.test(part) && isOnScale(Number(part), scale);
}
