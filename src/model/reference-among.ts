/** `journey/thing` as `thing` where that journey is one of these (by id); any other reference as it is. */
export function referenceAmong(journeys: ReadonlySet<string>, reference: string): string {
  const slash = reference.indexOf('/');
  return slash > 0 && journeys.has(reference.slice(0, slash))
    ? reference.slice(slash + 1)
    : reference;
}
