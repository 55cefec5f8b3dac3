import { type Report, spotsIn, type TemplateProblem } from './template-problem.ts';

/** A comment, a text, or something that could lead out of the sheet or fetch; in this order. */
const parts =
  /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*["\n]?|'(?:[^'\\\n]|\\[^])*['\n]?|\\|@import\b|(?<name>[\w-]*(?:url|src|image|image-set|cross-fade|element))\(\s*(?<address>"[^"\n]*"|'[^'\n]*'|[^)\n]*)/gi;

/** What stays inside the page: a part of it, or a picture in its own address. */
const inside =
  /^(["']?)(?:#[\w-]+|data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml);base64,[\w+/]*={0,2})\1$/;

/**
 * What a style sheet of somebody's holds that would fetch something or end the sheet; empty when it may be used.
 * @param file its name
 */
export function styleProblems(css: string, file: string): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const spotAt = spotsIn(css);
  const report: Report = (spot, code, message) => {
    problems.push({ file, ...spot, code, message });
  };
  for (const { index } of css.matchAll(/<[!/?a-z]/gi)) {
    report(spotAt(index), 'style/markup', 'A style sheet holds no tags, not in comments either.');
  }
  for (const { 0: part, index, groups } of css.matchAll(parts)) {
    const problem = problemOf(part, groups);
    if (problem !== null) report(spotAt(index), ...problem);
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function problemOf(
  part: string,
  groups: Readonly<Record<string, string | undefined>> = {},
): readonly [string, string] | null {
  if (part === '\\') return ['style/escape', 'Outside texts, write the character itself.'];
  if (part.toLowerCase() === '@import') {
    return ['style/import', 'A page fetches nothing: put the rules into this file.'];
  }
  if (part.startsWith('/*')) {
    return part.length >= 4 && part.endsWith('*/')
      ? null
      : ['style/unclosed', 'This comment does not end.'];
  }
  if (/^["']/.test(part)) {
    return part.length >= 2 && part.endsWith(part.charAt(0))
      ? null
      : ['style/unclosed', 'This text does not end on its line.'];
  }
  const { name = '', address = '' } = groups;
  return name.toLowerCase() === 'url' && inside.test(address.trim())
    ? null
    : [
        'style/url',
        'A page fetches nothing: only url(#…) and url(data:image/…;base64,…) may stand here.',
      ];
}
