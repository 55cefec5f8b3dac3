import { formatShare } from '../../../language/number.ts';
import { terms } from '../../../language/terms.ts';
import type { Moment } from '../../../figures/journey-figures.ts';
import { clean, flow, pad, wrap } from '../../terminal-lines.ts';
import { emotionText, type Paint } from './paint.ts';
import type { ShownJourney } from './shown-journey.ts';

/** Title, state, personas, and the figures of the whole journey. */
export function drawHeader(shown: ShownJourney, width: number, paint: Paint): readonly string[] {
  const { journey, personas, workspace } = shown;
  const { states, statuses } = terms(workspace.settings.language);
  const summary = wrap(clean(journey.summary.join(' ')), width, 2);
  const facts = [
    states[journey.state],
    statuses[journey.status],
    ...[journey.service, journey.owner].filter((fact) => fact !== undefined).map(clean),
  ];
  const names = personas.map(({ name }, index) => {
    const mark = shown.lines.length === personas.length ? shown.lines[index]?.mark : undefined;
    return mark === undefined || shown.lines.length < 2 ? name : `${mark} ${name}`;
  });
  return [
    ...wrap(clean(journey.title), width, 3).map((line) => paint.strong(pad(line, 0))),
    ...summary.map((line) => pad(line, 0)),
    ...flow(facts, width).map((line) => paint.faint(pad(line, 0))),
    ...flow(names, width, '   '),
    '',
    ...figureLines(shown, width),
  ];
}

function figureLines(shown: ShownJourney, width: number): readonly string[] {
  const { figures, words, touchpoints } = shown;
  const { language } = shown.workspace.settings;
  if (figures.touchpoints === 0) return [words.noTouchpoints];
  const feeling = (value: number | null) => emotionText(value, language).trim();
  const number = new Map(touchpoints.map((item) => [item.touchpoint.id, item.number]));
  const moment = (found: Moment | null, say: (value: string, number: number) => string) =>
    found === null ? [] : [say(feeling(found.value), number.get(found.touchpoint) ?? 0)];
  const { scored, evidenced, customers } = figures.coverage;
  const emotions =
    figures.mean === null
      ? []
      : [
          words.mean(feeling(figures.mean)),
          ...moment(figures.peak, words.peak),
          ...moment(figures.pit, words.pit),
          ...moment(figures.end, words.end),
        ];
  return [
    ...flow(emotions, width),
    ...flow(
      [
        words.scored(formatShare(scored, language)),
        words.evidenced(formatShare(evidenced, language)),
        words.customers(formatShare(customers, language)),
        words.outsideIn(formatShare(figures.outsideIn, language)),
      ],
      width,
    ),
  ];
}
