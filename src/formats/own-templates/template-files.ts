import { templateVersion } from './limits.ts';
import { ourTemplates } from './our-templates.generated.ts';
import type { TemplateSource } from './template-source.ts';

/** A file as `--eject` writes it. */
export interface EjectedFile {
  readonly file: string;
  readonly content: string;
}

const styleStart = `/*
  Your own styles. They stand in every page, after those of cjm.
  A page fetches nothing: there is no @import here, and only url(#…) and url(data:image/…;base64,…).
*/
`;

/** Our templates, to start from: with the version of what they are given, and a style sheet to fill. */
export function ejectedFiles(): readonly EjectedFile[] {
  const templates = Object.entries(ourTemplates).map(([file, source]) => ({
    file,
    content: `{{!-- cjm-templates: ${templateVersion} --}}\n${source}`,
  }));
  return [...templates, { file: 'style.css', content: styleStart }];
}

/** Somebody's templates, and ours where they have none. */
export function withOurs(own: readonly Omit<TemplateSource, 'isOwn'>[]): readonly TemplateSource[] {
  const theirs = new Map(own.map(({ file, source }) => [file, source]));
  const ours = Object.entries(ourTemplates).filter(([file]) => !theirs.has(file));
  return [
    ...ours.map(([file, source]) => ({ file, source, isOwn: false })),
    ...own.map((template) => ({ ...template, isOwn: true })),
  ];
}
