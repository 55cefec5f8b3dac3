import { describe, expect, it } from 'vitest';
import { pageProblem, totalProblem } from '../../../src/formats/own-templates/finished-page.ts';

const head =
  '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<!--cjm-head-->\n<title>a</title>\n</head>\n';

function problem(page: string): string | null {
  const found = pageProblem(page, 'index.hbs');
  return found === null ? null : `${found.file}:${found.line}:${found.column} ${found.code}`;
}

// The last wall: whatever templates did with the data, a page holds what is on the list and says first what may run.
describe('a finished page', () => {
  it('is fine with the marks of cjm and what is on the list', () => {
    const body =
      '<body><!--cjm-style--><p class=a title="b &lt;">c</p><!--cjm-script--></body></html>';
    expect(problem(head + body)).toBeNull();
  });

  it.each([
    ['an address of pieces that run together', '<a href="java&#x73;cript:x">', 'template/url'],
    ['an address with a letter as entity', '<a href="https://a.example/&bogus;">', 'template/url'],
    ['an event handler', '<p onclick="x">', 'template/event-handler'],
    ['a script', '<script>x</script>', 'template/script'],
    ['an element that is not on the list', '<object data="x">', 'template/element'],
    ['a colour that is fetched', '<rect fill="url(//a.example)">', 'template/url'],
    ['a comment that is no mark', '<!-- a -->', 'template/comment'],
    ['a comment that does not end', '<!-- a', 'template/comment'],
    ['a tag that does not end', '<p title="', 'template/unbalanced'],
    ['a mark that stands twice', '<!--cjm-script--><!--cjm-script-->', 'template/place'],
  ])('is refused for %s', (_, body, code) => {
    expect(problem(head + body)).toMatch(new RegExp(`^index\\.hbs:7:\\d+ ${code}$`));
  });

  it.each([
    ['has no document type', head.replace('<!DOCTYPE html>', '')],
    ['lacks the head of cjm', head.replace('<!--cjm-head-->', '')],
    ['has something before it', head.replace('<!--cjm-head-->', '<title>a</title><!--cjm-head-->')],
    ['never ends its head', head.replace('</head>', '')],
    ['is empty', ''],
  ])('is refused when it %s', (_, page) => {
    expect(problem(page)).toBe('index.hbs:1:1 template/head');
  });
});

it('is refused when all pages so far are more than 256 MiB', () => {
  expect(totalProblem(256 * 1_024 * 1_024, 'index.hbs')).toBeNull();
  expect(totalProblem(256 * 1_024 * 1_024 + 1, 'index.hbs')).toMatchObject({
    file: 'index.hbs',
    code: 'template/output-limit',
    message: 'All pages together get longer than 256 MiB.',
  });
});
