import { lowestFeeling, zoneOf } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { openActions } from './action-list.ts';
import { belowTarget } from './below-target.ts';
import { benefit, benefitsOf } from './benefit.ts';
import { losses, lossesOf } from './losses.ts';
import { notActing } from './not-acting.ts';
import { decisionsThatWait, openDecisions } from './open-decisions.ts';
import { content, type PageKind, type PageTile } from './page.ts';
import type { Portfolio } from './portfolio.ts';
import { urgentMoments } from './urgent-moments.ts';

/** For who decides: why to act, what it brings, and what waits for a decision (3-43, 3-51). */
export const leadershipPage: PageKind = {
  least: 1,
  isForAll: false,
  pages(portfolio) {
    const { words } = portfolio;
    if (!hasReason(portfolio)) return [];
    return [
      {
        name: 'leadership',
        label: words.leadership,
        content: () =>
          content({
            title: words.leadershipTitle,
            lead: [words.leadershipLead],
            tiles: tilesOf(portfolio),
            sections: [notActing, losses, belowTarget, benefit, decisionsThatWait]
              .map((part) => part(portfolio))
              .filter((part) => part !== null),
          }),
      },
    ];
  },
};

/** Something hurts, or something was chosen. */
function hasReason({ journeys, workspace }: Portfolio): boolean {
  const { zone } = workspace.settings;
  const hurts = ({ emotion, personas }: Touchpoint) => {
    const lowest = lowestFeeling(emotion, personas);
    return lowest !== null && zoneOf(lowest.value, zone) === 'below';
  };
  return journeys.some(
    ({ state, touchpoints, solutions }) =>
      (state === 'current' && touchpoints.some(hurts)) ||
      solutions.some(({ chosen }) => chosen !== undefined),
  );
}

function tilesOf(portfolio: Portfolio): readonly PageTile[] {
  const { words, language } = portfolio;
  const number = (value: number | null, sign = false) =>
    formatNumber(value, language, { digits: 0, sign });
  const urgent = urgentMoments(portfolio);
  const journeys = lossesOf(portfolio);
  const known = journeys.filter(({ lost }) => lost !== null);
  const lost = known.length === 0 ? null : known.reduce((sum, one) => sum + (one.lost ?? 0), 0);
  const chosen = benefitsOf(portfolio);
  const valued = chosen.filter(({ balance }) => balance !== null);
  const balance =
    valued.length === 0 ? null : valued.reduce((sum, one) => sum + (one.balance ?? 0), 0);
  const waiting = openDecisions(portfolio).length;
  const late = openActions(portfolio).filter(({ isLate }) => isLate).length;
  return [
    {
      label: words.tileUrgent,
      value: number(urgent.length),
      class: urgent.length > 0 ? 'below' : 'above',
      about: words.tileUrgentAbout(
        new Set(urgent.map(({ journey }) => journey)).size,
        journeys.length,
      ),
    },
    {
      label: words.tileLost,
      value: number(lost),
      class: lost === null ? 'unknown' : 'below',
      about: words.tileLostAbout(known.length, journeys.length),
    },
    {
      label: words.tileBalance,
      value: number(balance, true),
      class: balance === null ? 'unknown' : balance < 0 ? 'below' : 'above',
      about: words.tileBalanceAbout(valued.length, chosen.length),
    },
    {
      label: words.tileWaiting,
      value: number(waiting),
      class: waiting > 0 ? 'inside' : 'above',
      about: words.tileLate(late),
    },
  ];
}
