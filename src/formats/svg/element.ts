import { symbol } from '../../model/visible.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 does not allow (section 2.2), other controls, and what would turn the direction of the text around it. */
const unfit =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Most texts: letters, digits, spaces and what stands in a path or a sentence. */
const plain = /^[\w .,:;!?()+#%/-]*$/;

/** Somebody's text as XML that shows exactly this text, in an element or an attribute. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unfit, symbol).replace(/[&<>"']/g, (found) => entities[found] ?? '');
}

/**
 * An element as XML.
 * @param attributes an attribute that is null is left out
 * @param content XML, not text: see `xmlText`
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  let start = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] ?? null;
    if (value === null) continue;
    start += ` ${key}="${typeof value === 'number' ? value : xmlText(value)}"`;
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
