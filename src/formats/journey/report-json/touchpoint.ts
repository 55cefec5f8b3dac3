import { feelingFor, meanFeeling, zoneOf } from '../../../figures/emotion.ts';
import type { Feeling, Touchpoint } from '../../../model/touchpoint.ts';
import type { Lane } from '../../../view/lanes.ts';
import type { Study } from '../../../view/study.ts';

/** A column of the map: what was computed about it, and what each lane says. */
export function touchpointJson(
  touchpoint: Touchpoint,
  index: number,
  lanes: readonly Lane[],
  { triage, selection, workspace }: Study,
) {
  const { id, title, phase, group, personas, channels, type, excel, selected } = touchpoint;
  const emotion = feelingJson(touchpoint.emotion, personas);
  const judged = triage.get(id);
  const { score = null, inputs = null, known = 0 } = selection.get(id) ?? {};
  return {
    id,
    title,
    phase,
    group: group ?? null,
    personas,
    channels,
    type: type ?? null,
    excel,
    emotion,
    zone: emotion.mean === null ? null : zoneOf(emotion.mean, workspace.settings.zone),
    expectedEmotion: feelingJson(touchpoint.expectedEmotion, personas),
    organisationView: touchpoint.organisationView ?? null,
    triage:
      judged === undefined
        ? null
        : { decision: judged.decision, emotion: judged.emotion, persona: judged.persona },
    selection: { score, inputs, known },
    selected: selected === undefined ? null : { because: selected.because },
    ambition: touchpoint.ambition?.emotion ?? null,
    lanes: Object.fromEntries(
      lanes.flatMap(({ id: lane, cells }) => {
        const items = cells[index] ?? [];
        return items.length === 0 ? [] : [[lane, items.map(itemJson)]];
      }),
    ),
  };
}

function feelingJson(feeling: Feeling | undefined, personas: readonly string[]) {
  return {
    mean: meanFeeling(feeling, personas),
    byPersona: Object.fromEntries(
      personas.map((persona) => [persona, feelingFor(feeling, persona)]),
    ),
  };
}

function itemJson({ label, text, detail, href }: Lane['cells'][number][number]) {
  return { label, text, detail, href };
}
