import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { compileTemplate, templateParts } from '../../scripts/template-compiler.ts';
import * as allParts from '../../src/formats/template-parts.ts';

const parts = new Map<string, unknown>(Object.entries(allParts));
const upper = (text: string) => text.toUpperCase();
const partials = {
  piece: '[{{name}}{{#if @root.loud}}!{{/if}}]',
  placed: '{{#if @first}}F{{/if}}{{#if @last}}L{{/if}}',
};

/** What our compiler makes of a template, and what Handlebars itself does. */
function bothWays(template: string, data: object): readonly [string, string] {
  const ours = Handlebars.create();
  const theirs = Handlebars.create();
  for (const [name, text] of Object.entries(partials)) {
    ours.registerPartial(name, ours.template(specOf(text)));
    theirs.registerPartial(name, text);
  }
  theirs.registerHelper('upper', upper);
  return [ours.template(specOf(template))(data), theirs.compile(template, { strict: true })(data)];
}

function specOf(text: string): TemplateSpecification {
  const code = compileTemplate(text, ['upper']);
  // The code is ours, made from the templates of this test.
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval, no-new-func
  const make = new Function('upper', ...templateParts, `return ${code}`) as (
    ...given: readonly unknown[]
  ) => TemplateSpecification;
  return make(upper, ...templateParts.map((name) => parts.get(name)));
}

const data = {
  loud: true,
  title: 'A & B <i>',
  none: null,
  zero: 0,
  empty: [],
  curve: { width: 3, lines: [{ name: 'x' }, { name: 'y' }, { name: 'z' }] },
  rows: [
    { name: 'one', cells: ['a', 'b'], note: '' },
    { name: 'two', cells: [], note: 'said' },
  ],
};

it.each([
  ['texts and numbers', '<p title="{{title}}">{{title}} {{zero}} {{none}}|{{{title}}}</p>'],
  [
    'conditions',
    '{{#if title}}a{{/if}}{{#if none}}b{{else}}c{{/if}}{{#if empty}}d{{else if zero}}e{{else}}f{{/if}}{{#unless loud}}g{{else}}h{{/unless}}{{#unless none}}i{{/unless}}',
  ],
  ['what a block is about', '{{#with curve}}{{width}}{{/with}}{{#with none}}a{{else}}b{{/with}}'],
  ['lists', '{{#each rows}}{{name}}:{{#each cells}}({{this}}){{else}}-{{/each}};{{/each}}'],
  ['absent lists', '{{#each none}}a{{else}}b{{/each}}{{#each empty}}c{{/each}}'],
  [
    'places in a list',
    '{{#each curve.lines}}{{#if @first}}<{{/if}}{{name}}{{#if @last}}>{{else}},{{/if}}{{/each}}',
  ],
  [
    'lists in lists with places of their own',
    '{{#each rows}}{{#each ../curve.lines}}{{#unless @first}},{{/unless}}{{name}}{{/each}}{{#if @last}}.{{/if}}{{/each}}',
  ],
  [
    'what is around',
    '{{#each rows}}{{#with ../curve}}{{../name}} {{#each lines}}{{../../name}}{{name}}{{/each}}{{#if width}}{{../name}}{{/if}}{{/with}}{{/each}}',
  ],
  ['partials', '{{#each rows}}{{> piece}}{{#if note}}{{> piece curve name=note}}{{/if}}{{/each}}'],
  [
    'places in partials',
    '{{#each rows}}{{> placed}}{{#each cells}}{{> placed}}{{/each}};{{/each}}',
  ],
  ['partials in what a block is about', '{{#with curve}}{{> piece name="x"}}{{/with}}'],
  ['helpers', '{{upper title}}{{#each rows}}{{upper name}}{{/each}}'],
])('prints %s as Handlebars does', (_, template) => {
  const [ours, theirs] = bothWays(template, data);
  expect(ours).toBe(theirs);
  expect(ours).not.toBe('');
});

it('throws on a value that there is not', () => {
  expect(() => bothWays('{{#each rows}}{{nam}}{{/each}}', data)[0]).toThrow(/"nam" not defined/);
});

it('throws on an unknown helper', () => {
  expect(() => compileTemplate('{{#each rows}}{{shout name}}{{/each}}', [])).toThrow(/shout/);
});

it.each([
  '{{#each rows}}{{@index}}{{/each}}',
  '{{@key}}',
  '{{#each rows}}{{#each cells}}{{@../last}}{{/each}}{{/each}}',
  '{{#each rows as |row|}}{{row.name}}{{/each}}',
  '{{#if zero includeZero=true}}a{{/if}}',
  '{{#rows}}a{{/rows}}',
  '{{^none}}a{{/none}}',
  '{{#> piece}}a{{/piece}}',
  '{{#*inline "a"}}b{{/inline}}',
  '{{upper title key=1}}',
  '{{upper (upper title)}}',
])('refuses %s, which it does not know', (template) => {
  expect(() => compileTemplate(template, [])).toThrow(/is not known to the compiler/);
});
