import { portfolioWords, type PortfolioWords } from '../../language/portfolio.ts';
import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Language, Workspace } from '../../model/workspace.ts';
import { inFamilies } from '../in-families.ts';
import { studyJourney, type Study } from '../study.ts';

/** All journeys together, as the pages about them see them. */
export interface Portfolio {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly words: PortfolioWords;
  /** Each desired journey after the one it comes from; archived ones are left out. */
  readonly journeys: readonly Journey[];
  /** How many archived ones were left out. */
  readonly archived: number;
  readonly study: (journey: Journey) => Study;
}

/** Worked out once for all pages of a workspace. */
export const portfolioOf: (workspace: Workspace) => Portfolio = oncePer((workspace: Workspace) => {
  const journeys = inFamilies(workspace.journeys.filter(({ status }) => status !== 'archived'));
  return {
    workspace,
    language: workspace.settings.language,
    words: portfolioWords(workspace.settings.language),
    journeys,
    archived: workspace.journeys.length - journeys.length,
    study: studiesIn(workspace),
  };
});

/** What is known about each journey of a workspace, computed once. */
export const studiesIn: (workspace: Workspace) => (journey: Journey) => Study = oncePer(
  (workspace: Workspace) => oncePer((journey: Journey) => studyJourney(workspace, journey)),
);
