import type { JourneyMoments, WeighedMoment } from '../../figures/moments.ts';
import { momentsWords, type MomentsWords } from '../../language/moments.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';

/** The published shape `output/moments`: numbers unrounded, what is undefined null. */
export const momentsJson: Format<readonly JourneyMoments[], { readonly language: Language }> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print(all, { language }) {
    const words = momentsWords(language);
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      journeys: all.map(({ journey, moments, bad }) => ({
        journey: journey.id,
        title: journey.title,
        state: journey.state,
        touchpoints: moments.map((one) => momentJson(one, words)),
        badExperiences: {
          count: bad.touchpoints.length,
          persona: bad.persona,
          touchpoints: bad.touchpoints.map(({ id }) => id),
        },
      })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function momentJson(
  { touchpoint, number, selection, lowest, mean, zone, gap, triage, ...rest }: WeighedMoment,
  words: MomentsWords,
) {
  const { id, title, phase, type, excel, selected } = touchpoint;
  return {
    id,
    title,
    phase: phase === '' ? null : phase,
    number,
    selection: selection.score,
    known: selection.known,
    inputs: selection.inputs,
    selected: selected !== undefined,
    type: type ?? null,
    suggestedType: rest.suggestedType,
    excel,
    emotion: lowest?.value ?? null,
    persona: lowest?.persona ?? null,
    mean,
    expectationGap: gap,
    zone,
    triage: triage?.decision ?? null,
    because: triage?.because ?? null,
    reason: triage === null ? null : words.reasons[triage.because],
  };
}
