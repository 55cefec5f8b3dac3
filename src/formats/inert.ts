/**
 * Systems that build software obey lines of the log that begin with `::` (GitHub), and `##[…]`, `##vso[…]` or
 * `##teamcity[…]` wherever it stands in a line (GitHub, Azure, TeamCity).
 */
const logCommand = /##(?=\w*\[)/g;

/** A text for people in which nothing is such a command; one that would be is pulled apart: `# #[`, `: :`. */
export function inert(text: string): string {
  // Hardly any text holds one, and looking for it takes a fraction of the time.
  const signs = text.includes('##') ? text.replace(logCommand, '# #') : text;
  return signs.includes('::') ? signs.replace(/^(\s*):(?=:)/gm, '$1: ') : signs;
}

/** A value as JSON, two spaces deep, in which nothing is such a command. Nothing is lost: a program reads the same. */
export function inertJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(logCommand, String.raw`#\u0023`)}\n`;
}
