/** What the value of an attribute may be. */
export type ValueRule = 'text' | 'address' | 'image' | 'fragment' | 'paint' | readonly string[];

const words = (text: string): readonly string[] => text.split(/\s+/);

/** Elements that do nothing by themselves; no form, frame, script, style, animation or other document is among them. */
const elements: ReadonlySet<string> = new Set(
  words(
    'html head body title meta link main header footer nav section article aside hgroup search h1 h2 h3 h4 h5 h6 ' +
      'p div span a ul ol li menu dl dt dd table caption colgroup col thead tbody tfoot tr th td b strong i em ' +
      'small s u mark q blockquote cite code pre kbd samp var sub sup abbr time data dfn address del ins br wbr ' +
      'hr bdi bdo ruby rt rp figure figcaption img details summary dialog button input label select option ' +
      'optgroup fieldset legend output meter progress ' +
      'svg g path rect circle ellipse line polyline polygon text tspan textpath desc defs symbol use marker ' +
      'lineargradient radialgradient stop clippath mask pattern image',
  ),
);

/** Attributes that are harmless wherever they stand. */
const harmless: ReadonlySet<string> = new Set(
  words(
    'class id lang dir title hidden role tabindex translate inert popover alt width height colspan rowspan scope ' +
      'headers abbr span start reversed datetime for checked disabled selected multiple min max low high optimum ' +
      'open placeholder readonly required size step label hreflang download popovertarget ' +
      'popovertargetaction loading decoding ' +
      'x y x1 y1 x2 y2 cx cy r rx ry dx dy d points viewbox preserveaspectratio transform pathlength offset ' +
      'gradientunits gradienttransform spreadmethod patternunits patterncontentunits patterntransform ' +
      'markerwidth markerheight markerunits refx refy orient clippathunits maskunits maskcontentunits startoffset ' +
      'textlength lengthadjust rotate stroke-width stroke-dasharray stroke-dashoffset stroke-linecap ' +
      'stroke-linejoin stroke-miterlimit stroke-opacity fill-opacity fill-rule clip-rule opacity stop-opacity ' +
      'text-anchor dominant-baseline alignment-baseline font-size font-weight font-family font-style ' +
      'letter-spacing word-spacing paint-order vector-effect visibility display overflow pointer-events focusable',
  ),
);

/** Attributes that can lead or load somewhere, or change what an element is. */
const particular: Readonly<Record<string, ValueRule>> = {
  'a href': 'address',
  'a rel': words(
    'external nofollow noopener noreferrer author help license tag next prev bookmark',
  ),
  'link href': 'address',
  'link rel': words('canonical alternate author help license next prev'),
  'q cite': 'address',
  'blockquote cite': 'address',
  'del cite': 'address',
  'ins cite': 'address',
  'img src': 'image',
  'image href': 'image',
  'use href': 'fragment',
  'textpath href': 'fragment',
  'meta name': 'text',
  'meta property': 'text',
  'meta content': 'text',
  'input type': words('checkbox radio text search range number date button reset'),
  'button type': words('button reset'),
  'ol type': 'text',
  'input name': 'text',
  'select name': 'text',
  'details name': 'text',
  'fieldset name': 'text',
  'output name': 'text',
  'input value': 'text',
  'button value': 'text',
  'option value': 'text',
  'li value': 'text',
  'data value': 'text',
  'meter value': 'text',
  'progress value': 'text',
  'svg xmlns': ['http://www.w3.org/2000/svg'],
};

const paints: ReadonlySet<string> = new Set(
  words(
    'fill stroke stop-color color flood-color clip-path mask marker-start marker-mid marker-end',
  ),
);

export function isAllowedElement(element: string): boolean {
  return elements.has(element);
}

/** What may stand in an attribute, names in lower case; null when the element may not have it. */
export function attributeRule(element: string, attribute: string): ValueRule | null {
  if (/^(?:aria|data)-[a-z][a-z0-9-]*$/.test(attribute) || harmless.has(attribute)) return 'text';
  if (paints.has(attribute)) return 'paint';
  const pair = `${element} ${attribute}`;
  return Object.hasOwn(particular, pair) ? (particular[pair] ?? null) : null;
}
