import { symbol } from '../model/visible.ts';

/**
 * What the code of our own templates calls (`scripts/template-compiler.ts` writes it), as Handlebars does it with a helper. All
 * values come from our views: plain data.
 */

/** What HTML does not allow, however it is written (HTML, 13.1.4), but for halves of a pair, which no file can hold. */
const unfit = String.raw`\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f`;
const everyUnfit = new RegExp(`[${unfit}]`, 'g');
/** … and what ends a text or an attribute in double quotes. */
const special = new RegExp(`[&<>"${unfit}]`);
const everySpecial = new RegExp(special, 'g');
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A value as HTML: as text, or inside an attribute in double quotes, which ours all have. Null and undefined are nothing. */
export function escapeText(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : String(value ?? '');
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (found) => entities[found] ?? symbol(found));
}

/** A page without what HTML does not allow: that is shown as something else. */
export function fitForHtml(page: string): string {
  return page.replace(everyUnfit, symbol);
}

/** Whether `{{#if value}}` goes in: not for nothing, 0 or an empty list. */
export function holds(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}

/**
 * The value that a template reads from `source` by its name.
 * @throws when there is none by that name, so that a misspelling does not go unnoticed
 */
export function given<Value>(value: Value, source: unknown, name: string): Value {
  if (value === undefined && !(name in Object(source))) {
    throw new Error(`"${name}" not defined in ${String(source)}`);
  }
  return value;
}

type Print = (it: unknown) => string;
interface Data {
  readonly root: unknown;
}
const nothing = () => '';

/** `{{#with value}}` */
export function within(value: unknown, print: Print, otherwise = nothing): string {
  return value === 0 || holds(value) ? print(value) : otherwise();
}

/** `{{#each list}}` */
export function each(list: unknown, print: Print, otherwise = nothing): string {
  if (!holds(list)) return otherwise();
  if (!Array.isArray(list))
    throw new Error(`A template goes through a list that is a ${typeof list}.`);
  let printed = '';
  for (const it of list) printed += print(it);
  return printed;
}

/** The same where a block asks whether an item is `@first` or `@last`. */
export function eachPlaced(
  list: unknown,
  data: Data,
  print: (it: unknown, data: Data) => string,
  otherwise = nothing,
): string {
  const last = Array.isArray(list) ? list.length - 1 : -1;
  // One for all: an item is printed before it is the next one's turn.
  const placed = { root: data.root, first: true, last: false };
  let index = 0;
  const printPlaced = (it: unknown): string => {
    placed.first = index === 0;
    placed.last = index === last;
    index += 1;
    return print(it, placed);
  };
  return each(list, printPlaced, otherwise);
}

/** What `../` leads through, from inside of a block about `it`. */
export function deeper(it: unknown, depths: readonly unknown[]): readonly unknown[] {
  return it === depths[0] ? depths : [it, ...depths];
}
