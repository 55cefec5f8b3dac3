import { journeyFlow } from '../../../figures/flow.ts';
import { triage, triageDecisions, type Triage } from '../../../figures/triage.ts';
import { clean, pad, wrap } from '../../terminal-lines.ts';
import { emotionText, zoneMarks, type Paint } from './paint.ts';
import type { ShownJourney, ShownTouchpoint } from './shown-journey.ts';

const mostLines = 3;

interface Hurt extends Triage {
  readonly moment: ShownTouchpoint;
}

/** The negative moments by what to do about them, the worst first. */
export function drawHurts(shown: ShownJourney, width: number, paint: Paint): readonly string[] {
  const hurts = findHurts(shown);
  if (hurts.length === 0) return [];
  return [
    paint.strong(shown.words.hurts),
    ...triageDecisions.flatMap((decision) => {
      const found = hurts.filter((hurt) => hurt.decision === decision);
      if (found.length === 0) return [];
      return [
        `  ${shown.words.triage[decision]}`,
        ...found.flatMap((hurt) => drawHurt(shown, hurt, width, paint)),
      ];
    }),
  ];
}

function findHurts(shown: ShownJourney): readonly Hurt[] {
  const flow = journeyFlow(shown.journey);
  return shown.touchpoints
    .flatMap((moment) => {
      const found = triage(moment.touchpoint, flow, shown.workspace.settings);
      return found === null ? [] : [{ ...found, moment }];
    })
    .sort((a, b) => a.emotion - b.emotion || a.moment.number - b.moment.number);
}

function drawHurt(
  shown: ShownJourney,
  { moment, emotion, persona }: Hurt,
  width: number,
  paint: Paint,
): readonly string[] {
  const { language } = shown.workspace.settings;
  const digits = String(shown.touchpoints.at(-1)?.number ?? 0).length;
  const feeling = paint.zone(`${zoneMarks.below} ${emotionText(emotion, language)}`, 'below');
  const name = persona === null || shown.personas.length < 2 ? '' : ` (${nameOf(shown, persona)})`;
  const indent = 4 + digits + 1 + 6 + 2;
  const [first = '', ...more] = wrap(moment.title + name, width - indent, mostLines);
  return [
    `    ${String(moment.number).padStart(digits)} ${feeling}  ${pad(first, 0)}`,
    ...more.map((line) => ' '.repeat(indent) + pad(line, 0)),
  ];
}

function nameOf(shown: ShownJourney, persona: string): string {
  return shown.personas.find(({ id }) => id === persona)?.short ?? clean(persona);
}
