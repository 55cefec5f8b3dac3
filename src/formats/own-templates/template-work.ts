import { checkTemplates } from './check-templates.ts';
import { templatePrinter } from './printer.ts';
import type { TemplateProblem } from './template-problem.ts';
import { withOurs } from './template-files.ts';
import type { TemplateSource } from './template-source.ts';

/** First somebody's templates, then the data of one page after another, as JSON. */
export type TemplateQuestion = { readonly own: readonly OwnTemplate[] } | { readonly data: string };

export type OwnTemplate = Omit<TemplateSource, 'isOwn'>;

/** The page before its slots are filled, or what is wrong; nothing of both when templates may be used. */
export interface TemplateAnswer {
  readonly page?: string;
  readonly problems: readonly TemplateProblem[];
}

/** Checks templates and prints pages with them. Whoever calls it does so apart, with limits on time and memory. */
export function templateWork(): (question: TemplateQuestion) => TemplateAnswer {
  let print: ReturnType<typeof templatePrinter> | null = null;
  return (question) => {
    if ('own' in question) {
      const sources = withOurs(question.own);
      const problems = checkTemplates(sources);
      if (problems.length === 0) print = templatePrinter(sources);
      return { problems };
    }
    if (print === null) throw new Error('The templates come before the data.');
    const data = JSON.parse(question.data) as { readonly page: string };
    const printed = print(`${data.page}.hbs`, data);
    return 'problem' in printed
      ? { problems: [printed.problem] }
      : { page: printed.page, problems: [] };
  };
}
