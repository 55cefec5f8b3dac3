/** A wrong request (no such file, bad option): one line with the way out, exit code 2. */
export class UserError extends Error {
  /** The way out. */
  readonly hint: string | undefined;
  /** 2, or 1 where the content of a file is what stands in the way. */
  readonly exitCode: 1 | 2;

  constructor(message: string, hint?: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
    this.exitCode = exitCode;
  }
}
