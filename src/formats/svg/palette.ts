/** The colours of a picture, which has no page around it: those of the pages (`01-base.css`). */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  /** Behind headings. */
  readonly head: string;
  readonly grid: string;
  readonly rule: string;
  readonly zone: string;
  readonly truthColumn: string;
  readonly excelColumn: string;
  readonly above: string;
  readonly inside: string;
  readonly below: string;
  readonly truth: string;
  readonly excel: string;
  /** The pale line of the other state of the journey. */
  readonly other: string;
  /** Of the personas' lines. */
  readonly lines: readonly [string, string, string, string];
}

export const light: Palette = {
  paper: '#ffffff',
  ink: '#1d1b22',
  quiet: '#605b69',
  head: '#f4f2ed',
  grid: '#e4e0d8',
  rule: '#cfc9be',
  zone: '#f0ede5',
  truthColumn: '#f3f2fc',
  excelColumn: '#fcf1e6',
  above: '#0d7346',
  inside: '#7a5a00',
  below: '#b42a17',
  truth: '#4338a8',
  excel: '#a1480a',
  other: '#827c8c',
  lines: ['#4a4fc4', '#b0367a', '#0a7884', '#7d5a12'],
};

export const dark: Palette = {
  paper: '#1c1b21',
  ink: '#edebf2',
  quiet: '#aaa5b5',
  head: '#232229',
  grid: '#32303a',
  rule: '#47444f',
  zone: '#26252c',
  truthColumn: '#22212f',
  excelColumn: '#2d241d',
  above: '#5fd39a',
  inside: '#e2bd57',
  below: '#ff8f7e',
  truth: '#b3adff',
  excel: '#f3a763',
  other: '#8b8596',
  lines: ['#9fa8ff', '#f291c3', '#5ccdd8', '#ddb266'],
};
