import { randomFrom } from '../../score/random.ts';

/**
 * The items in an order that hangs on a text alone, the same on every machine. Raters judge what they see first and
 * last differently from the rest; when everybody has an order of their own, that does not always fall on the same solution.
 */
export function shuffled<Item>(items: readonly Item[], text: string): readonly Item[] {
  const random = randomFrom(hash(text));
  const result = [...items];
  // Fisher and Yates, from the end.
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
