import type { Journey } from '../../model/journey.ts';
import { selectionScores } from '../selection.ts';
import { momentsWithUs } from './analyse.ts';
import { counted, single, type StepItem } from './step-item.ts';

/**
 * Step 2 of a journey: where to make the difference. Counted over the touchpoints with us: three of the five inputs
 * of the selection are known (1-38). Once: something is selected (1-39); its reason is a required field.
 */
export function selectItems(journey: Journey): readonly StepItem[] {
  const scores = selectionScores(journey);
  const selected = journey.touchpoints.filter((one) => one.selected !== undefined);
  const at = (id: StepItem['id'], ...sources: string[]) => ({ id, sources, journey: journey.id });
  return [
    counted(
      at('inputs', '1-38'),
      momentsWithUs(journey),
      ({ id }) => (scores.get(id)?.score ?? null) !== null,
    ),
    single(at('selected', '1-39'), journey, selected.length > 0),
  ];
}
