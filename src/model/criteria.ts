/** The five criteria on which solutions are scored (1-42 to 1-46), in the order of the method. */
export const criterionIds = [
  'distinctive',
  'brandFit',
  'ease',
  'customerImpact',
  'organisationImpact',
] as const;

export type CriterionId = (typeof criterionIds)[number];
