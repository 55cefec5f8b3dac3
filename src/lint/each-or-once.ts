import { visible } from '../model/visible.ts';
import type { Language } from '../model/workspace.ts';
import { firstNames } from './first-names.ts';
import type { Finding, RuleContext } from './rule.ts';

/** Up to this many get a finding each. */
const most = 3;

/** How to report what several touchpoints lack. */
interface Report<Element> {
  readonly language: Language;
  /** Of the rule's context. */
  readonly isIgnored: RuleContext['isIgnored'];
  /** About one of them, where it stands. */
  readonly each: (element: Element) => Finding;
  /** About all of them, at the head of the journey; `names` are the first few. */
  readonly once: (names: string, count: number) => Finding;
  /** By what a baseline knows one of them: its title when absent. */
  readonly namesOf?: (element: Element) => readonly string[];
}

/**
 * A finding for each of a few elements that lack the same thing, or a single one when they are many. Those that are
 * ignored get their own and are not counted. Either way a finding has the names of its elements, so that who mends one
 * of many still knows the others.
 */
export function* eachOrOnce<Element extends { readonly title: string }>(
  elements: readonly Element[],
  { language, isIgnored, each, once, namesOf = ({ title }) => [visible(title)] }: Report<Element>,
): Iterable<Finding> {
  const counted: Element[] = [];
  const own = (element: Element): Finding => ({ ...each(element), names: namesOf(element) });
  for (const element of elements) {
    if (elements.length <= most || isIgnored?.(own(element))) yield own(element);
    else counted.push(element);
  }
  if (counted.length > most) {
    const titles = counted.map(({ title }) => title);
    const finding = once(firstNames(titles, language), counted.length);
    yield { ...finding, names: counted.flatMap(namesOf) };
  } else {
    for (const element of counted) yield own(element);
  }
}
