/**
 * Where the documents of cjm are on the web, with a `/` at the end: what `docs/rules/README.md` is relative to. Empty as long as
 * package.json names no `homepage`.
 */
export const documentation: string = '';
