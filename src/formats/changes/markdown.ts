import type { ComparedMoment } from '../../view/compared-moments.ts';
import type { ComparisonView } from '../../view/comparison-view.ts';
import { quoted } from '../../language/quoted.ts';
import type { Format } from '../format.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { blocks, labelled, list, madeByCjm, strong, table, withList } from '../markdown/blocks.ts';

/** A comparison as Markdown that reads well on GitHub and GitLab. */
export const comparisonMarkdown: Format<ComparisonView> = {
  name: 'markdown',
  summary: 'Markdown for GitHub and GitLab',
  extension: '.md',
  print(view) {
    const { words } = view;
    const sections = [
      madeByCjm,
      `# ${escapeMarkdown(`${words.title}: ${view.heading}`)}`,
      strong(view.isSame ? words.nothing : view.sentence),
      list(
        view.sides.map(({ label, title, state }) =>
          labelled(label, `${escapeMarkdown(title)} (${escapeMarkdown(state.toLowerCase())})`),
        ),
      ),
      ...(view.whole.length === 0
        ? []
        : [`## ${words.wholeTitle}`, list(view.whole.map((one) => escapeMarkdown(one.sentence)))]),
      `## ${words.map}`,
      ...view.phases.flatMap(({ name, moments }) => [
        name === '' ? '' : `### ${escapeMarkdown(name)}`,
        momentsMarkdown(moments, view),
      ]),
      `## ${words.effects}`,
      effectsMarkdown(view),
      ...view.effectNotes.map(escapeMarkdown),
      `## ${words.gaps}`,
      ...(view.gaps.length === 0 ? [escapeMarkdown(words.noGaps)] : gapsMarkdown(view)),
      escapeMarkdown(words.made),
    ];
    return `${blocks(sections)}\n`;
  },
};

function momentsMarkdown(moments: readonly ComparedMoment[], { words }: ComparisonView): string {
  const changed = moments.filter(({ state }) => state !== 'same');
  const same = moments.length - changed.length;
  const items = changed.map((moment) => {
    const facts = [
      moment.badge !== null && moment.state !== 'changed' ? moment.badge : null,
      moment.feeling?.text ?? null,
    ].filter((fact) => fact !== null);
    const head =
      strong(moment.title) +
      (facts.length === 0 ? '' : ` ${facts.map(escapeMarkdown).join(' · ')}`);
    return withList(head, [
      ...moment.changes.map(({ label, text }) =>
        label === null ? escapeMarkdown(text) : `${escapeMarkdown(label)}: ${escapeMarkdown(text)}`,
      ),
      ...(moment.solutions.length === 0
        ? []
        : [
            `${escapeMarkdown(words.solutions)}: ${escapeMarkdown(moment.solutions.map(quoted).join(', '))}`,
          ]),
    ]);
  });
  return list([...items, ...(same === 0 ? [] : [escapeMarkdown(words.unchanged(same))])]);
}

function effectsMarkdown({ words, effects, extremes }: ComparisonView): string {
  const head = [words.who, words.mean, words.weightedMean, words.negative, ...extremes];
  return table(
    head.map(escapeMarkdown),
    effects.map((row) => [
      row.scope === 'journey' ? strong(row.name) : escapeMarkdown(row.name),
      ...row.cells.map(
        ({ before, after, difference }) =>
          `${escapeMarkdown(`${before} → ${after}`)} (${escapeMarkdown(difference)})`,
      ),
      ...row.extremes.map(({ text }) => escapeMarkdown(text)),
    ]),
  );
}

function gapsMarkdown({ words, gaps }: ComparisonView): readonly string[] {
  return gaps.flatMap(({ title, items }) => [
    `### ${escapeMarkdown(title)}`,
    list(
      items.map(({ text, because }) =>
        withList(escapeMarkdown(text), [
          because === null ? '' : `${escapeMarkdown(words.because)}: ${escapeMarkdown(because)}`,
        ]),
      ),
    ),
  ]);
}
