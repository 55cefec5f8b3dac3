import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/formats/report/html.ts';
import { reportPages } from '../../src/formats/report-pages.ts';
import { firstPreview, nextPreview, type Preview } from '../../src/serve/preview.ts';
import { siteOf } from '../../src/serve/site.ts';
import { broken, felt, loadedFrom } from './site-of-files.ts';

const good = { 'cjm.yaml': 'language: en\n', 'felt.journey.yaml': felt };
const bad = { ...good, 'felt.journey.yaml': broken };
const before = firstPreview(loadedFrom(good));

const pageOf = (preview: Preview, path = '/felt.html') => siteOf(preview).at(path).page.html;
const newsIn = (html: string) => /<aside class="preview"[^]*<\/aside>/.exec(html)?.[0] ?? null;

describe('the pages of the preview', () => {
  it('are those of the report, to which one style, one script and the news are added', () => {
    const { workspace, journeys, findings } = before.shown;
    const html = [reportHtml];
    const [, page] = reportPages(workspace, journeys, findings);
    const [published = ''] = page?.print(html) ?? [];
    const left = pageOf(before)
      .replace(/<style>\.preview\{[^]*?<\/style>\n/, '')
      .replace(/<script data-page=[^]*<\/script>\n/, '')
      .replace(/<p class="preview-stopped"[^]*?<\/p>\n/, '');
    expect(left).toBe(published.replace(/<meta http-equiv="Content-Security-Policy".*\n/, ''));
    expect(published).not.toMatch(/EventSource|preview|connect-src/);
  });

  it('show a journey that cannot be read as what is wrong with it, until it is mended', () => {
    const worse = nextPreview(before, loadedFrom(bad));
    const html = pageOf(worse);
    expect(html).toContain('<code>felt.journey.yaml:1:1</code>');
    expect(html).toContain('<code>felt.journey.yaml:3:36</code>');
    expect(html).toContain('Did you mean &quot;title&quot;?');
    expect(html).toContain('1 | titel: Felt');
    // Not once more above it.
    expect(newsIn(html)).toBeNull();
    const mended = nextPreview(worse, loadedFrom(good));
    expect(pageOf(mended)).toBe(pageOf(before));
  });

  it('say above all others where the errors are, with a link to the page', () => {
    const worse = nextPreview(before, loadedFrom(bad));
    const news = newsIn(pageOf(worse, '/')) ?? '';
    expect(news).toContain('role="status">3 errors.</p>');
    expect(news).toContain('<a href="felt.html">felt.journey.yaml:3:36</a>');
    expect(pageOf(worse, '/gone.html')).toContain(news);
  });

  it('say nothing of milder findings', () => {
    const mild = loadedFrom({ 'mild.journey.yaml': felt.replace(', emotion: 1', '') });
    const severities = new Set(mild.findings.map(({ severity }) => severity));
    expect(severities).toContain('info');
    expect(severities).not.toContain('error');
    expect(newsIn(pageOf(firstPreview(mild), '/mild.html'))).toBeNull();
  });

  it('count what is too much', () => {
    const many = `title: T\npersonas: sam\ntouchpoints:\n${'  - { title: A, emotion: 9 }\n'.repeat(30)}`;
    const worse = firstPreview(
      loadedFrom({ ...good, 'a.journey.yaml': many, 'b.journey.yaml': many }),
    );
    const news = newsIn(pageOf(worse)) ?? '';
    expect(news.match(/<li>/g)?.length).toBe(51);
    expect(news).toContain('and 10 more');
  });

  it('stay as they were while the settings cannot be used, and say only that', () => {
    const settings = { ...good, 'cjm.yaml': 'languge: nl\n' };
    const worse = nextPreview(before, loadedFrom(settings));
    expect(worse.shown).toBe(before.shown);
    const news = newsIn(pageOf(worse)) ?? '';
    expect(news).toContain('1 error. This page is as it was before.');
    expect(news).toContain('cjm.yaml:1:1');
    expect(nextPreview(worse, loadedFrom(good)).shown).not.toBe(before.shown);
    // Broken from the start, there is nothing older to show.
    const start = firstPreview(loadedFrom(settings));
    expect(nextPreview(start, loadedFrom(settings)).shown).not.toBe(start.shown);
  });

  it('stay as they were while nothing can be read at all', () => {
    const worse = nextPreview(before, { trouble: 'The folder <b> is gone.' });
    expect(newsIn(pageOf(worse))).toContain(
      'The folder &lt;b&gt; is gone. This page is as it was before.',
    );
    expect(newsIn(pageOf(nextPreview(worse, loadedFrom(good))))).toBeNull();
  });

  it('speak the language of the workspace', () => {
    const dutch = loadedFrom({ ...bad, 'cjm.yaml': 'language: nl\n' });
    expect(pageOf(firstPreview(dutch))).toContain('“felt” kan nog niet worden getoond');
  });

  it('take every text of a stranger for text', () => {
    const nasty = '"><img src=x onerror=alert(1)><script>alert(1)</script></body>';
    const files = { 'felt.journey.yaml': `'${nasty}': 1\ntitle: [${JSON.stringify(nasty)}]\n` };
    const html = pageOf(firstPreview(loadedFrom(files)));
    expect(html).not.toContain('<img');
    expect(html.match(/<script/g)?.length).toBe(1);
    expect(html.match(/<\/body>/g)?.length).toBe(1);
    expect(html).toContain('&lt;img');
  });
});
