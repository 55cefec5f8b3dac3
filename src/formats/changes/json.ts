import type { Effect } from '../../compare/effects.ts';
import type { Journey } from '../../model/journey.ts';
import { changeTexts } from '../../view/change-text.ts';
import type { Format } from '../format.ts';
import type { Compared } from './compared.ts';

/** The published shape `output/compare`: numbers unrounded, null where they are not known. */
export const comparisonJson: Format<Compared> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print({ workspace, comparison, view }) {
    const textOf = changeTexts(workspace, comparison);
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      before: journeyAsData(comparison.before),
      after: journeyAsData(comparison.after),
      summary: view.sentence,
      changes: comparison.changes.map((change) => ({
        kind: change.kind,
        what: change.what,
        id: change.id,
        journey: change.journey,
        field: change.field,
        before: change.before,
        after: change.after,
        persona: change.persona,
        sentence: textOf(change).sentence,
      })),
      effects: comparison.effects.map(effectAsData),
      gaps: comparison.gaps.map(({ kind, id, title, touchpoints, because }) => ({
        kind,
        id,
        because,
        sentence: view.words.gap[kind](title, touchpoints),
      })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function journeyAsData({ id, title, state }: Journey) {
  return { id, title, state };
}

function effectAsData(effect: Effect) {
  const { scope, id, mean, weightedMean, negative, scored, touchpoints } = effect;
  const { peak, pit, end } = effect;
  return { scope, id, mean, weightedMean, negative, scored, touchpoints, peak, pit, end };
}
