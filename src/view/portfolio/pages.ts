import { actionsPage } from './actions.ts';
import { brandValuesPage } from './brand-values.ts';
import { connectionsPage } from './connections.ts';
import { departmentsPage } from './departments.ts';
import { leadershipPage } from './leadership.ts';
import type { PageKind, PortfolioPage } from './page.ts';
import { personasPage } from './personas.ts';
import { portfolioOf } from './portfolio.ts';
import { solutionsPage } from './solutions.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Every kind of page about several journeys, in the order of the navigation. */
const kinds: readonly PageKind[] = [
  leadershipPage,
  solutionsPage,
  actionsPage,
  personasPage,
  brandValuesPage,
  departmentsPage,
  connectionsPage,
];

/** The pages that a workspace has beside those of its journeys and the overview; cheap until their content is asked. */
export function portfolioPages(workspace: Workspace): readonly PortfolioPage[] {
  const portfolio = portfolioOf(workspace);
  const count = portfolio.journeys.length;
  const isPublic = workspace.audience === 'public';
  return kinds
    .filter(({ least, isForAll }) => count >= least && (isForAll || !isPublic))
    .flatMap((kind) => kind.pages(portfolio));
}
