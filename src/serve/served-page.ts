import { printTemplate } from '../formats/page.ts';
import { texts } from '../formats/templates.generated.ts';
import type { ServeWords } from '../language/serve.ts';
import { fingerprint } from './fingerprint.ts';
import type { News } from './news.ts';
import { previewPolicy, withoutPolicy } from './security.ts';

/** A page as the preview sends it. */
export interface ServedPage {
  readonly html: string;
  /** Its content security policy, for a header. */
  readonly policy: string;
  /** Differs when the page does. */
  readonly fingerprint: string;
}

/**
 * A page with the news at its top and the script that loads it anew. The page itself stays as it is published, but for its
 * policy, which moves into a header.
 * @param isNotice it stands in for a page, and is left to itself when that comes back
 */
export function servedPage(
  page: string,
  { news, isNotice = false }: { readonly news: News | null; readonly isNotice?: boolean },
  { stopped }: Pick<ServeWords, 'stopped'>,
): ServedPage {
  const { html, policy } = withoutPolicy(page);
  const top = printTemplate('serve/news', { news, stopped });
  const id = fingerprint(html + top);
  const style = `<style>${texts['serve.css'] ?? ''}</style>\n`;
  const notice = isNotice ? ' data-notice' : '';
  const script = `<script data-page="${id}"${notice}>${texts['serve.js'] ?? ''}</script>\n`;
  return {
    html: html
      .replace('</head>', () => `${style}</head>`)
      .replace(/<body[^>]*>\n?/, (body) => body + top)
      .replace(/<\/body>(?![^]*<\/body>)/, () => `${script}</body>`),
    policy: previewPolicy(policy),
    fingerprint: id,
  };
}
