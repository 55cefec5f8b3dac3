import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import { hashes, partials, templates, texts } from './templates.generated.ts';

/** The project's own templates, compiled when it was built; nothing that users write is ever a template. */
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

/** The style sheet of a page and, where it has one, its script, with the policy that allows just these. */
export interface PageShell {
  readonly css: string;
  readonly js: string;
  readonly policy: string;
}

/** Everything a page needs inside it: it asks for nothing else, and no style or script but these two counts. */
export function pageShell(script: 'report.js' | null): PageShell {
  const policy = [
    "default-src 'none'",
    `style-src '${hashes['report.css'] ?? ''}'`,
    ...(script === null ? [] : [`script-src '${hashes[script] ?? ''}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    css: texts['report.css'] ?? '',
    js: script === null ? '' : (texts[script] ?? ''),
    policy,
  };
}

/** The style sheet of a picture, which has its own plain colours. */
export function figureStyle(): string {
  return texts['figure.css'] ?? '';
}
