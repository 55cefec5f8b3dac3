/** Text at a place. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly class: string;
  /** Which end of the text stands at `x`; null when its middle does, as of most. */
  readonly anchor: 'start' | 'end' | null;
}
