import { visibleLines } from '../../../model/visible.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML with others in it, each on its own lines, or with somebody's text. */
export function xmlElement(
  name: string,
  attributes: Attributes,
  content: string | readonly string[],
): string {
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${quote(value)}"`),
  ];
  const tag = head.join(' ');
  if (content.length === 0) return `<${tag}/>`;
  if (typeof content === 'string') return `<${tag}>${escape(content)}</${name}>`;
  const inside = content.join('\n').replace(/^(?=[ ]*<)/gm, '  ');
  return `<${tag}>\n${inside}\n</${name}>`;
}

function quote(value: string | number): string {
  return escape(String(value)).replaceAll('\n', '&#10;');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Nothing is a command for the system in whose log it may stand (see `inert.ts`).
  ':': '&#58;',
  '#': '&#35;',
};

/** What XML has no place for (control characters, halves of pairs) is shown by its sign. */
function escape(text: string): string {
  return visibleLines(text).replace(
    /[&<>"]|:(?=:)|#(?=#\w*\[)/g,
    (found) => entities[found] ?? found,
  );
}
