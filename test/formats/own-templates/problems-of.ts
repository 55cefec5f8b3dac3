import { checkTemplates } from '../../../src/formats/own-templates/check-templates.ts';

/** What is wrong with templates by their names, as `file:line:column code`. */
export function problemsOf(templates: Readonly<Record<string, string>>): readonly string[] {
  const sources = Object.entries(templates).map(([file, source]) => ({
    file,
    source,
    isOwn: true,
  }));
  return checkTemplates(sources).map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}
