import { hashes } from '../formats/templates.generated.ts';

/** Headers of every answer: nobody keeps it, guesses its type, frames it or reads it from another site. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** What answers that are no pages may load and run: nothing. */
export const noPolicy = "default-src 'none'; frame-ancestors 'none'";

const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;

const entities: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&#x3D;': '=',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** Takes the policy out of a page of the report, which says it in a `meta`. */
export function withoutPolicy(html: string): { readonly html: string; readonly policy: string } {
  const [tag, content = "default-src 'none'"] = policyTag.exec(html) ?? [];
  return {
    html: tag === undefined ? html : html.replace(tag, () => ''),
    policy: content.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity),
  };
}

/** The policy of a page of the report, widened by what the preview adds: one style, one script, news from here. */
export function previewPolicy(policy: string): string {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const allow = (name: string, value: string) =>
    directives.set(name, [
      ...(directives.get(name) ?? []).filter((known) => known !== "'none'"),
      value,
    ]);
  allow('style-src', `'${hashes['serve.css'] ?? ''}'`);
  allow('script-src', `'${hashes['serve.js'] ?? ''}'`);
  allow('connect-src', "'self'");
  directives.set('frame-ancestors', ["'none'"]);
  return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
