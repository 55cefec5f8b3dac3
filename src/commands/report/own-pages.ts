import { resolve } from 'node:path';
import { fillSlots, type OwnStyle } from '../../formats/own-templates/fill-slots.ts';
import { pageProblem, totalProblem } from '../../formats/own-templates/finished-page.ts';
import { templateLimits } from '../../formats/own-templates/limits.ts';
import type { TemplateProblem } from '../../formats/own-templates/template-problem.ts';
import type {
  TemplateAnswer,
  TemplateQuestion,
} from '../../formats/own-templates/template-work.ts';
import type { ApartAnswer, ApartWork } from '../../io/apart.ts';
import type { Context } from '../../io/context.ts';
import { sha256 } from '../../io/sha256.ts';
import { UserError } from '../../io/user-error.ts';
import { visible, visibleLine } from '../../model/visible.ts';
import type { Look } from '../../model/workspace.ts';
import { remark } from '../remark.ts';
import { shownPath } from '../shown-path.ts';
import { readTemplates } from './read-templates.ts';
import type { ReportText } from './report-text.ts';

type Failure = Extract<ApartAnswer, { readonly failed: string }>['failed'];

interface Request {
  /** The folder of templates as it was asked for. */
  readonly folder: string;
  /** Absolute: where the command works. */
  readonly directory: string;
  readonly look: Look | null;
}

/**
 * Web pages printed with somebody's templates, apart from everything else, and looked at before anybody sees them.
 * @param texts those that are web pages hold their data, see `pageData`; the others stay
 * @throws UserError when the templates cannot be used, after telling what is wrong where
 */
export async function printOwnPages<Text extends ReportText>(
  texts: readonly Text[],
  { folder, directory, look }: Request,
  context: Pick<Context, 'files' | 'apart' | 'stderr'>,
): Promise<readonly Text[]> {
  const path = resolve(directory, folder);
  const shown = shownPath(directory, path);
  const { templates, css, problems } = await readTemplates(path, shown, context.files);
  refuse(problems, shown, context);
  const style: OwnStyle | null = css === null ? null : { css, hash: `sha256-${sha256(css)}` };
  const work = await context.apart.start('templates', templateLimits);
  try {
    const checked = await ask(work, { own: templates }, 'index.hbs');
    refuse(checked.problems, shown, context);
    const printed: Text[] = [];
    let length = 0;
    for (const text of texts) {
      if (text.extension !== '.html' || typeof text.content !== 'string') {
        printed.push(text);
        continue;
      }
      const { page: name } = JSON.parse(text.content) as { readonly page: string };
      const file = `${name}.hbs`;
      const answer = await ask(work, { data: text.content }, file);
      const page = answer.page ?? '';
      length += page.length;
      const problem =
        totalProblem(length, file) ?? (answer.page === undefined ? null : pageProblem(page, file));
      refuse([...answer.problems, ...(problem === null ? [] : [problem])], shown, context, text);
      printed.push({ ...text, content: fillSlots(page, name, { look, style }) });
    }
    return printed;
  } finally {
    await work.end();
  }
}

/** What the thread answers; that it took too much, as a problem of the template. */
async function ask(
  work: ApartWork,
  question: TemplateQuestion,
  file: string,
): Promise<TemplateAnswer> {
  const heard = await work.ask(question);
  if ('answer' in heard) return heard.answer as TemplateAnswer;
  const [code, message] = failures[heard.failed](heard.why);
  return { problems: [{ file, line: 1, column: 1, code, message }] };
}

const { milliseconds, totalMilliseconds, megabytes } = templateLimits;

/** How it can go wrong, as the code and the message of a problem. */
const failures = {
  time: () => ['template/time', `This takes longer than ${milliseconds / 1_000} seconds.`],
  'total-time': () => [
    'template/total-time',
    `All pages together take longer than ${totalMilliseconds / 1_000} seconds.`,
  ],
  memory: () => ['template/memory', `This takes more than ${megabytes} MiB of memory.`],
  broken: (why: string) => ['template/failed', `This broke down: ${why}`],
} as const satisfies Readonly<Record<Failure, (why: string) => readonly [string, string]>>;

/** Tells what is wrong and where, if anything is. */
function refuse(
  problems: readonly TemplateProblem[],
  shown: string,
  context: Pick<Context, 'stderr'>,
  about?: ReportText,
): void {
  if (problems.length === 0) return;
  for (const { file, line, column, code, message } of problems.slice(0, templateLimits.problems)) {
    const place = `${shown}/${file}:${line}:${column}`;
    remark(context, visibleLine(`${place} ${code} ${message}`));
  }
  const cannot =
    about === undefined ? 'be used' : `print ${visible(`${about.page}${about.extension}`)}`;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new UserError(
    `The templates in "${visible(shown)}" cannot ${cannot}: ${count}.`,
    'Correct what is named above, or remove the file: cjm then uses its own.',
  );
}
