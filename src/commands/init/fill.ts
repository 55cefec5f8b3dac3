import { toYaml } from '../../source/to-yaml.ts';

/**
 * Sets a value in one of our YAML templates: the first line with this key, quoted as YAML asks, so
 * that no name can become anything but text.
 *
 * @param comment stands behind the value
 * @throws Error when the template has no such line
 */
export function fill(
  template: string,
  key: string,
  value: string | readonly string[],
  comment?: string,
): string {
  const line = new RegExp(`^([ ]*)${key}: .*$`, 'm');
  if (!line.test(template)) throw new Error(`The template has no "${key}".`);
  const yaml = toYaml({ [key]: value }).trimEnd();
  const behind = comment === undefined ? '' : ` # ${comment}`;
  return template.replace(line, (_, indent: string) => `${indent}${yaml}${behind}`);
}
