/** The pages that are about more than one journey. */
const portfolioNames: ReadonlySet<string> = new Set([
  'leadership',
  'solutions',
  'actions',
  'personas',
  'brand-values',
  'departments',
  'connections',
]);
const portfolioPrefix = /^(?:persona|department|role)-/;

/**
 * The name of a journey's page, without an ending: its id, but for those that would take the place of the
 * overview or of another page about several journeys. No id has an underscore.
 */
export function pageName(journey: string): string {
  return journey === 'index' || isPortfolioName(journey) ? `${journey}_journey` : journey;
}

/** Whether a page of this name, without an ending, is about several journeys, one persona, department or role. */
export function isPortfolioName(name: string): boolean {
  return portfolioNames.has(name) || portfolioPrefix.test(name);
}
