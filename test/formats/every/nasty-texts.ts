/** What a stranger might write to get out of a text: by what it would do. */
export const nastyTexts = {
  script: '</title></style></svg><script>alert(1)</script>',
  address: 'javascript:alert(1)',
  template: '{{constructor}} {{{view}}} ${1+1} $& $1',
  comment: '--><img src=x onerror=alert(1)><!--',
  section: ']]><b onclick="alert(1)">',
  ticks: '``` `` ` ~~~',
  pipes: 'a | b || c |--|--| \\| d',
  direction: '\u202eevil\u2066txt\u202c\u200f',
  endless: 'y'.repeat(10_000),
  nothing: 'a\u0000b\u001b[31mc\u0007\ud800',
  quotes: `" onmouseover="alert(1)" ' onload='alert(1)' &quot; &#x3c;b&#62;`,
  markdown: '![x](https://evil.example/x.png) [y](javascript:alert(1)) <b>z</b> # **a**',
} as const;
