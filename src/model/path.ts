/**
 * A place inside one document: the keys and 0-based indexes that lead to a value, for example
 * `['phases', 1, 'touchpoints', 0, 'emotion']`. The one currency for places: schema issues, rules,
 * changes and imports report a path; `locate` turns it into lines and columns.
 */
export type Path = readonly (string | number)[];

/** A place in the workspace: a file (relative to the workspace, with `/`) and a path inside it. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** The place of something inside `place`. */
export function inside(place: Place, ...steps: readonly (string | number)[]): Place {
  // `concat` makes an array of just that size; a spread leaves room to grow, thousands of times.
  return { file: place.file, path: place.path.concat(steps) };
}
