import { packed } from '../model/packed.ts';
import type { CurveView, Label } from './curve-view.ts';
import { letterWidth } from './cut-text.ts';
import { journeyCurve } from './journey-curve.ts';
import type { Study } from './study.ts';
import { wrapText } from './wrap-text.ts';

/** The emotion curve as a picture of its own, with the names that the map gives it on the page. */
export interface FigureView {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lead: string;
  /** Where the curve is put. */
  readonly left: number;
  readonly top: number;
  readonly curve: CurveView;
  readonly phases: readonly Label[];
  readonly names: readonly Label[];
  /** One line per persona, with the place of its example. */
  readonly keys: readonly {
    readonly path: string;
    readonly class: string;
    readonly label: Label;
  }[];
}

const columnWidth = 136;
const left = 150;
const top = 96;
const right = 28;
const lineHeight = 15;
const mostLines = 5;

/** The picture; null when no feeling is known. Text is cut to its column: a picture cannot wrap by itself. */
export function journeyFigure(study: Study): FigureView | null {
  const curve = journeyCurve(study, { columnWidth, unit: 44, above: 54, below: 50 });
  if (curve === null) return null;
  const { journey, terms, workspace } = study;
  const below = top + curve.height + 22;
  const names = packed(journey.touchpoints, ({ title }) =>
    wrapText(title, Math.floor((columnWidth - 14) / letterWidth), mostLines),
  );
  const rows = names.reduce((most, lines) => Math.max(most, lines.length), 1);
  return {
    width: left + curve.width + right,
    height: below + rows * lineHeight + 10,
    title: journey.title,
    lead: [terms.states[journey.state], workspace.settings.organisation.name]
      .filter((text) => text !== undefined)
      .join(' · '),
    left,
    top,
    curve,
    phases: phaseLabels(study),
    names: names.flatMap((lines, index) =>
      lines.map((text, line) => ({
        x: left + (curve.centres[index] ?? 0),
        y: below + line * lineHeight,
        text,
        class: 'moment-name',
        anchor: null,
      })),
    ),
    keys: curve.other === null ? [] : [keyOf(curve.other.label, curve.width)],
  };
}

/** The example of the pale line, at the top right. */
function keyOf(label: string, width: number): FigureView['keys'][number] {
  const x = left + width - 150;
  return {
    path: `M${x} 28H${x + 34}`,
    class: 'other',
    label: { x: x + 42, y: 32, text: label, class: 'key', anchor: 'start' },
  };
}

function phaseLabels({ journey: { phases } }: Study): readonly Label[] {
  let column = 0;
  return phases.flatMap(({ name, implicit, touchpoints }): Label[] => {
    const x = left + column * columnWidth + 10;
    column += touchpoints.length;
    if (implicit || touchpoints.length === 0) return [];
    const most = Math.floor((touchpoints.length * columnWidth - 16) / 7.4);
    const [text = ''] = wrapText(name, most, 1);
    return [{ x, y: top - 12, text, class: 'phase-name', anchor: 'start' }];
  });
}
