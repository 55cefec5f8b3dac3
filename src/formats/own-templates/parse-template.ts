import Handlebars from 'handlebars';
import { tooDeep } from './nesting.ts';
import { templateLimits } from './limits.ts';
import type { Report } from './template-problem.ts';

/** The syntax tree of a template; null when there is none, and why is reported. */
export function parseTemplate(source: string, report: Report): hbs.AST.Program | null {
  const deep = tooDeep(source);
  if (deep !== null) {
    report(deep, 'template/too-deep', `More than ${templateLimits.depth} levels in one another.`);
    return null;
  }
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const { line, column, message } = syntaxProblem(error);
    report({ line, column }, 'template/syntax', message);
    return null;
  }
}

/** Handlebars counts columns from 0, and tells the place of most errors only by where its lexer stopped. */
function syntaxProblem(error: unknown): { line: number; column: number; message: string } {
  const { message, lineNumber, column } = error as HandlebarsError;
  if (lineNumber !== undefined && column !== undefined) {
    const [, open, close] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
    return {
      line: lineNumber,
      column: column + 1,
      message:
        open === undefined
          ? `${message.replace(/ - \d+:\d+$/, '')}.`
          : `{{#${open}}} is closed by {{/${close}}}.`,
    };
  }
  const { first_line, first_column } = (Handlebars as unknown as WithParser).Parser.lexer.yylloc;
  const found = /got '(\w+)'/.exec(message)?.[1] ?? '';
  return { line: first_line, column: first_column + 1, message: told[found] ?? told['INVALID'] };
}

const told: Readonly<Record<string, string>> & { readonly INVALID: string } = {
  EOF: 'The template ends while a block or an expression is still open.',
  INVALID: 'This is no Handlebars.',
  CLOSE: 'There is nothing between the braces.',
  OPEN_ENDBLOCK: 'This closes a block that is not open.',
  INVERSE: 'This "else" belongs to no block.',
};

interface HandlebarsError {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/** The types leave out the parser that is behind `parse`. */
interface WithParser {
  readonly Parser: {
    readonly lexer: {
      readonly yylloc: { readonly first_line: number; readonly first_column: number };
    };
  };
}
