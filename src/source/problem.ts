import type { Diagnostic, Range, Severity } from '../model/diagnostic.ts';
import { rangeAt } from './lines.ts';
import { messages, type FixKind, type Language, type ProblemId } from './messages.ts';
import { visible } from '../model/visible.ts';

/** A fault in the text of one file: offsets are those of the text, end exclusive. */
export interface Problem {
  readonly id: ProblemId;
  readonly start: number;
  readonly end: number;
  /** What the message names; made visible and cut before it is shown. */
  readonly name?: string;
  /** The number in the message: a limit. */
  readonly number?: number;
  /** An earlier place that explains the fault: the first of two equal keys, the bracket that stays open. */
  readonly earlier?: { readonly start: number; readonly end: number };
  readonly fix?: Repair | undefined;
}

/** The text that would mend a fault: `by` instead of what stands between the offsets, end exclusive. */
export interface Repair {
  readonly kind: FixKind;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The finding that a person sees. */
export function toDiagnostic(
  file: string,
  text: string,
  problem: Problem,
  language: Language,
  severity: Severity = 'error',
): Diagnostic {
  const words = messages[language];
  const earlier = problem.earlier && rangeAt(text, problem.earlier.start, problem.earlier.end);
  const name = visible(problem.name ?? text.slice(problem.start, problem.end));
  const said = words.problems[problem.id]({
    name,
    number: problem.number ?? 0,
    line: earlier?.start.line ?? 0,
    column: earlier?.start.column ?? 0,
  });
  return {
    rule: 'syntax',
    code: codeOf(problem.id),
    severity,
    message: said.message,
    file,
    range: rangeAt(text, problem.start, problem.end),
    hint: said.hint,
    ...(earlier && { related: [related(file, words.earlier, earlier)] }),
    ...(problem.fix && {
      fix: {
        title: words.fixes[problem.fix.kind],
        range: rangeAt(text, problem.fix.start, problem.fix.end),
        text: problem.fix.by,
      },
    }),
  };
}

/** `yaml/bad-indent#bracket` is the code `yaml/bad-indent` with its own words. */
function codeOf(id: ProblemId): string {
  return id.split('#', 1)[0] ?? id;
}

function related(file: string, message: string, range: Range) {
  return { message, file, range };
}
