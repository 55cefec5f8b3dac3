/** A template as it is written. */
export interface TemplateSource {
  /** `_map.hbs`; a partial begins with `_`. */
  readonly file: string;
  readonly source: string;
  /** Whether it is somebody's, not ours. */
  readonly isOwn: boolean;
}

export interface ParsedTemplate extends TemplateSource {
  readonly tree: hbs.AST.Program;
}

export function isPartial({ file }: Pick<TemplateSource, 'file'>): boolean {
  return file.startsWith('_');
}

/** As it is called: `map` for `_map.hbs`; a page has a name that no call can have. */
export function nameOf(template: Pick<TemplateSource, 'file'>): string {
  const name = template.file.replace(/\.hbs$/, '');
  return isPartial(template) ? name.slice(1) : `page ${name}`;
}
