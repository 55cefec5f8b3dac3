/**
 * How much two colours differ in lightness, 1 .. 21: (L₁ + 0.05) / (L₂ + 0.05) with the relative luminance of the lighter
 * one above. Text needs 4.5, shapes 3.
 * WCAG 2.2, "contrast ratio" (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), 1.4.3 and 1.4.11.
 * @param one `#` and six hexadecimal digits, as the other
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, "relative luminance" (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance): 0 black .. 1 white. */
function luminance(color: string): number {
  const [red, green, blue] = linearRgb(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue as light, 0 .. 1: the transfer function of sRGB (IEC 61966-2-1) undone. */
export function linearRgb(color: string): readonly [number, number, number] {
  const channel = (start: number) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
