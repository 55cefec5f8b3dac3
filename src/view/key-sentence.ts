import { formatNumber } from '../language/number.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { journeyFigures } from '../figures/journey-figures.ts';
import type { RankedSolution } from '../score/rank.ts';
import { signed } from './curve-column.ts';
import { bestOf, scoreText } from './solutions-at.ts';
import { shortName, type Study } from './study.ts';

/**
 * What to do, in one breath: the moment to start with, from the triage (1-27), the best solution for it, from the
 * ranking (1-47), and how many more cannot wait. A desired journey says what it lifts and how far its anchoring is.
 * The public reads how it feels: the peak, the pit and the end.
 */
export function keySentence(study: Study): string {
  const { journey, figures, words } = study;
  if (figures.mean === null) return words.sentence.unknown;
  if (journey.state === 'desired') return ofDesired(study).join(' ');
  return (study.isPublic ? ofPublic(study) : ofCurrent(study)).join(' ');
}

/** What customers live through; what is to be done about it, and when, is for colleagues. */
function ofPublic(study: Study): readonly string[] {
  const { figures, words, touchpoints } = study;
  const title = (id: string) => touchpoints.get(id)?.title ?? id;
  const { peak, pit, end } = figures;
  return [
    peak && words.curvePeak(title(peak.touchpoint), signed(peak.value, study)),
    pit && words.curvePit(title(pit.touchpoint), signed(pit.value, study)),
    end && words.curveEnd(signed(end.value, study)),
  ].filter((sentence) => sentence !== null);
}

function ofCurrent(study: Study): readonly string[] {
  const { words, ranking } = study;
  const urgent = actNow(study);
  const [first] = urgent;
  if (first === undefined) {
    const best = bestOf(ranking);
    const [only] = best;
    if (only === undefined) return [words.sentence.calm];
    return [
      words.sentence.calm,
      best.length > 1
        ? words.sentence.liftShared(titlesOf(best), scoreText(only, study))
        : words.sentence.lift(only.title, scoreText(only, study)),
    ];
  }
  const winners = new Set(ranking.winners.get(first.id));
  const best = ranking.solutions.filter(({ id }) => winners.has(id));
  return [
    opening(first, study),
    answerTo(best, study),
    ...(urgent.length > 1 ? [words.sentence.others(urgent.length - 1)] : []),
  ];
}

function answerTo(best: readonly RankedSolution[], study: Study): string {
  const { sentence } = study.words;
  const [only] = best;
  if (only === undefined) return sentence.noSolution;
  const score = scoreText(only, study);
  return best.length > 1
    ? sentence.shared(titlesOf(best), score)
    : sentence.solution(only.title, score);
}

function titlesOf(solutions: readonly RankedSolution[]): readonly string[] {
  return solutions.map(({ title }) => title);
}

/**
 * The moments that cannot wait, most important first: moments of truth and moments to excel before others, then by
 * selection score, then the worst feeling.
 */
export function actNow({ journey, triage, selection }: Study): readonly Touchpoint[] {
  const weight = ({ type, excel }: Touchpoint) => (type === 'moment-of-truth' ? 2 : excel ? 1 : 0);
  const score = ({ id }: Touchpoint) => selection.get(id)?.score ?? -1;
  const emotion = ({ id }: Touchpoint) => triage.get(id)?.emotion ?? 0;
  return journey.touchpoints
    .filter(({ id }) => triage.get(id)?.decision === 'act-now')
    .sort((a, b) => weight(b) - weight(a) || score(b) - score(a) || emotion(a) - emotion(b));
}

function opening(touchpoint: Touchpoint, study: Study): string {
  const { words, triage, language, journey } = study;
  const found = triage.get(touchpoint.id);
  const value = formatNumber(found?.emotion ?? null, language, { sign: true });
  const persona = found?.persona ?? null;
  const several = journey.personas.length > 1 && persona !== null;
  const feeling = several ? `${value} ${words.worstFor(shortName(study, persona))}` : value;
  if (touchpoint.type === 'moment-of-truth')
    return words.sentence.startTruth(touchpoint.title, feeling);
  if (touchpoint.excel) return words.sentence.startExcel(touchpoint.title, feeling);
  return words.sentence.start(touchpoint.title, feeling);
}

function ofDesired({
  journey,
  counterpart,
  workspace,
  figures,
  words,
  language,
  isPublic,
}: Study): readonly string[] {
  const withSign = (value: number | null) => formatNumber(value, language, { sign: true });
  const before = counterpart === null ? null : journeyFigures(counterpart, workspace).mean;
  const changes = (journey.anchoring?.changes ?? []).filter(({ status }) => status !== 'dropped');
  const done = changes.filter(({ status }) => status === 'done').length;
  return [
    before === null
      ? words.sentence.desiredOnly(withSign(figures.mean))
      : words.sentence.desired(withSign(before), withSign(figures.mean)),
    ...(isPublic
      ? []
      : [
          changes.length === 0
            ? words.sentence.notAnchored
            : words.sentence.anchored(done, changes.length),
        ]),
  ];
}
