import { markdownWords } from '../../language/markdown.ts';
import type { FindingsView } from '../../view/findings.ts';
import type { Fact, PersonaCard, Tile } from '../../view/header.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import type { Format } from '../format.ts';
import {
  blocks,
  joined,
  labelled,
  link,
  list,
  madeByCjm,
  strong,
  table,
  withList,
} from '../markdown/blocks.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { decisionsMarkdown } from './markdown/decisions.ts';
import { mapMarkdown } from './markdown/map.ts';
import { mermaidJourney } from './mermaid.ts';
import { pageName } from '../../view/page-name.ts';

/** A journey as Markdown that reads well on GitHub and GitLab, with its curve in an SVG file beside it. */
export const journeyMarkdown: Format<JourneyView> = {
  name: 'markdown',
  summary: 'Markdown for GitHub and GitLab, with the curve as an SVG file beside it',
  extension: '.md',
  print(view) {
    const { words } = view;
    const sections = [
      madeByCjm,
      `# ${escapeMarkdown(view.title)}`,
      strong(view.sentence),
      ...view.summary.map(escapeMarkdown),
      stateOf(view),
      list(view.facts.map(factMarkdown)),
      `## ${words.keyFigures}`,
      tilesMarkdown(view.tiles, view),
      ...(view.personas.length === 0
        ? []
        : [`## ${words.personas}`, list(view.personas.map(personaMarkdown))]),
      `## ${words.map}`,
      curveMarkdown(view),
      mapMarkdown(view),
      decisionsMarkdown(view),
      ...(view.findings === null
        ? []
        : [`## ${words.findings}`, findingsMarkdown(view.findings, view)]),
      ...(view.computed.length === 0
        ? []
        : [`## ${words.computed}`, list(view.computed.map(escapeMarkdown))]),
      escapeMarkdown(words.made),
    ];
    return `${blocks(sections)}\n`;
  },
};

function stateOf({
  badges,
  counterpart,
  hasOverview,
  organisation,
  date,
  words,
}: JourneyView): string {
  const other =
    counterpart &&
    link(`${counterpart.label}: ${counterpart.title}`, `${encodeURIComponent(counterpart.id)}.md`);
  return [
    joined([organisation, date, ...badges.map(({ text }) => text)]),
    other,
    hasOverview ? link(words.overview, 'index.md') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function tilesMarkdown(tiles: readonly Tile[], { language }: Pick<JourneyView, 'language'>) {
  const { figure, value, about } = markdownWords(language);
  return table(
    [figure, value, about],
    tiles.map((tile) => [
      escapeMarkdown(tile.label),
      strong(tile.value),
      escapeMarkdown(tile.about ?? ''),
    ]),
  );
}

function personaMarkdown({ name, about, quote, facts }: PersonaCard): string {
  const lead = [strong(name), joined([about, quote])].filter((part) => part !== '').join(' · ');
  return withList(lead, facts.map(factMarkdown));
}

function factMarkdown({ label, text }: Fact): string {
  return labelled(label, escapeMarkdown(text));
}

function curveMarkdown(view: JourneyView): string {
  const { curve, words, language, touchpoints } = view;
  if (curve === null) return escapeMarkdown(words.noCurve);
  const own = markdownWords(language);
  const leftOut = touchpoints.filter(({ emotion }) => emotion === null).length;
  const mermaid = mermaidJourney(view);
  return blocks([
    `![${escapeMarkdown(curve.title)}](<${encodeURIComponent(pageName(view.id))}.svg>)`,
    escapeMarkdown(curve.description),
    mermaid === null ? null : `\`\`\`mermaid\n${mermaid}\n\`\`\``,
    mermaid === null ? null : joined([own.scores, leftOut > 0 ? own.leftOut(leftOut) : null], ' '),
  ]);
}

function findingsMarkdown(findings: FindingsView, { words }: JourneyView): string {
  const items = findings.groups.flatMap((group) =>
    group.items.map(({ message, hint, line }) =>
      [
        strong(group.title),
        joined([message, hint], ' '),
        `(${escapeMarkdown(`${findings.file}, ${line}`)})`,
      ].join(' '),
    ),
  );
  return blocks([
    joined([findings.count > 0 ? words.findingsLead : null, findings.summary], ' '),
    list(items),
  ]);
}
