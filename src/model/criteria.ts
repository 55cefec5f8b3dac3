/** The five criteria on which solutions are scored (1-42 to 1-46), in the order of the method. */
export const criterionIds = [
  'distinctive',
  'brandFit',
  'ease',
  'customerImpact',
  'organisationImpact',
] as const;

/** One of the five that are built in; a workspace may have others. */
export type CriterionId = (typeof criterionIds)[number];

/** Something on which the solutions of a workspace are scored, 1 low .. 5 high: high is always good for choosing. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** At most five characters: above a column. */
  readonly short: string;
  /** What a rater is asked. */
  readonly question?: string | undefined;
}

/** More criteria than this nobody can weigh. */
export const mostCriteria = 20;
export const longestShort = 5;

/** The five by their ids alone: for a ranking without a workspace, which has no language either. */
export const plainCriteria: readonly Criterion[] = criterionIds.map((id) => ({
  id,
  name: id,
  short: id.slice(0, longestShort),
}));
