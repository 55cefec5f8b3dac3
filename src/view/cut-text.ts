/** About the width of a letter at 12 pixels. */
export const letterWidth = 6.3;

/** A text in at most `room` pixels at a size of 12; `…` stands for what did not fit. */
export function cutText(text: string, room: number): string {
  const letters = [...text];
  const most = Math.max(1, Math.floor(room / letterWidth));
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
