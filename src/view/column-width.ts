/** The widths of columns that the style sheet knows, in pixels. */
const widths = [208, 224, 240, 272, 320] as const;
const pageWidth = 1180;

/** The widest column, in pixels, with which the map still fits the page, within the widths there are. */
export function columnWidthFor(columns: number): number {
  const fits = widths.filter((width) => width * columns <= pageWidth);
  return fits.at(-1) ?? widths[0];
}
