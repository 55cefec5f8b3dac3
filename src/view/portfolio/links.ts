import { meanFeeling, zoneOf } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { pageName } from '../page-name.ts';
import { solutionHref } from '../solutions-at.ts';
import { touchpointHref } from '../touchpoint-href.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, item, own, type Cell, type Item, type PageLink } from './section.ts';

/** The page of a name. */
export function pageLink(name: string, anchor = ''): PageLink {
  return { page: encodeURIComponent(name), anchor };
}

export function journeyLink({ id }: Pick<Journey, 'id'>): PageLink {
  return pageLink(pageName(id));
}

/** What is said of an item beside where it leads. */
type Manner = Partial<Pick<Item, 'class' | 'detail'>>;

/** The title of a journey, which leads to its page. */
export function journeyItem(journey: Journey, more: Manner = {}): Item {
  return own(journey.title, { ...more, link: journeyLink(journey) });
}

/** A touchpoint, which leads to its place on the map. */
export function momentItem({ id, title }: Touchpoint, journey: Journey, detail?: string): Item {
  const link = pageLink(pageName(journey.id), touchpointHref(id));
  return own(title, { link, detail: detail ?? null });
}

/** A solution, which leads to its row in the ranking. */
export function solutionItem(
  { id, title }: { readonly id: string; readonly title: string },
  journey: Journey,
  more: Manner = {},
): Item {
  return own(title, { ...more, link: pageLink(pageName(journey.id), solutionHref(id)) });
}

/** A feeling -2..+2 as number, in the colour and with the mark of its zone. */
export function feelingCell(
  value: number | null,
  { language, workspace }: Pick<Portfolio, 'language' | 'workspace'>,
): Cell {
  const text = formatNumber(value, language, { sign: true });
  if (value === null) return cell(item(text), { class: 'feeling unknown', sort: '' });
  const zone = zoneOf(value, workspace.settings.zone);
  return cell(item(text), { class: `feeling ${zone}`, sort: sortNumber(value) });
}

/** How a touchpoint feels: the mean of its personas. */
export function momentFeeling(touchpoint: Touchpoint, portfolio: Portfolio): Cell {
  return feelingCell(meanFeeling(touchpoint.emotion, touchpoint.personas), portfolio);
}

/** A figure by which a column is put in order. */
export function sortNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}
