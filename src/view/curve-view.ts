import type { FlowView } from './journey-flow.ts';
import type { Label } from './label.ts';
import type { MeasuredMark } from './measured-marks.ts';

export type { Label } from './label.ts';

/** A shape with the sentence that it stands for. */
export interface Mark {
  readonly path: string;
  readonly class: string;
  readonly title: string;
  readonly href: string;
}

/** A mark of the curve itself, above its touchpoint. */
export interface Point extends Mark {
  /** What its title says, without the name of the touchpoint. */
  readonly feeling: string;
}

export interface CurveLine {
  readonly path: string;
  readonly class: string;
  readonly label: string;
}

/** The drawing of the emotions, in pixels from its top left corner. */
export interface CurveView {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly zone: { readonly y: number; readonly height: number; readonly label: string };
  /** The label of the zone on two lines. */
  readonly zoneLines: readonly { readonly y: number; readonly text: string }[];
  readonly grid: readonly { readonly y: number; readonly class: string }[];
  /** What the grid stands for, with the baseline of the text. */
  readonly axis: readonly { readonly y: number; readonly value: string; readonly word: string }[];
  /** Where a phase ends. */
  readonly dividers: readonly number[];
  /** Columns of the moments that matter most. */
  readonly columns: readonly {
    readonly x: number;
    readonly width: number;
    readonly class: string;
  }[];
  /** Diamond: moment of truth. Star: moment to excel. */
  readonly moments: readonly Mark[];
  /** The other state of this journey, pale. */
  readonly other: CurveLine | null;
  readonly otherMarks: readonly Mark[];
  readonly lines: readonly CurveLine[];
  readonly expectations: readonly Mark[];
  readonly marks: readonly Point[];
  /** What was measured, beside what was scored. */
  readonly measured: readonly MeasuredMark[];
  readonly labels: readonly Label[];
  readonly flow: FlowView;
  /** Centres of the columns. */
  readonly centres: readonly number[];
}
