import type { IndexView, JourneyCard } from '../../view/index-view.ts';
import type { Format } from '../format.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { blocks, joined, labelled, link, list, madeByCjm, strong } from '../markdown/blocks.ts';
import { sectionMarkdown } from '../portfolio/section-markdown.ts';
import { siteMarkdown } from '../portfolio/site-markdown.ts';

/** All journeys on one page of Markdown, each with a link to its own. */
export const indexMarkdown: Format<IndexView> = {
  name: 'markdown',
  summary: 'Markdown for GitHub and GitLab that leads to all journeys',
  extension: '.md',
  print(view) {
    const { words, unusable, listing } = view;
    return `${blocks([
      madeByCjm,
      siteMarkdown(view.site),
      `# ${escapeMarkdown(view.title)}`,
      joined(view.eyebrow),
      escapeMarkdown(view.lead),
      view.cards.length === 0 && listing === null ? escapeMarkdown(words.noJourneys) : null,
      listing === null ? null : sectionMarkdown(listing),
      ...view.cards.map((card) => cardMarkdown(card, view)),
      view.heat === null ? null : sectionMarkdown(view.heat),
      ...(unusable.length === 0
        ? []
        : [`## ${words.unusable}`, list(unusable.map((id) => escapeMarkdown(id)))]),
      escapeMarkdown(words.made),
    ])}\n`;
  },
};

function cardMarkdown(card: JourneyCard, { words }: IndexView): string {
  const { title, file, badges, sentence, owner, personas, tiles, moments, urgent, findings } = card;
  const facts = tiles.map(({ label, value, about }) =>
    labelled(label, joined([value, about && `(${about})`], ' ')),
  );
  return blocks([
    `## ${link(title, `${file}.md`)}`,
    strong(sentence),
    joined([...badges.map(({ text }) => text), moments, urgent?.text ?? null, findings]),
    card.curve === null ? null : `![${escapeMarkdown(card.curve.title)}](<${file}.svg>)`,
    list([
      ...(owner === null ? [] : [labelled(words.owner, escapeMarkdown(owner))]),
      ...(personas.length === 0
        ? []
        : [labelled(words.personas, joined(personas.map(({ name }) => name)))]),
      ...facts,
    ]),
  ]);
}
