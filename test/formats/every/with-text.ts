import { workspaceOf } from '../../workspace/workspace-of.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { everythingWith } from '../report/everything.ts';

const placeholder = 'Word';

/**
 * A workspace that fills every part of the report, with `text` wherever users write freely: put into what was
 * loaded, since the loader refuses some of it (a NUL).
 */
export function workspaceWith(text: string): Workspace {
  return replaced(workspaceOf(everythingWith(placeholder), { today: '2026-11-22' }), text);
}

/** What was loaded is a graph (journeys by id are those of the list), and stays one. */
function replaced(loaded: Workspace, text: string): Workspace {
  const known = new Map<object, unknown>();
  return copy(loaded) as Workspace;

  function copy(value: unknown): unknown {
    if (typeof value === 'string') return value.replaceAll(placeholder, () => text);
    if (typeof value !== 'object' || value === null) return value;
    const found = known.get(value);
    if (found !== undefined) return found;
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      known.set(value, map);
      for (const [key, item] of value) map.set(copy(key), copy(item));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set([...value].map(copy));
      known.set(value, set);
      return set;
    }
    const target: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    known.set(value, target);
    for (const [key, item] of Object.entries(value)) {
      Object.defineProperty(target, copy(key) as string, {
        value: copy(item),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return target;
  }
}
