import { templateVersion } from './limits.ts';
import { parseTemplate } from './parse-template.ts';
import { spotOf } from './expressions.ts';
import type { Report, TemplateProblem } from './template-problem.ts';
import { isPartial, nameOf, type ParsedTemplate, type TemplateSource } from './template-source.ts';
import { templateWalk } from './template-walk.ts';

/**
 * What templates hold that they may not, sorted by place; empty when they may be used. Partials are looked at in each
 * place where they are called, since what may stand in them depends on it.
 */
export function checkTemplates(sources: readonly TemplateSource[]): readonly TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>();
  const tell = (file: string): Report => {
    return ({ line, column }, code, message) => {
      const key = `${file}:${line}:${column} ${code}`;
      if (!problems.has(key)) problems.set(key, { file, line, column, code, message });
    };
  };
  const parsed = sources.flatMap((template): readonly ParsedTemplate[] => {
    const report = tell(template.file);
    const tree = parseTemplate(template.source, report);
    if (tree !== null) checkVersion(tree, report);
    return tree === null ? [] : [{ ...template, tree }];
  });
  // A template that cannot be read would only be missed by the others.
  if (problems.size === 0) {
    const walk = templateWalk(
      new Map(parsed.map((template) => [nameOf(template), template])),
      tell,
    );
    for (const template of parsed) if (!isPartial(template)) walk.page(template);
    for (const template of parsed) if (isPartial(template) && template.isOwn) walk.loose(template);
  }
  return [...problems.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Templates that cjm wrote say for which data they were made. */
function checkVersion({ body }: hbs.AST.Program, report: Report): void {
  for (const node of body) {
    if (node.type !== 'CommentStatement') continue;
    const [, version] =
      /^\s*cjm-templates:\s*(\d+)\s*$/.exec((node as hbs.AST.CommentStatement).value) ?? [];
    if (version === undefined || Number(version) === templateVersion) continue;
    report(
      spotOf(node),
      'template/version',
      `This was made for templates ${version}, and here are templates ${templateVersion}: ` +
        'compare it with what --eject writes now, then change the number.',
    );
  }
}
