import { en } from './messages-en.ts';
import { nl } from './messages-nl.ts';

export type Language = 'nl' | 'en';

/** What a sentence may name. */
interface Detail {
  /** A piece of the text, made visible and cut. */
  readonly name: string;
  /** A limit. */
  readonly number: number;
  /** The place of the earlier fault or opening, when there is one. */
  readonly line: number;
  readonly column: number;
}

interface Words {
  /** One sentence that names the thing in quotes. */
  readonly message: string;
  /** The way out. */
  readonly hint: string;
}

type Ids = [
  'limit/file-size',
  'limit/nodes',
  'limit/string-length',
  'text/not-utf8',
  'text/not-utf8#utf-16',
  'text/bare-cr',
  'text/control-character',
  'text/control-character#bom',
  'text/control-character#escape',
  'text/bidi-control',
  'text/lone-surrogate',
  'yaml/empty',
  'yaml/directive',
  'yaml/multiple-documents',
  'yaml/conflict-marker',
  'yaml/anchor',
  'yaml/alias',
  'yaml/tag',
  'yaml/forbidden-key',
  'yaml/forbidden-key#merge',
  'yaml/duplicate-key',
  'yaml/non-string-key',
  'yaml/multiline-key',
  'yaml/empty-key',
  'yaml/comma-in-text',
  'yaml/comma-in-list',
  'yaml/cut-text',
  'yaml/cut-text#bracket',
  'yaml/continued-text',
  'yaml/curly-quotes',
  'yaml/too-deep',
  'number/not-finite',
  'number/unsafe-integer',
  'number/leading-zero',
  'yaml/tab-as-indent',
  'yaml/bad-indent',
  'yaml/bad-indent#bracket',
  'yaml/bad-indent#closing',
  'yaml/bad-scalar-start',
  'yaml/colon-in-text',
  'yaml/missing-char#quote',
  'yaml/missing-char#apostrophe',
  'yaml/missing-char#bracket',
  'yaml/missing-comma',
  'yaml/missing-colon',
  'yaml/missing-space',
  'yaml/missing-space#odd',
  'yaml/missing-space#text',
  'yaml/extra-comma',
  'yaml/unexpected-token',
  'yaml/unexpected-token#apostrophe',
  'yaml/bad-escape',
  'yaml/block-header',
  'yaml/syntax',
];

/** The kind of a problem; what stands after `#` only chooses other words. */
export type ProblemId = Ids[number];

/** What a repair does. */
export type FixKind = 'quotes' | 'straight-quotes' | 'space' | 'indent';

export interface Messages {
  readonly problems: Readonly<Record<ProblemId, (detail: Detail) => Words>>;
  /** Names the earlier place. */
  readonly earlier: string;
  readonly fixes: Readonly<Record<FixKind, string>>;
}

/** The words for trouble with the text of a file, in the languages of cjm. */
export const messages: Readonly<Record<Language, Messages>> = { nl, en };
