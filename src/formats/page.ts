import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { Look } from '../model/workspace.ts';
import { hashes, partials, templates, texts } from './templates.generated.ts';

/** The project's own templates, compiled when it was built; nothing that users write is ever a template here. */
// The runtime's own types leave out that it can be created anew.
const environment = (runtime as unknown as typeof Handlebars).create();
for (const [name, partial] of Object.entries(partials)) {
  environment.registerPartial(name, environment.template(partial));
}

const ready = new Map<string, Handlebars.TemplateDelegate>();

/** Prints a template of `templates/report`. A value that the template names and `values` lacks throws. */
export function printTemplate(name: string, values: object): string {
  let template = ready.get(name);
  if (template === undefined) {
    const found = templates[name];
    if (found === undefined) throw new Error(`There is no template "${name}".`);
    template = environment.template(found);
    ready.set(name, template);
  }
  return template(values);
}

/** A partial of `templates/report` that needs only the shell of a page: `cjm-head`. */
export function printShell(partial: string, shell: PageShell): string {
  return (environment.partials[partial] as Handlebars.TemplateDelegate)(shell);
}

/** The style sheet of a page and, where it has one, its script, with the policy that allows just these. */
export interface PageShell {
  readonly css: string;
  readonly js: string;
  readonly policy: string;
  /** A second style sheet, in the colour of the organisation; null without one. */
  readonly look: string | null;
  /** A picture as `data:` address. */
  readonly logo: string | null;
}

/** The styles and scripts of each kind of page: a folder below `templates/report`, with those around it. */
const sheets = {
  notice: 'report',
  journey: 'report/journey',
  comparison: 'report/journey/comparison',
  overview: 'report/overview',
  card: 'report/card',
} as const;

/**
 * Everything a page needs inside it: it asks for nothing else, and no style or script but these counts.
 * @param kind a page carries the styles and scripts of its kind only
 * @param look what dresses it in the colour and logo of the organisation
 * @param allowed the hashes of more styles that count
 */
export function pageShell(
  kind: keyof typeof sheets,
  look: Look | null = null,
  allowed: readonly string[] = [],
): PageShell {
  const [css, js] = [`${sheets[kind]}.css`, `${sheets[kind]}.js`];
  const styles = [hashes[css] ?? '', ...(look === null ? [] : [look.hash]), ...allowed];
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map((hash) => `'${hash}'`).join(' ')}`,
    ...(hashes[js] === undefined ? [] : [`script-src '${hashes[js]}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    css: texts[css] ?? '',
    js: texts[js] ?? '',
    policy,
    look: look?.css ?? null,
    logo: look?.logo ?? null,
  };
}
