const leftOut = '…';

/** Whether a text shows what was printed: line by line, where a line `…` stands for any lines left out. */
export function shows(shown: string, printed: string): boolean {
  const chunks = chunksOf(linesOf(shown));
  const lines = linesOf(printed);
  let from = 0;
  return chunks.every((chunk, index) => {
    const last = lines.length - chunk.length;
    const at = index === 0 ? 0 : index === chunks.length - 1 ? last : search(chunk, lines, from);
    const there = at >= from && startsAt(chunk, lines, at);
    from = at + chunk.length;
    return there && (chunks.length > 1 || from === lines.length);
  });
}

/** The lines between the ellipses. */
function chunksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === leftOut) chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  return chunks;
}

function search(chunk: readonly string[], lines: readonly string[], from: number): number {
  return lines.findIndex((_, at) => at >= from && startsAt(chunk, lines, at));
}

function startsAt(chunk: readonly string[], lines: readonly string[], at: number): boolean {
  return chunk.every((line, index) => lines[at + index] === line);
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
