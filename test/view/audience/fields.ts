import type { Workspace } from '../../../src/model/workspace.ts';

/** Where something is written or taken from: nothing that a reader sees. */
const places = new Set(['origin', 'inherited']);

/** The values of a workspace by the path of their field: `journeys.phases.touchpoints.people.role`. */
export function fieldsOf({
  settings,
  journeys,
  personas,
  evidenceById,
}: Workspace): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const walk = (value: unknown, path: string): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) for (const one of value) walk(one, path);
    else if (value instanceof Map || isByPersona(value, path)) {
      for (const one of value instanceof Map ? value : Object.entries(value)) walk(one, path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        if (!places.has(key)) walk(one, path === '' ? key : `${path}.${key}`);
      }
    } else found.set(path, [...(found.get(path) ?? []), value]);
  };
  walk({ settings, journeys, personas, evidence: [...evidenceById.values()] }, '');
  return found;
}

/** A feeling by persona: the keys are values as well. */
function isByPersona(value: unknown, path: string): value is object {
  return (
    typeof value === 'object' && value !== null && /emotion/i.test(path.split('.').at(-1) ?? '')
  );
}
