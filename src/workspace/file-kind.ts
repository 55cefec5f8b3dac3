/** What a file of a workspace holds: its kind is told by its name. */
export type FileKind = 'workspace' | 'persona' | 'journey' | 'rating';

export const yamlEndings = ['.yaml', '.yml'] as const;

const pattern = /^(.*)\.(persona|journey|rating)\.ya?ml$/;
/** `sanne-persona.yaml`, `Sanne.personas.yml`, `x.journey.yaml.txt`: meant as ours, but not read. */
const misnamed = /(?:^|[-_. ])(persona|journey|rating)s?(?:[-_. ][^/]*)?\.ya?ml$/i;

/** The folders in which "cjm init" and "cjm import" put files of a kind. */
const folders = /(?:^|\/)(persona|journey|rating)s\/(?:.*\/)?[^/]*\.ya?ml$/;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The kind of a file, by its name; null for a file that is not ours. */
export function fileKind(path: string): FileKind | null {
  const name = baseName(path);
  if (name === 'cjm.yaml' || name === 'cjm.yml') return 'workspace';
  return (pattern.exec(name)?.[2] as FileKind | undefined) ?? null;
}

/** A file's id: its name before `.journey.yaml`. */
export function fileId(path: string): string {
  const name = baseName(path);
  return pattern.exec(name)?.[1] ?? name;
}

/** The kind that a misnamed file seems to be meant as, by its name or else its folder; or null. */
export function intendedKind(path: string): Exclude<FileKind, 'workspace'> | null {
  if (fileKind(path) !== null) return null;
  const match = misnamed.exec(baseName(path)) ?? folders.exec(path);
  return match ? (match[1]?.toLowerCase() as Exclude<FileKind, 'workspace'>) : null;
}

/** The name that makes a misnamed file ours: `card.yaml` in `journeys/` → `card.journey.yaml`. */
export function properName(path: string, kind: FileKind): string {
  const ending = /(?:(?:^|[-_. ]+)(?:persona|journey|rating)s?(?:[-_. ][^/]*)?)?\.ya?ml$/i;
  const base = baseName(path).replace(ending, '');
  return `${base || 'name'}.${kind}.yaml`;
}
