import { feelingFor, meanFeeling, zoneOf } from '../figures/emotion.ts';
import { triageDecisions } from '../figures/triage.ts';
import { formatDate, formatNumber } from '../language/number.ts';
import type { Solution, Touchpoint } from '../model/touchpoint.ts';
import { disagreementOf, type DisagreementView } from './disagreement-view.ts';
import { effortAndValue } from './effort-and-value.ts';
import { experimentsViewOf, type ComparisonRow } from './experiments-view.ts';
import type { Badge, Fact } from './header.ts';
import { matrixOf, type MatrixView } from './matrix.ts';
import { momentReference, type Reference } from './moment-reference.ts';
import { planOf, type PlanView } from './plan-view.ts';
import { rankingOf, type RankingView } from './ranking-view.ts';
import { solutionHref, solutionsAt } from './solutions-at.ts';
import { shortName, type Study } from './study.ts';

/** A touchpoint that hurts, with what the triage says. */
export interface NegativeView {
  readonly moment: Reference;
  readonly feeling: string;
  readonly decision: string;
  /** act-now, limited-impact or made-good */
  readonly class: string;
  /** The moments that make it good; null when it is not made good. */
  readonly because: string | null;
  readonly badges: readonly Badge[];
  readonly answers: readonly Reference[];
}

export interface SelectedView {
  readonly moment: Reference;
  readonly badges: readonly Badge[];
  readonly because: readonly string[];
  readonly now: Badge | null;
  readonly ambition: Badge | null;
  readonly experience: readonly string[];
  readonly selection: string | null;
}

export interface ChosenView {
  readonly title: string;
  /** Its row in the ranking; null without one. */
  readonly href: string | null;
  /** The id of this card, where there is no ranking to lead to. */
  readonly anchor: string | null;
  readonly because: readonly string[];
  readonly facts: readonly Fact[];
}

export interface DecisionsView {
  readonly negatives: readonly NegativeView[];
  readonly selected: readonly SelectedView[];
  readonly ranking: RankingView | null;
  readonly matrix: MatrixView | null;
  readonly disagreement: DisagreementView | null;
  readonly experiments: readonly ComparisonRow[] | null;
  readonly chosen: readonly ChosenView[];
  readonly plan: PlanView | null;
}

/** What hurts, where the difference is made, which solutions there are, which were chosen and how that lasts. */
export function decisionsOf(study: Study): DecisionsView {
  return {
    negatives: negativesOf(study),
    selected: study.journey.touchpoints.flatMap((touchpoint) => selectedOf(touchpoint, study)),
    ...(study.isPublic ? noChoice : choiceOf(study)),
    chosen: [...study.solutions.values()].flatMap((solution) => chosenOf(solution, study)),
    plan: planOf(study),
  };
}

/** The public sees what was chosen, not what it was chosen from. */
const noChoice = { ranking: null, matrix: null, disagreement: null, experiments: null } as const;

function choiceOf(study: Study): Pick<DecisionsView, keyof typeof noChoice> {
  const assessment = study.assessment();
  return {
    ranking: rankingOf(study, assessment),
    matrix: matrixOf(study, assessment),
    disagreement: disagreementOf(study, assessment),
    experiments: experimentsViewOf(study, assessment),
  };
}

/** `Moment of truth` and the like, as on the map. */
export function momentBadges(
  { type, excel }: Touchpoint,
  { terms }: Pick<Study, 'terms'>,
): readonly Badge[] {
  return [
    ...(type === 'moment-of-truth' ? [{ text: terms.types[type], class: 'truth' }] : []),
    ...(excel ? [{ text: terms.excel, class: 'excel' }] : []),
  ];
}

function negativesOf(study: Study): readonly NegativeView[] {
  const { journey, triage, words, language } = study;
  const found = journey.touchpoints.flatMap((touchpoint) => {
    const judged = triage.get(touchpoint.id);
    return judged === undefined ? [] : [{ touchpoint, judged }];
  });
  found.sort(
    (a, b) =>
      triageDecisions.indexOf(a.judged.decision) - triageDecisions.indexOf(b.judged.decision) ||
      a.judged.emotion - b.judged.emotion,
  );
  return found.map(({ touchpoint, judged }) => {
    const value = formatNumber(judged.emotion, language, { sign: true });
    const named = judged.persona !== null && journey.personas.length > 1;
    return {
      moment: momentReference(touchpoint),
      feeling: named ? `${value} ${words.worstFor(shortName(study, judged.persona ?? ''))}` : value,
      decision: words.triage[judged.decision],
      class: judged.decision,
      because: judged.decision === 'made-good' ? madeGoodBy(touchpoint, study) : null,
      badges: momentBadges(touchpoint, study),
      answers: solutionsAt(touchpoint, study).map(({ id, title, score }) => ({
        text: title,
        href: solutionHref(id),
        detail: score,
      })),
    };
  });
}

/** The moments that everyone who suffers here meets next. */
function madeGoodBy({ id, emotion, personas }: Touchpoint, study: Study): string {
  const { zone } = study.workspace.settings;
  const sufferers = personas.filter((persona) => {
    const value = feelingFor(emotion, persona);
    return value !== null && zoneOf(value, zone) === 'below';
  });
  const met = (sufferers.length > 0 ? sufferers : [undefined]).flatMap(
    (persona) => study.flow.nextMet(id, persona).met,
  );
  const titles = new Set(met.map(({ title }) => `“${title}”`));
  return study.words.madeGoodBy([...titles].join(' · '));
}

function selectedOf(touchpoint: Touchpoint, study: Study): readonly SelectedView[] {
  const { selected, ambition, emotion, personas } = touchpoint;
  if (selected === undefined) return [];
  const { words, language, selection } = study;
  const score = selection.get(touchpoint.id);
  const isDesired = study.journey.state === 'desired';
  const twin = study.twinOf(touchpoint);
  const felt = meanFeeling(emotion, personas);
  // A desired journey shows what it makes of the current one.
  const now = isDesired ? meanFeeling(twin?.emotion, twin?.personas ?? []) : felt;
  const wanted = isDesired ? felt : (ambition?.emotion ?? null);
  return [
    {
      moment: momentReference(touchpoint),
      badges: momentBadges(touchpoint, study),
      because: selected.because,
      now: feelingBadge(now, study),
      ambition: feelingBadge(wanted, study),
      experience: ambition?.experience ?? [],
      selection:
        score === undefined || score.score === null
          ? null
          : words.selectionOf(formatNumber(score.score, language, { digits: 0 }), score.known),
    },
  ];
}

function feelingBadge(value: number | null, { language, workspace }: Study): Badge | null {
  if (value === null) return null;
  return {
    text: formatNumber(value, language, { sign: true }),
    class: zoneOf(value, workspace.settings.zone),
  };
}

function chosenOf(solution: Solution, study: Study): readonly ChosenView[] {
  const { words, language } = study;
  const { chosen, id, title, solves, expected } = solution;
  if (chosen === undefined) return [];
  const feelings = [...expected].map(([at, emotion]) => {
    const name = study.touchpoints.get(at)?.title ?? at;
    return `${name}: ${formatNumber(emotion, language, { sign: true })}`;
  });
  const facts: readonly Fact[] = [
    { label: words.solves, text: solves.join(' · ') },
    { label: words.expectedFeeling, text: feelings.join(' · ') },
    ...effortAndValue(solution, study),
    { label: words.date, text: chosen.on === undefined ? '' : formatDate(chosen.on, language) },
  ];
  return [
    {
      title,
      href: study.isPublic ? null : solutionHref(id),
      anchor: study.isPublic ? `s-${id}` : null,
      because: chosen.because,
      facts: facts.filter(({ text }) => text !== ''),
    },
  ];
}
