import { CST, Lexer } from 'yaml';

/** A comment from its `#` to the end of its line, at its offsets (end exclusive). */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lexemes of yaml that stand for nothing in the text. */
const withoutLength: ReadonlySet<string> = new Set([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END]);

/**
 * The comments of a text without byte order mark, in order. They are told from text with a `#` by the lexer of another
 * library than the one that reads files, so that one mistake cannot hide itself.
 */
export function commentsOf(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && withoutLength.has(lexeme)) {
      isScalar = lexeme === CST.SCALAR;
      continue;
    }
    if (!isScalar && lexeme.startsWith('#')) {
      const comment = lexeme.trimEnd();
      comments.push({ text: comment, start: at, end: at + comment.length });
    }
    isScalar = false;
    at += lexeme.length;
  }
  return comments;
}
