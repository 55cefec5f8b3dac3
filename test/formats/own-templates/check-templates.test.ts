import { describe, expect, it } from 'vitest';
import { checkTemplates } from '../../../src/formats/own-templates/check-templates.ts';
import { ejectedFiles, withOurs } from '../../../src/formats/own-templates/template-files.ts';
import { problemsOf } from './problems-of.ts';

// A template may be a stranger's, from a pull request: each way out of "text in a page" is refused, at its place. The
// ways are those of the HTML standard, OWASP's list for cross-site scripting, and Handlebars' security advisories.

/** One template, and where the first problem in it is. */
const refused: readonly (readonly [what: string, template: string, problem: string])[] = [
  ['text that is not escaped', '{{{x}}}', '1:1 template/raw-output'],
  ['the same, written with &', '{{&x}}', '1:1 template/raw-output'],
  ['an expression as a value without quotes', '<a href={{x}}>', '1:9 template/unquoted'],
  ['an expression behind such a value', '<p class=a{{x}}>', '1:11 template/unquoted'],
  ['a partial behind it that goes on', '<p class=a{{> part}}>', '_part.hbs:1:1 template/unquoted'],
  ['signs in such a value', '<p class=a"b>', '1:11 template/unquoted'],
  ['an address without quotes that runs', '<a href=javascript:alert>', '1:9 template/url'],
  ['no value at all', '<p class= >', '1:11 template/unquoted'],
  ['a value in backticks', '<a href=`x`>', '1:9 template/unquoted'],
  ['an address that nobody looks at', '<a href="{{x}}">', '1:10 template/url'],
  ['such an address in the middle', '<a href="a/{{x}}">', '1:12 template/url'],
  ['a picture that nobody looks at', '<img src="{{x}}">', '1:11 template/url'],
  ['a picture from the network', '<img src="https://a.example/b.png">', '1:11 template/url'],
  ['an address that runs', '<a href="javascript:alert(1)">', '1:10 template/url'],
  ['the same with an entity', '<a href="java&Tab;script:a()">', '1:10 template/url'],
  ['an address that holds a page', '<a href="data:text/html,x">', '1:10 template/url'],
  ['a drawing of another file', '<use href="x.svg#a">', '1:12 template/url'],
  ['a colour that is fetched', '<rect fill="url(https://a.example)">', '1:13 template/url'],
  ['an expression in a script', '<script>{{x}}</script>', '1:9 template/script'],
  ['a script', '<script>1</script>', '1:1 template/script'],
  ['a script in a drawing', '<svg><script>1</script></svg>', '1:6 template/script'],
  ['an expression in a style', '<style>{{x}}</style>', '1:8 template/style'],
  ['a style at an element', '<p style="color:red">', '1:4 template/style'],
  ['what runs on an event', '<p onclick="{{x}}">', '1:4 template/event-handler'],
  ['a page in a page', '<iframe srcdoc="{{x}}">', '1:1 template/element'],
  ['a form', '<form action="https://a.example">', '1:1 template/element'],
  ['other addresses for all links', '<base href="//a.example">', '1:1 template/element'],
  ['a page that leads on by itself', '<meta http-equiv="refresh">', '1:7 template/attribute'],
  ['formulas, which can hold tags', '<math>', '1:1 template/element'],
  ['a part that only some browsers read', '<noscript>', '1:1 template/element'],
  ['a link that fetches', '<link rel="stylesheet" href="a.css">', '1:12 template/attribute'],
  ['an expression as the name of an element', '<{{x}}>', '1:1 template/markup'],
  ['an expression as the name of an attribute', '<p {{x}}="1">', '1:4 template/attribute'],
  ['a tag within a value', '<p title="</head>">', '1:11 template/markup'],
  ['what XML has and HTML has not', '<![CDATA[x]]>', '1:1 template/markup'],
  ['a comment that readers get', '<!-- x -->', '1:1 template/comment'],
  ['a mark of cjm', '<!--cjm-script-->', '1:1 template/comment'],
  ['a tag that does not end', '<p title="', '1:11 template/unbalanced'],
  ['a quote that only sometimes ends', '<p title="{{#if x}}"{{/if}}>', '1:11 template/unbalanced'],
  ['the prototype of the data', '{{constructor.constructor}}', '1:3 template/unknown-field'],
  ['the same further in', '{{view.__proto__.x}}', '1:3 template/unknown-field'],
  ['the same as a text', '{{lookup this "__proto__"}}', '1:15 template/unknown-field'],
  [
    'the same in what is repeated',
    '{{#each (lookup . "constructor")}}{{/each}}',
    '1:19 template/unknown-field',
  ],
  ['a line in the log of the build', '{{log "x"}}', '1:3 template/unknown-helper'],
  ['what Handlebars calls by itself', '{{helperMissing}}', '1:3 template/unknown-helper'],
  ['a helper that does not exist', '{{shout "x"}}', '1:3 template/unknown-helper'],
  ['a block that is no helper', '{{#view}}{{/view}}', '1:4 template/unknown-helper'],
  ['a decorator', '{{* inline "x"}}', '1:1 template/decorator'],
  ['a partial written on the spot', '{{#*inline "x"}}a{{/inline}}', '1:1 template/decorator'],
  ['a partial that does not exist', '{{> ../../etc/passwd}}', '1:1 template/unknown-partial'],
  ['a partial that the data names', '{{> (lookup this "x")}}', '1:1 template/dynamic-partial'],
  ['a partial with a block', '{{#> part}}x{{/part}}', '1:1 template/partial-block'],
  ['what cjm puts in, within a tag', '<p {{> cjm-script}}>', '1:4 template/place'],
  ['a block that does not end', '{{#if x}}\nfoo', '2:4 template/syntax'],
  ['a block that another ends', 'line1\nline2 {{#if}}x{{/each}}', '2:10 template/syntax'],
  ['nothing between braces', 'a {{}}', '1:5 template/syntax'],
  ['data of another version', '<p>\n{{!-- cjm-templates: 99 --}}', '2:1 template/version'],
];

describe('a template is refused for', () => {
  it.each(refused)('%s', (_, template, problem) => {
    const templates = { 'journey.hbs': template, '_part.hbs': '{{x}}' };
    const place = problem.startsWith('_') ? problem : `journey.hbs:${problem}`;
    expect(problemsOf(templates)[0]).toBe(place);
  });

  it('blocks in one another, deeper than anybody writes, without reading them', () => {
    const deep = '{{#if a}}'.repeat(5_000) + '{{/if}}'.repeat(5_000);
    expect(problemsOf({ 'journey.hbs': deep })).toEqual(['journey.hbs:1:289 template/too-deep']);
  });

  it('parentheses in one another', () => {
    const deep = `{{url ${'(url '.repeat(40)}x${')'.repeat(40)}}}`;
    expect(problemsOf({ 'journey.hbs': deep })).toEqual(['journey.hbs:1:1 template/too-deep']);
  });

  it('a partial that calls itself, also by way of another', () => {
    const templates = { 'journey.hbs': '{{> a}}', '_a.hbs': '<p>\n{{> b}}', '_b.hbs': '{{> a}}' };
    expect(problemsOf(templates)).toEqual(['_b.hbs:1:1 template/recursion']);
  });

  it('a chain of partials that is too long', () => {
    const chain = Array.from({ length: 40 }, (_, index) => [
      `_p${index}.hbs`,
      `{{> p${index + 1}}}`,
    ]);
    const templates = { ...Object.fromEntries(chain), 'journey.hbs': '{{> p0}}', '_p40.hbs': '' };
    expect(problemsOf(templates)).toContain('_p31.hbs:1:1 template/too-deep');
  });

  it('what a partial prints in the place where it is called', () => {
    const templates = { 'journey.hbs': '<p>{{> x}}</p><a href="{{> x}}">', '_x.hbs': '{{title}}' };
    expect(problemsOf(templates)).toEqual(['_x.hbs:1:1 template/url']);
  });

  it('what one of ours prints in such a place, told where it is called', () => {
    const own = { file: 'journey.hbs', source: '<a href="{{> written}}">' };
    const [problem] = checkTemplates(withOurs([own]));
    expect(problem).toMatchObject({ file: 'journey.hbs', line: 1, column: 10 });
    expect(problem?.message).toContain('_written.hbs');
  });

  it('what a partial holds that nobody calls', () => {
    expect(problemsOf({ 'journey.hbs': 'a', '_old.hbs': '{{{x}}}' })).toEqual([
      '_old.hbs:1:1 template/raw-output',
    ]);
  });
});

describe('a template may', () => {
  it.each([
    [
      'put data into text and values',
      '<p class="a {{x}}">{{x}} &amp; {{#if y}}{{y.z}}{{else}}–{{/if}}</p>',
    ],
    [
      'repeat and choose attributes',
      '<li{{#if x}} class="a"{{else}} id="{{y}}"{{/if}}>{{#each z}}<b>{{@index}}</b>{{/each}}',
    ],
    [
      'lead to safe addresses',
      '<a href="{{url x}}.html">a</a> <a href="https://a.example/?b=1">b</a> <a href="#{{id}}">c</a>',
    ],
    [
      'show pictures inside the page',
      '<img src="{{image logo}}" alt=""><img src="data:image/png;base64,aGk=" alt="">',
    ],
    [
      'draw',
      '<svg viewBox="0 0 9 9"><path d="M0 {{y}}H9" fill="url(#a)"/><use href="#i-{{icon}}"/></svg>',
    ],
    ['write quotes of both kinds', `<p title='a "{{x}}"' class = "b">`],
    [
      'leave out quotes of plain values',
      '<p class=a id=b{{#if x}} lang="{{y}}"{{/if}}><br class=c>',
    ],
    ['say for which data it was made', '{{!-- cjm-templates: 1 --}}\n<p>'],
    ['leave tags open that HTML closes', '<ul><li>a<li>b</ul>'],
  ])('%s', (_, template) => {
    expect(problemsOf({ 'journey.hbs': template })).toEqual([]);
  });
});

describe('the templates of cjm', () => {
  it('are as others must be', () => {
    expect(checkTemplates(withOurs([]))).toEqual([]);
  });

  it('are as others must be when --eject wrote them', () => {
    const files = ejectedFiles().filter(({ file }) => file.endsWith('.hbs'));
    const own = files.map(({ file, content }) => ({ file, source: content }));
    expect(own.length).toBeGreaterThan(20);
    expect(checkTemplates(withOurs(own))).toEqual([]);
  });
});
