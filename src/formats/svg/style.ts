import { dark, light, type Palette } from './palette.ts';

const family =
  "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', Helvetica, Arial, sans-serif";
const dashes = [null, '8 6', '1 6', '12 5 1 5'] as const;

const shapes = [
  `text{font-family:${family};font-size:12px}`,
  '.title{font-size:21px;font-weight:600}',
  '.phase-name{font-size:13.5px;font-weight:600}',
  '.moment-head,.lane-name{font-weight:600}',
  '.grid path,.dividers path,.rules path,.flow path,.measured path,.expected{fill:none}',
  '.line{fill:none;stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}',
  ...dashes.flatMap((dash, index) =>
    dash === null ? [] : [`.line.p${index + 1}{stroke-dasharray:${dash}}`],
  ),
  '.line.other{stroke-width:1.75;stroke-dasharray:3 4}',
  '.marks .other{stroke-width:1.5}',
  '.expected{stroke-width:1.75}',
  '.measured path{stroke-width:1.5}',
  '.points path{stroke-width:2;paint-order:stroke}',
  '.labels text{font-size:13px;font-weight:600;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}',
  '.labels .flag,.labels .name{font-weight:400}',
  '.flow path{stroke-width:1.25}',
];

/**
 * The style of a picture: light, and dark where the reader's screen is. Plain colours and no variables, which programs
 * that draw SVG without a browser do not know.
 */
export const pictureStyle = [
  ...shapes,
  ...coloured(light),
  `@media (prefers-color-scheme:dark){${coloured(dark).join('')}}`,
].join('\n');

function coloured(colours: Palette): readonly string[] {
  const { paper, ink, quiet, head, grid, rule, zone, lines, other } = colours;
  return [
    `text{fill:${ink}}`,
    `.lead,.axis text,.key,.flow text,.quiet{fill:${quiet}}`,
    `.paper{fill:${paper}}`,
    `.head{fill:${head}}`,
    `.zone{fill:${zone}}`,
    `.columns .truth{fill:${colours.truthColumn}}`,
    `.columns .excel{fill:${colours.excelColumn}}`,
    `.grid path{stroke:${grid}}`,
    `.grid .nought,.dividers path,.rules path{stroke:${rule}}`,
    ...(['above', 'inside', 'below', 'truth', 'excel'] as const).map(
      (name) => `path.${name},text.${name}{fill:${colours[name]}}`,
    ),
    ...lines.map((colour, index) => `.line.p${index + 1}{stroke:${colour}}`),
    `.line.other{stroke:${other}}`,
    `.marks .other{fill:${paper};stroke:${other}}`,
    `.expected,.measured path,.flow path{stroke:${quiet}}`,
    `.points path,.labels text{stroke:${paper}}`,
    ...lines.map((colour, index) => `.labels .p${index + 1}{fill:${colour}}`),
  ];
}
