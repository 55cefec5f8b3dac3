import { replace, type Traced } from './traced.ts';

/**
 * Before reading, Mermaid 11 puts `#58;` away as `ﬂ°°58¶ß` and `#amp;` as `ﬂ°amp¶ß` (utils.ts,
 * `encodeEntities`), so that `#` and `;` keep their meaning elsewhere; the page decodes them.
 */
export function encodeEntities(from: Traced): Traced {
  const unstyled = dropSemicolons(dropSemicolons(from, 'style'), 'classDef');
  return replace(unstyled, /#\w+;/g, ([written]) => {
    const name = written.slice(1, -1);
    return /^\d+$/.test(name) ? `ﬂ°°${name}¶ß` : `ﬂ°${name}¶ß`;
  });
}

/** Mermaid's `/style.*:\S*#.*;/g` (meant for flowcharts) takes the last `;` from such a line. */
function dropSemicolons(from: Traced, word: string): Traced {
  if (!from.text.includes(word)) return from;
  return replace(from, /[^\n]+/g, ([line]) => {
    const start = line.indexOf(word);
    const last = line.lastIndexOf(';');
    if (start === -1 || last === -1) return line;
    const between = line.slice(start + word.length, last);
    const hit = between.split(/\s/).some((part) => {
      const colon = part.indexOf(':');
      return colon !== -1 && part.indexOf('#', colon) !== -1;
    });
    return hit ? line.slice(0, last) + line.slice(last + 1) : line;
  });
}

/** Puts the characters back; `unknown` collects, as written, what is no entity of HTML. */
export function decodeEntities(text: string, unknown: string[] = []): string {
  return text.replace(/ﬂ°°(\d+)¶ß|ﬂ°(\w+)¶ß/g, (_, code?: string, name?: string) => {
    const found = code === undefined ? named.get(name ?? '') : characterOf(Number(code));
    if (found === undefined) unknown.push(`#${code ?? name};`);
    return found ?? `#${code ?? name};`;
  });
}

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The names of U+00A0 to U+00FF in order, as HTML knows them. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  num: '#',
  colon: ':',
  semi: ';',
  comma: ',',
  lpar: '(',
  rpar: ')',
  percnt: '%',
  excl: '!',
  quest: '?',
  sol: '/',
  lbrack: '[',
  rbrack: ']',
  lbrace: '{',
  rbrace: '}',
  vert: '|',
  ast: '*',
  plus: '+',
  equals: '=',
  dollar: '$',
  commat: '@',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  ne: '≠',
  le: '≤',
  ge: '≥',
  infin: '∞',
  check: '✓',
  star: '☆',
  starf: '★',
  spades: '♠',
  clubs: '♣',
  hearts: '♥',
  diams: '♦',
};

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries(others),
]);
