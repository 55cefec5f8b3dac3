import { stepIds, type JourneySteps, type Step } from '../../figures/steps.ts';
import { statusWords, type StatusWords } from '../../language/status.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import { missingText, nextText } from './step-texts.ts';

/** The published shape `output/status`. */
export const statusJson: Format<readonly JourneySteps[], { readonly language: Language }> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print(all, { language }) {
    const words = statusWords(language);
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      journeys: all.map(({ journey, steps, done, next }) => ({
        journey: journey.id,
        title: journey.title,
        state: journey.state,
        status: journey.status,
        done,
        steps: Object.fromEntries(stepIds.map((id) => [id, stepJson(steps[id], words)])),
        next: next.map((one) => ({
          step: one.step,
          item: one.item.id,
          journey: one.item.journey,
          sentence: nextText(one, words),
        })),
      })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function stepJson({ done, items, notAsked }: Step, words: StatusWords) {
  return {
    done,
    notAsked,
    missing: items
      .filter((item) => item.done < 1)
      .map((item) => ({
        item: item.id,
        done: item.done,
        of: item.of,
        lacking: item.lacking.map(({ id }) => id),
        journey: item.journey,
        sources: item.sources,
        sentence: missingText(item, words),
      })),
  };
}
