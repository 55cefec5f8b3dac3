/** Names for a message: the first few, and a sign that there are more. */
export function firstOf(names: readonly string[], most = 8): string {
  return names.length > most ? `${names.slice(0, most).join(', ')}, …` : names.join(', ');
}
