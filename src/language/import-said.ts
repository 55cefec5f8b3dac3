/** What a sentence may name: pieces of the foreign text in quotes, and a number. */
export interface ImportDetail {
  readonly name: string;
  readonly other: string;
  readonly number: number;
}

export interface ImportSaid {
  /** One sentence that names the thing. */
  readonly message: string;
  /** The way out. */
  readonly hint: string;
}

export function said(message: string, hint: string): ImportSaid {
  return { message, hint };
}
