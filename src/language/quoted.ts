/** Somebody's words inside a sentence of ours. */
export function quoted(text: string): string {
  return `“${text}”`;
}
