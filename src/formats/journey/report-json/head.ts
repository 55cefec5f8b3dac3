import { keySentence } from '../../../view/key-sentence.ts';
import type { Study } from '../../../view/study.ts';

/** What stands at the top of the page. */
export function journeyHead(study: Study) {
  const { id, title, state, status, market, owner, summary, goals, businessGoal, scope, service } =
    study.journey;
  return {
    id,
    title,
    state,
    status,
    market: market ?? null,
    service: service ?? null,
    segment: study.journey.segment ?? null,
    owner: owner ?? null,
    summary,
    goals,
    businessGoals: businessGoal,
    scope: {
      start: scope?.start ?? [],
      end: scope?.end ?? [],
      includes: scope?.includes ?? [],
      excludes: scope?.excludes ?? [],
      journeysPerMonth: scope?.journeysPerMonth ?? null,
    },
    sentence: keySentence(study),
  };
}

/** The other state of the journey; null when there is none. */
export function counterpartJson({ counterpart }: Study) {
  if (counterpart === null) return null;
  const { id, title, state } = counterpart;
  return { id, title, state };
}
