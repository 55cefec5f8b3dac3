import type { Site } from '../../view/portfolio/site.ts';
import { link, strong } from '../markdown/blocks.ts';

/** The way to the other pages, in one line; nothing where there are none. */
export function siteMarkdown(site: Site | null): string {
  if (site === null) return '';
  return site.links
    .map(({ text, page, isCurrent }) => (isCurrent ? strong(text) : link(text, `${page}.md`)))
    .join(' · ');
}
