import type { PortfolioView } from '../../view/portfolio/portfolio-view.ts';
import type { Format } from '../format.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { blocks, joined, labelled, list, madeByCjm } from '../markdown/blocks.ts';
import { factList, sectionMarkdown } from './section-markdown.ts';
import { siteMarkdown } from './site-markdown.ts';

/** A page about several journeys as Markdown: the same tables; a drawing is left to the table that says the same. */
export const portfolioMarkdown: Format<PortfolioView> = {
  name: 'markdown',
  summary: 'Markdown for GitHub and GitLab about several journeys',
  extension: '.md',
  print(view) {
    const { title, lead, quote, facts, tiles, sections, leftOut, words } = view;
    return `${blocks([
      madeByCjm,
      siteMarkdown(view.site),
      `# ${escapeMarkdown(title)}`,
      joined([view.organisation, view.date, view.audience]),
      ...lead.map((text) => escapeMarkdown(text)),
      quote === null ? null : `> ${escapeMarkdown(quote)}`,
      factList(facts),
      list(
        tiles.map(({ label, value, about }) => labelled(label, joined([value, `(${about})`], ' '))),
      ),
      ...sections.map(sectionMarkdown),
      leftOut === null ? null : escapeMarkdown(leftOut),
      escapeMarkdown(words.made),
    ])}\n`;
  },
};
