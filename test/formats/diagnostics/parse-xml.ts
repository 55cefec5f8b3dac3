/** An element as a strict reader of XML 1.0 sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const tag = /<(\/?)([a-z-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/y;
// Characters that XML 1.0 has no place for (2.2).
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The root of a small document: a declaration, comments, elements, attributes and text. @throws Error at what is not well-formed */
export function parseXml(document: string): XmlElement {
  if (forbidden.test(document)) throw new Error('There is a character that XML does not allow.');
  const text = document.replace(/^<\?xml [^>]*\?>\s*/, '').replace(/<!--(?:(?!--)[^])*-->\s*/g, '');
  let at = 0;
  const root = element();
  if (text.slice(at).trim() !== '') throw new Error(`There is something behind the end: ${at}.`);
  return root;

  function element(): XmlElement {
    const [, close, name = '', written = '', empty] = nextTag();
    if (close !== '') throw new Error(`Nothing is open that ends at ${at}.`);
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of written.matchAll(/([\w-]+)="([^"]*)"/g)) {
      if (key in attributes) throw new Error(`The attribute ${key} is there twice.`);
      // An attribute's line feed is read as a space (XML 1.0, 3.3.3).
      attributes[key] = unescape(value.replace(/\n/g, ' '));
    }
    if (empty !== '') return { name, attributes, children: [], text: '' };
    const children: XmlElement[] = [];
    let own = '';
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) throw new Error(`<${name}> is not closed.`);
      own += unescape(text.slice(at, start));
      at = start;
      if (text.startsWith('</', at)) break;
      children.push(element());
    }
    if (nextTag()[2] !== name) throw new Error(`<${name}> is closed by another.`);
    return { name, attributes, children, text: own };
  }

  function nextTag(): RegExpExecArray {
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (found === null) throw new Error(`There is no tag at ${at}: ${text.slice(at, at + 40)}`);
    at = tag.lastIndex;
    return found;
  }
}

function unescape(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" stands in a text.');
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (_, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const known = entities[name ?? ''];
    if (known === undefined) throw new Error(`There is no entity "${name}".`);
    return known;
  });
}
