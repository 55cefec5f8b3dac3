import { isBsn, isIban, isIsbn10 } from './checksums.ts';

/** What tells who somebody is. */
export type PersonalKind = 'iban' | 'email' | 'bsn' | 'phone' | 'address' | 'name';

/**
 * The kinds of personal data in a text, by their form and their checksums. Each pattern is bounded, so that the time
 * grows with the length of the text only.
 */
export function personalKinds(text: string): ReadonlySet<PersonalKind> {
  if (!mayHold.test(text)) return none;
  const kinds = new Set<PersonalKind>();
  // What was recognised is taken out, since the digits of one kind could be read as another.
  let rest = text.replace(webAddress, ' ');
  const take = (kind: PersonalKind, pattern: RegExp, is: (found: Found) => boolean) => {
    const before = rest;
    rest = before.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
      const at = groups.find((group) => typeof group === 'number') ?? 0;
      if (!is({ match, before: before.slice(Math.max(0, at - 24), at) })) return match;
      kinds.add(kind);
      return ' ';
    });
  };
  take('iban', iban, ({ match }) => isIban(match));
  take('email', email, ({ match }) => !isNobodys(match));
  take('bsn', nineDigits, ({ match, before }) => {
    return !otherNumber.test(before) && isBsn(match.replace(/\D/g, ''));
  });
  take('phone', phone, ({ match, before }) => !otherNumber.test(before) && isPhone(match));
  take('address', postcode, () => true);
  return kinds;
}

interface Found {
  readonly match: string;
  /** What stands right before it. */
  readonly before: string;
}

const none: ReadonlySet<PersonalKind> = new Set();
/** Coarse and fast, since nearly all texts hold nothing. */
const mayHold =
  /@[^ ]|(?:\d[ .()/-]{0,2}){9}|\d{4} ?[A-Z]{2}|[A-Z]{2}\d{2} ?[A-Z0-9]{4} ?[A-Z0-9]{4}/;
const webAddress = /\b(?:https?:\/\/|www\.)[^\s"'<>]+/g;

const iban = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g;
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const nineDigits = /(?<![\d.,/+-]|\d )\d{3}[ .]?\d[ .]?\d{2}[ .]?\d{3}(?!\d|[ .,-]\d)/g;

/** All that could go on as a number; `isPhone` tells whether it begins with one. */
const phone = /(?<![\p{L}\d.,+/-]|\d:)(?:\+[1-9]|\(?0[1-9]|00[1-9])[\d ()./-]{7,30}/gu;
const postcode =
  /(?<![\d.,-])(?:[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])[ ,]{0,2}(?:nr\.? ?)?[1-9]\d{0,4}(?![\d.,:%])|[1-9]\d{0,4} ?[a-z]?, ?[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d]))/gu;

/** Numbers of things and organisations that have as many digits. */
const otherNumber =
  /(?:isbn|issn|rsin|kvk|kamer|btw|vat|ean|gtin|sku|order|bestel|factuur|invoice|ticket|case|zaak|ref|dossier|polis|artikel|story|build|versie|version)[\p{L}-]{0,12}[ .:#]{0,3}(?:(?:nr|no|nummer|number|id)\.?)?[ .:#]{0,3}$/iu;

/** Addresses for examples (RFC 2606), and mailboxes that are nobody's in particular. */
function isNobodys(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return (
    /(?:^|\.)(?:example|voorbeeld|test|invalid|localhost)(?:\.[a-z]{2,3})?$/.test(domain) ||
    /^(?:info|contact|service|klantenservice|klantcontact|customerservice|customer-service|support|help|helpdesk|hello|hallo|hi|sales|verkoop|no-?reply|admin|administratie|post|mail|office|team|privacy|press|pers|jobs|vacatures|webmaster|receptie|bestellingen|orders)$/.test(
      local,
    )
  );
}

const date = /^\(?\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}/;

/**
 * Whether digits in groups begin with a phone number: ten or eleven digits after a zero, ten to fifteen after a plus or two zeros. Not
 * a free number, one of a company, or one reserved for stories.
 */
function isPhone(text: string): boolean {
  if (date.test(text)) return false;
  const groups = text.match(/\d+/g) ?? [];
  const isInternational = text.startsWith('+') || text.startsWith('00');
  const [least, most] = isInternational ? [10, 15] : [10, 11];
  // `0-306-40615-2` is a book.
  if (!isInternational && (groups[0]?.length ?? 0) < 2) return false;
  let digits = '';
  for (const group of groups.slice(0, 7)) {
    digits += group;
    if (digits.length >= least) break;
  }
  if (digits.length < least || digits.length > most) return false;
  if (isInternational) return !/^(?:00)?1\d{3}55501/.test(digits);
  return !isIsbn10(digits) && !/^0(?:80[08]|90\d|88|7700900|207946)/.test(digits);
}
