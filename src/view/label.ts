/** Text at a place. `anchor` is SVG's: start, middle or end. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly class: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
