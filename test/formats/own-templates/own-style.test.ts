import { describe, expect, it } from 'vitest';
import { styleProblems } from '../../../src/formats/own-templates/own-style.ts';

function problems(css: string): readonly string[] {
  return styleProblems(css, 'style.css').map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

// A sheet may dress a page; it may not fetch anything (a request tells who reads) nor end the element that it is in.
describe('a style sheet', () => {
  it.each([
    ['@media (400px <= width <= 700px) { a > b { color: red } }'],
    ['.a::before { content: "\\2014 url(x) @import"; background: url(#b) }'],
    ["/* url(https://a.example) */ .a { background: URL( 'data:image/png;base64,aGk=' ) }"],
    ['.a { background-image: linear-gradient(red, blue) }'],
    [''],
  ])('may be %j', (css) => expect(problems(css)).toEqual([]));

  it.each([
    ['a {}\n@import "x.css";', '2:1 style/import'],
    ['a { background: url(https://a.example) }', '1:17 style/url'],
    ['a { background: url("x.png") }', '1:17 style/url'],
    ['a { background: url(data:text/html;base64,aGk=) }', '1:17 style/url'],
    ['a { background: image-set("x.png" 1x) }', '1:17 style/url'],
    ['a { background: -webkit-image-set(url(#a) 1x) }', '1:17 style/url'],
    ['@font-face { src: src("x.woff2") }', '1:19 style/url'],
    ['a { background: u\\72l(x) }', '1:18 style/escape'],
    ['a {} </style><p>', '1:6 style/markup'],
    ['/* </STYLE> */', '1:4 style/markup'],
    ['a { content: "<!--" }', '1:15 style/markup'],
    ['a { content: "x\n@import }', '1:14 style/unclosed'],
    ['a {} /* ', '1:6 style/unclosed'],
  ])('is refused for %j', (css, problem) => expect(problems(css)[0]).toBe(problem));
});
