import { slots } from './slots.ts';

/** The pages that `cjm report` prints, without an ending. */
export const pageNames = ['index', 'journey', 'portfolio'] as const;

/** Why a file cannot be a template, as a sentence; null when it can. */
export function nameProblem(file: string): string | null {
  const name = file.replace(/\.hbs$/, '');
  if ((slots as readonly string[]).includes(name.slice(1))) {
    return `{{> ${name.slice(1)}}} is what cjm puts into a page; it cannot be replaced.`;
  }
  if (/^_[\w-]+$/.test(name) || (pageNames as readonly string[]).includes(name)) return null;
  return name.startsWith('_')
    ? 'The name of a partial holds letters, digits and hyphens only.'
    : `There is no page "${name}": there are ${pageNames.join(', ')}, and partials, which begin with _.`;
}
