/**
 * The name of a journey's page, without an ending: its id, but for the one that would take the place of the
 * overview. No id has an underscore.
 */
export function pageName(journey: string): string {
  return journey === 'index' ? 'index_journey' : journey;
}
