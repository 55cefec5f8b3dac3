import { toYaml } from '../to-yaml.ts';

/** So plain that no bracket, comma, colon or sign can be misread. */
const harmless = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._/'-]*[\p{L}\p{N}\p{M}.)])?$/u;

/** Plain data on one line, as it may stand in brackets: text in double quotes where it needs any. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const shown = entries.map(([key, item]) => `${keyText(key)}: ${flowText(item)}`);
    return shown.length === 0 ? '{}' : `{ ${shown.join(', ')} }`;
  }
  if (typeof value !== 'string') return toYaml(value).trimEnd();
  // What `toYaml` would quote could be taken for a number, a date or a boolean.
  return harmless.test(value) && toYaml(value) === `${value}\n` ? value : JSON.stringify(value);
}

/** A key as it may stand anywhere. */
export function keyText(key: string): string {
  return harmless.test(key) && toYaml({ [key]: 1 }) === `${key}: 1\n` ? key : JSON.stringify(key);
}
