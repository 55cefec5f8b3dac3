/** A character filled for so many eighths. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A share 0..1 as a bar of `width` columns; what is not done is drawn as well. Only what is done is full. */
export function bar(share: number, width: number): string {
  const filled = share >= 1 ? width * 8 : Math.min(width * 8 - 1, Math.floor(share * width * 8));
  const text = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
  return text.padEnd(width, '░');
}
