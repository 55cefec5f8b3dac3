import type { NextItem, StepItem, StepItemId } from '../../figures/steps.ts';
import { quoted } from '../../language/quoted.ts';
import type { StatusWords } from '../../language/status.ts';
import { clean, cut } from '../terminal-lines.ts';

/** Of what lacks something; the others are counted. */
const mostNames = 3;
const longestName = 44;

/** What an item is counted over, for when there is nothing of it yet. */
const countedOver: Readonly<Partial<Record<StepItemId, keyof StatusWords['nothingYet']>>> = {
  ambition: 'moments',
  options: 'moments',
  chosen: 'moments',
  used: 'moments',
  scores: 'solutions',
  process: 'designed',
  role: 'designed',
  competencies: 'designed',
  behaviour: 'designed',
  steering: 'designed',
  owners: 'changes',
};

/** What an item lacks, with names unless all do: `2 of 9 touchpoints without an emotion: “…” and “…”`. */
export function missingText(item: StepItem, words: StatusWords): string {
  if (item.of === 0) return words.nothingYet[countedOver[item.id] ?? 'touchpoints'];
  const { missing } = words.items[item.id];
  const count = item.lacking.length;
  const text = missing(count, item.of);
  return count === item.of && count > 1 ? text : withNames(text, item, words);
}

/** What to do about it, with names; one sentence without a full stop. */
export function nextText({ item }: NextItem, words: StatusWords): string {
  return withNames(
    words.items[item.id].next(item.lacking.length, clean(item.journey)),
    item,
    words,
  );
}

/** A journey as a whole needs no name here: it stands above. */
function withNames(text: string, { lacking, journey }: StepItem, words: StatusWords): string {
  const names = lacking
    .filter(({ id }) => id !== journey)
    .map(({ title }) => quoted(cut(clean(title), longestName)));
  if (names.length === 0) return text;
  const shown = names.slice(0, mostNames);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, words.more(more)] : shown;
  const [last = '', ...others] = all.toReversed();
  const list =
    others.length === 0 ? last : `${others.toReversed().join(', ')} ${words.and} ${last}`;
  return `${text}: ${list}`;
}
