import { element, xmlText } from './element.ts';
import { pictureStyle } from './style.ts';

/**
 * A picture that stands alone, with what it shows in words for who cannot see it.
 * @param content XML
 */
export function picture(
  {
    width,
    height,
    title,
    description,
  }: {
    readonly width: number;
    readonly height: number;
    readonly title: string;
    readonly description: string;
  },
  content: readonly string[],
): string {
  const parts = [
    element('title', { id: 'picture-title' }, xmlText(title)),
    element('desc', { id: 'picture-story' }, xmlText(description)),
    `<style>${pictureStyle}</style>`,
    element('rect', { class: 'paper', width, height }),
    ...content,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'figure',
    role: 'img',
    'aria-labelledby': 'picture-title picture-story',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  const body = element('svg', attributes, `\n${parts.join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- cjm -->\n${body}\n`;
}
