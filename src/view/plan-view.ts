import { formatDate, formatDuration } from '../language/number.ts';
import type { Action } from '../model/touchpoint.ts';
import type { Badge } from './header.ts';
import type { Study } from './study.ts';

export interface PlanView {
  readonly rows: readonly PlanRow[];
  readonly evaluation: string | null;
}

export interface PlanRow {
  readonly what: string;
  readonly kind: string;
  readonly owner: string;
  readonly due: string;
  readonly status: Badge;
}

/** What changes to make it last, who sees to it and when; null when nothing is said. */
export function planOf(study: Study): PlanView | null {
  const { journey, words, language } = study;
  const own = journey.anchoring?.changes ?? [];
  const ofSolutions = journey.solutions.flatMap((solution) => solution.actions);
  const rows = [...own, ...ofSolutions].map((action) => planRow(action, study));
  const evaluation = journey.anchoring?.evaluation;
  const evaluated = [
    evaluation?.every === undefined
      ? null
      : words.evaluationEvery(formatDuration(evaluation.every, language)),
    evaluation?.last === undefined
      ? null
      : words.evaluationLast(formatDate(evaluation.last, language)),
  ].filter((part) => part !== null);
  const sentence = [evaluated.join(', '), ...(evaluation?.finding ?? [])]
    .filter((part) => part !== '')
    .join('. ');
  if (rows.length === 0 && sentence === '') return null;
  return { rows, evaluation: sentence === '' ? null : sentence };
}

function planRow({ what, kind, owner, due, status }: Action, { terms, language }: Study): PlanRow {
  const kinds: Readonly<Record<string, string>> = terms.actionKinds;
  return {
    what,
    kind: kind === undefined ? '–' : (kinds[kind] ?? kind),
    owner: owner ?? '–',
    due: due === undefined ? '–' : formatDate(due, language),
    status: { text: terms.actionStatuses[status], class: `action-${status}` },
  };
}
