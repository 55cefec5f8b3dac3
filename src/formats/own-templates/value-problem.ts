import type { ValueRule } from './allowed-markup.ts';
import { isInlineImage, isSafeAddress } from '../safe-address.ts';

/** What Handlebars writes for characters that mean something in HTML, and their usual names. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/**
 * What is wrong with the whole value of an attribute, as it stands in the page; null when it fits.
 * @returns the code of the problem and a sentence
 */
export function valueProblem(rule: ValueRule, written: string): readonly [string, string] | null {
  if (rule === 'text') return null;
  const value = decoded(written);
  if (typeof rule !== 'string') {
    const fits = value.split(/\s+/).every((word) => word === '' || rule.includes(word));
    return fits ? null : ['template/attribute', `Only ${rule.join(', ')} may stand here.`];
  }
  if (rule === 'paint') {
    // Of colours and references only one within the page has parentheses with a name in front that fetches.
    return !/url|image|src|\\/i.test(value) || /^url\(#[\w-]+\)$/.test(value)
      ? null
      : ['template/url', 'Only url(#…), a part of the same page, may stand here.'];
  }
  if (value.includes('\0'))
    return ['template/url', 'An address holds no such entity: write the character itself.'];
  const fits = { address: isSafeAddress, image: isInlineImage, fragment: isFragment }[rule];
  return fits(value) ? null : ['template/url', wanted[rule]];
}

const wanted = {
  address: 'Only http, https, mailto, a relative address or #… may stand here.',
  image: 'Only a picture inside the page may stand here: data:image/png;base64,…',
  fragment: 'Only #…, a part of the same page, may stand here.',
} as const;

function isFragment(value: string): boolean {
  return /^#[^\s"'<>]+$/.test(value);
}

/** Entities that we do not know become a character that no address may hold. */
function decoded(written: string): string {
  return written.replaceAll(
    /&(?:#[^;\s]*;?|[a-z][a-z0-9]*;)/gi,
    (entity) => entities[entity] ?? '\0',
  );
}
