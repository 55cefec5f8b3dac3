import { markdownWords } from '../../../language/markdown.ts';
import type { ChosenView, SelectedView } from '../../../view/decisions.ts';
import type { JourneyView } from '../../../view/journey-view.ts';
import { blocks, joined, labelled, list, strong, table, withList } from '../../markdown/blocks.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { disagreementMarkdown } from './disagreement.ts';
import { experimentsMarkdown } from './experiments.ts';
import { matrixMarkdown } from './matrix.ts';
import { rankingMarkdown } from './ranking.ts';

/** What hurts, where the difference is made, the ranking, what was chosen and how it is made to last. */
export function decisionsMarkdown(view: JourneyView): string {
  const { words } = view;
  const { selected, chosen } = view.decisions;
  return blocks([
    `## ${words.decisions}`,
    ...(view.isPublic
      ? []
      : [escapeMarkdown(words.decisionsLead), `### ${words.negatives}`, negatives(view)]),
    ...(selected.length === 0
      ? []
      : [`### ${words.selected}`, list(selected.map((one) => selectedItem(one, view)))]),
    rankingMarkdown(view),
    matrixMarkdown(view),
    disagreementMarkdown(view),
    experimentsMarkdown(view),
    ...(chosen.length === 0
      ? []
      : [`### ${words.chosenTitle}`, list(chosen.map(chosenItem(view)))]),
    plan(view),
  ]);
}

function negatives({ decisions, words, language }: JourneyView): string {
  if (decisions.negatives.length === 0) return escapeMarkdown(words.negativesNone);
  return table(
    [words.status, words.touchpoint, markdownWords(language).feeling, words.answeredBy],
    decisions.negatives.map(({ decision, because, moment, badges, feeling, answers }) => [
      because === null ? strong(decision) : `${strong(decision)} · ${escapeMarkdown(because)}`,
      joined([moment.text, ...badges.map(({ text }) => text)]),
      escapeMarkdown(feeling),
      answers.length === 0
        ? escapeMarkdown(words.unanswered)
        : answers
            .map(({ text, detail }) => joined([text, detail && `(${detail})`], ' '))
            .join(' · '),
    ]),
  );
}

function selectedItem(
  { moment, badges, because, now, ambition, experience, selection }: SelectedView,
  { words }: JourneyView,
): string {
  const feelings = [now?.text, ambition?.text].filter((text) => text !== undefined).join(' → ');
  const lead = [strong(moment.text), joined([...badges.map(({ text }) => text), feelings])];
  return withList(lead.filter((part) => part !== '').join(' · '), [
    ...because.map(escapeMarkdown),
    experience.length === 0 ? '' : labelled(words.ambition, joined(experience)),
    selection === null ? '' : labelled(words.selection, escapeMarkdown(selection)),
  ]);
}

function chosenItem({ words }: JourneyView): (chosen: ChosenView) => string {
  return ({ title, because, facts }) =>
    withList(strong(title), [
      because.length === 0 ? '' : labelled(words.because, joined(because)),
      ...facts.map(({ label, text }) => labelled(label, escapeMarkdown(text))),
    ]);
}

function plan({ decisions, words }: JourneyView): string {
  if (decisions.plan === null) return '';
  const { rows, evaluation } = decisions.plan;
  return blocks([
    `### ${words.plan}`,
    escapeMarkdown(words.planLead),
    table(
      [words.what, words.kind, words.who, words.due, words.status],
      rows.map(({ what, kind, owner, due, status }) =>
        [what, kind, owner, due, status.text].map(escapeMarkdown),
      ),
    ),
    evaluation === null ? null : labelled(words.evaluation, escapeMarkdown(evaluation)),
  ]);
}
