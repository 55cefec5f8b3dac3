import { formatNumber } from '../language/number.ts';
import type { Solution } from '../model/touchpoint.ts';
import type { Fact } from './header.ts';
import type { Study } from './study.ts';

/** What a solution takes and what it brings, as far as it was written: no part of the score. */
export function effortAndValue(
  { effort, value }: Solution,
  { words, language }: Study,
): readonly Fact[] {
  const money = (amount: number | undefined) =>
    amount === undefined ? '' : formatNumber(amount, language, { digits: 0 });
  const facts: readonly Fact[] = [
    { label: words.effort, text: effort ?? '' },
    {
      label: words.worth,
      text: [money(value?.revenue), value?.assumption.join(' ') ?? '']
        .filter((text) => text !== '')
        .join(' · '),
    },
    { label: words.costs, text: money(value?.cost) },
  ];
  return facts.filter(({ text }) => text !== '');
}
